import * as z from 'zod';
import type {Step} from '../deck/deck.ts';
import type {Detail} from '../deck/wall/view.ts';
import {paneIds} from '../panes/pane.ts';
import type {Action} from '../state/action.ts';
import {clean} from '../text/clean.ts';
import type {Ground} from '../theme/theme.ts';
import type {Line} from '../view/block.ts';

// What goes over the socket: one JSON object a line. Whatever comes in is checked before anything of it is believed, and its
// texts are cleaned like data.

/** Both ends speak of it in every line; it grows when one would no longer understand the other. */
export const VERSION = 1;

const Phrase = z.string().max(4000).transform(clean);
const Count = z.int().min(0).max(10_000);
const Tone = z.enum(['plain', 'aside', 'muted', 'accent', 'warning', 'good']);
const Span = z.union([Phrase, z.strictObject({text: Phrase, tone: Tone.optional(), strong: z.boolean().optional(), link: Phrase.optional()})]);
const LineOf = z.array(Span).max(200);
const Value = z.number().min(-1e15).max(1e15);

const Chart = z.object({
	points: z.array(z.object({x: Value, value: Value.optional(), firm: z.boolean()})).max(500),
	goal: z.object({x: Value, value: Value, label: Phrase, path: z.array(z.object({x: Value, value: Value})).max(500)}).optional(),
	unit: Phrase,
	sentence: Phrase,
});

const Fact = z.object({
	line: LineOf,
	big: Phrase.optional(),
	isSaid: z.literal(true).optional(),
	confidence: z.object({word: z.enum(['high', 'moderate', 'low']), reasons: z.array(Phrase).max(20), asOf: Phrase}).optional(),
	sources: z.array(Phrase).max(400),
	works: z.array(Phrase).max(800).optional(),
	at: z.object({pane: z.enum(paneIds), row: Phrase}).optional(),
});

const StepLine = z.object({
	id: Phrase,
	title: Phrase,
	facts: z.array(Fact).max(200),
	chart: Chart.optional(),
	notes: z.array(Phrase).max(100),
	from: z.object({pane: z.enum(paneIds), row: Phrase.optional()}),
});

/** Blocks of which details are made. */
const Block = z.union([
	z.object({kind: z.literal('heading'), text: Phrase}),
	z.object({kind: z.literal('text'), line: LineOf, indent: Count.optional()}),
	z.object({kind: z.literal('space')}),
	z.object({kind: z.literal('facts'), items: z.array(z.object({term: Phrase, line: LineOf})).max(200)}),
]);

const Clock = z.object({total: Value, gone: Value, isRunning: z.boolean(), isStarted: z.boolean()});

const Shown = z.object({
	v: z.literal(VERSION),
	type: z.literal('step'),
	title: Phrase,
	asOf: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/),
	basisShort: Phrase,
	count: Count,
	index: Count,
	step: StepLine,
	/** The fact at the top of the part that is shown; absent where it is a chart. */
	top: Count.optional(),
	part: Count,
	parts: Count,
	chosen: Count.optional(),
	isBlank: z.boolean(),
	/** Whether the presenter is in the panes. */
	isAway: z.boolean(),
	ground: z.enum(['light', 'dark']).optional(),
	/** What is known of the fact that is chosen, where it is on the wall. */
	detail: z.object({title: Phrase, blocks: z.array(Block).max(1000), scroll: Count}).optional(),
	/** For the presenter's own view alone. */
	presenter: z
		.object({
			next: z.object({title: Phrase, line: LineOf}).optional(),
			titles: z.array(Phrase).max(1000),
			clock: Clock.optional(),
			/** Lines from others that were not understood. */
			ignored: Count,
			followers: Count,
		})
		.optional(),
});

/** One step as it stands on the wall. */
export type StepMessage = {
	readonly v: typeof VERSION;
	readonly type: 'step';
	readonly title: string;
	readonly asOf: string;
	readonly basisShort: string;
	readonly count: number;
	readonly index: number;
	readonly step: Step;
	readonly top?: number;
	readonly part: number;
	readonly parts: number;
	readonly chosen?: number;
	readonly isBlank: boolean;
	readonly isAway: boolean;
	readonly ground?: Ground;
	readonly detail?: Detail & {readonly scroll: number};
	readonly presenter?: {
		readonly next?: {readonly title: string; readonly line: Line};
		readonly titles: readonly string[];
		readonly clock?: {readonly total: number; readonly gone: number; readonly isRunning: boolean; readonly isStarted: boolean};
		readonly ignored: number;
		readonly followers: number;
	};
};

export type HostMessage = StepMessage | {readonly v: typeof VERSION; readonly type: 'end'};

export type Role = 'notes' | 'follow';

/** Actions that a presenter's own view may ask for. */
const Asked = z.union([
	z.object({type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)])}),
	z.object({type: z.literal('choose'), by: z.union([z.literal(1), z.literal(-1)])}),
	z.object({type: z.literal('edge'), to: z.enum(['first', 'last'])}),
	z.object({type: z.literal('digit'), digit: z.string().regex(/^\d$/)}),
	z.object({type: z.literal('clock'), what: z.enum(['pause', 'show'])}),
	z.object({type: z.enum(['onward', 'blank', 'ground', 'back'])}),
]);

const Guest = z.union([
	z.object({v: z.literal(VERSION), type: z.literal('hello'), role: z.enum(['notes', 'follow'])}),
	z.object({v: z.literal(VERSION), type: z.literal('key'), action: Asked}),
]);

export type GuestMessage =
	| {readonly v: typeof VERSION; readonly type: 'hello'; readonly role: Role}
	| {readonly v: typeof VERSION; readonly type: 'key'; readonly action: Action};

/** Something that came in and is no message. */
export type Refused = {readonly refused: 'no message' | 'another version'};

const parse = (line: string): unknown => {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
};

const checked = <T>(schema: z.ZodType<T>, line: string): T | Refused => {
	const value = parse(line);
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const version = typeof value === 'object' && value !== null ? (value as {v?: unknown}).v : undefined;
	return {refused: typeof version === 'number' && version !== VERSION ? 'another version' : 'no message'};
};

/** What a presenter sends, checked. */
export const hostMessage = (line: string): HostMessage | Refused =>
	checked(z.union([Shown, z.object({v: z.literal(VERSION), type: z.literal('end')})]), line) as HostMessage | Refused;

/** What somebody who watches sends, checked. */
export const guestMessage = (line: string): GuestMessage | Refused => checked(Guest, line) as GuestMessage | Refused;
