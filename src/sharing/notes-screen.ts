import {leftAt, paceAt, timeWords} from '../deck/clock.ts';
import {factLine} from '../deck/handout.ts';
import {numerals} from '../deck/wall/numerals.ts';
import type {Size} from '../screen/arrange.ts';
import type {Line} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';
import {fitLine, lineWidth, truncateLine, wrapLine} from '../view/line.ts';
import type {StepMessage} from './message.ts';

/** What the presenter's own view shows beside what it was told. */
export type NotesView = {
	readonly message: StepMessage;
	/** When it was told, and now, in milliseconds. */
	readonly since: number;
	readonly now: number;
	/** Said in the last line: digits typed, a line that was not understood. */
	readonly notice: string | undefined;
	/** The keys, for the last line. */
	readonly hints: Line;
};

type Told = NonNullable<NonNullable<StepMessage['presenter']>['clock']>;

/** The clock as it stands now: while it runs, time goes on between two words of the presenter. */
const clockNow = (clock: Told, elapsed: number) => ({
	total: clock.total,
	gone: clock.gone + (clock.isRunning ? Math.max(0, elapsed) : 0),
	isStarted: clock.isStarted,
});

const timeLines = ({message, since, now}: NotesView, glyphs: Glyphs, isLarge: boolean): Line[] => {
	const told = message.presenter?.clock;
	if (!told) return [];
	const clock = clockNow(told, now - since);
	const left = timeWords(leftAt(clock, 0));
	const steps = message.count - message.index;
	const tone = leftAt(clock, 0) < 0 ? ('warning' as const) : ('accent' as const);
	const state = !clock.isStarted ? ', starts with the first step' : told.isRunning ? '' : ', stands';
	const pace = `${timeWords(paceAt(clock, 0, steps))} for each of ${steps}${state}`;
	const drawn = isLarge ? numerals(left, 3, glyphs) : undefined;
	return [
		...(drawn ? drawn.map((text): Line => [{text, tone, strong: true}]) : [[{text: `${left} left`, tone, strong: true}] as Line]),
		[{text: drawn ? `left, ${pace}` : pace, tone: 'aside'}],
	];
};

const heading = (text: string, cells: number, glyphs: Glyphs): Line => [
	{text: `${text} `, strong: true, tone: 'accent'},
	{text: glyphs.horizontal.repeat(Math.max(0, cells - text.length - 1)), tone: 'muted'},
];

/** So many lines of a list of them; what is left out is counted. */
const cut = (lines: readonly Line[], most: number, what: string): Line[] =>
	lines.length <= most
		? [...lines]
		: [...lines.slice(0, Math.max(0, most - 1)), [{text: `${lines.length - Math.max(0, most - 1)} more lines ${what}`, tone: 'aside'}]];

/** What the others see now. */
const wallWords = ({isAway, isBlank, detail, part, parts}: StepMessage): string => {
	if (isAway) return 'the presenter is in the dashboard';
	if (isBlank) return 'the wall is blank';
	if (detail) return `the wall shows who says so: ${detail.title}`;
	return parts > 1 ? `part ${part + 1} of ${parts}` : 'on the wall';
};

const stateWords = (message: StepMessage): string => {
	const {followers = 0, ignored = 0} = message.presenter ?? {};
	return [
		wallWords(message),
		followers > 0 ? `${followers} ${followers === 1 ? 'follows' : 'follow'}` : '',
		ignored > 0 ? `${ignored} ${ignored === 1 ? 'line' : 'lines'} from others not understood` : '',
	]
		.filter(words => words !== '')
		.join('; ');
};

/**
 * The presenter's own view: what is on the wall now, what to say of it, what comes next, and the time. Pure.
 * @returns one line less than the terminal has, none wider than it
 */
export const notesScreen = (view: NotesView, size: Size, glyphs: Glyphs): Line[] => {
	const {message} = view;
	const height = Math.max(0, size.rows - 1);
	const cells = Math.max(1, size.columns - 2);
	const time = timeLines(view, glyphs, size.rows >= 20 && size.columns >= 60);
	const next = message.presenter?.next;
	const nextLines: Line[] = [
		heading('Next', cells, glyphs),
		...(next
			? cut([...wrapLine([{text: next.title, strong: true}], cells), ...wrapLine(next.line, cells)], 3, 'of it')
			: [['The last step.'] as Line]),
	];
	const place = `${message.index + 1}/${message.count}`;
	const head: Line[] = [
		...wrapLine([{text: `${place} ${message.step.title}`, strong: true}], cells),
		[{text: stateWords(message), tone: 'aside'}],
		...time,
	];
	const notes = message.step.notes.flatMap(note => wrapLine([`${glyphs.dot} ${note}`], cells, 2));
	const facts = message.step.facts.flatMap((fact, index): Line[] => {
		const mark = index === message.chosen ? glyphs.cursor : ' ';
		return wrapLine(factLine(fact), Math.max(1, cells - 2)).map((line, at): Line => [at === 0 ? `${mark} ` : '  ', ...line]);
	});
	const gap: Line[] = size.rows >= 30 ? [[]] : [];
	const free = height - head.length - nextLines.length - 2;
	const forNotes =
		notes.length === 0 ? [] : [heading('Notes', cells, glyphs), ...cut(notes, Math.max(1, free - 4), 'of notes: a taller window shows them')];
	const forNow = [...gap, heading('Now', cells, glyphs), ...cut(facts, Math.max(1, free - forNotes.length - gap.length - 1), 'on the wall')];
	const foot: Line = view.notice === undefined ? view.hints : [{text: view.notice, strong: true}];
	const body = [...head, ...forNotes, ...forNow].slice(0, Math.max(0, height - nextLines.length - 1));
	const fill = new Array<Line>(Math.max(0, height - body.length - nextLines.length - 1)).fill([]);
	return [...body, ...fill, ...nextLines, foot]
		.slice(0, height)
		.map(line => (lineWidth(line) === 0 ? [] : [' ', ...truncateLine(line, cells, glyphs.ellipsis)]))
		.map(line => (lineWidth(line) > size.columns ? fitLine(line, size.columns, '') : line));
};
