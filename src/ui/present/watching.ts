import {stepsFound} from '../../deck/presenting.ts';
import {grounded, helpSheet, indexSheet} from '../../deck/wall/view.ts';
import {footerHints} from '../../keys/hints.ts';
import type {Size} from '../../screen/arrange.ts';
import {followScreen} from '../../sharing/follow-screen.ts';
import type {Guest} from '../../sharing/guest.ts';
import type {Role, StepMessage} from '../../sharing/message.ts';
import {notesScreen} from '../../sharing/notes-screen.ts';
import type {Action, Request} from '../../state/action.ts';
import type {ThemeName} from '../../state/theme-name.ts';
import type {Line} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {listening, type Showing} from '../showing.ts';

/** What somebody sees who watches a presentation, or whose own it is. */
export type Watching = Showing & {
	onLeave: () => void;
	onAsk: (what: Request) => void;
	/** Ends the timer of the clock. */
	readonly stop: () => void;
};

export type WatchingOptions = {
	readonly guest: Guest;
	readonly role: Role;
	readonly first: StepMessage;
	readonly glyphs: Glyphs;
	readonly theme: ThemeName | undefined;
	readonly size: Size;
};

/** What lies over the presenter's own view. */
type Over =
	| {readonly kind: 'none'}
	| {readonly kind: 'help'; readonly scroll: number}
	| {readonly kind: 'index'; readonly text: string; readonly at: number};

/** What the presenter's own view hands on; all else concerns itself. */
const DRIVES = new Set<Action['type']>(['step', 'choose', 'edge', 'digit', 'clock', 'onward', 'blank', 'ground']);

const hintLine = (cells: number): Line =>
	footerHints('presenting', cells).flatMap((hint): Line => [{text: hint.keys, strong: true}, ` ${hint.label}   `]);

export const createWatching = ({guest, role, first, glyphs, theme, size: at}: WatchingOptions): Watching => {
	let message = first;
	let since = Date.now();
	let size = at;
	let over: Over = {kind: 'none'};
	let notice: string | undefined;
	let timer: NodeJS.Timeout | undefined;
	const {subscribe, tellAll} = listening();
	const titles = () => message.presenter?.titles ?? [];

	const linesNow = (): readonly Line[] => {
		if (role === 'follow') return followScreen(message, size, glyphs);
		if (over.kind === 'help') return helpSheet(over.scroll, size, glyphs).lines;
		if (over.kind === 'index') return indexSheet(titles(), over, size, glyphs).lines;
		return notesScreen({message, since, now: Date.now(), notice, hints: hintLine(size.columns)}, size, glyphs);
	};
	const frameNow = () => {
		const lines = linesNow();
		const ground = role === 'follow' ? message.ground : undefined;
		return {size, head: ground === undefined ? lines : grounded(lines, size), columns: [], foot: []};
	};
	let frame = frameNow();
	const show = () => {
		frame = frameNow();
		tellAll();
	};
	/** Once a second, and only while a clock runs that somebody looks at. */
	const tick = () => {
		const isRunning = role === 'notes' && message.presenter?.clock?.isRunning === true;
		if (isRunning && timer === undefined) timer = setInterval(show, 1000);
		if (!isRunning && timer !== undefined) {
			clearInterval(timer);
			timer = undefined;
		}
	};
	const jump = (step: number) => {
		for (const digit of String(step + 1)) guest.ask({type: 'digit', digit});
		guest.ask({type: 'onward'});
	};
	const inOver = (action: Action): void => {
		if (action.type === 'back' || action.type === 'leave') over = {kind: 'none'};
		else if (over.kind === 'help' && (action.type === 'move' || action.type === 'page')) {
			const {most, page} = helpSheet(over.scroll, size, glyphs);
			over = {...over, scroll: Math.max(0, Math.min(most, over.scroll + action.by * (action.type === 'page' ? page : 1)))};
		} else if (over.kind === 'index') {
			const found = stepsFound(titles(), over.text);
			const last = Math.max(0, found.length - 1);
			if (action.type === 'move') over = {...over, at: Math.max(0, Math.min(last, over.at + action.by))};
			else if (action.type === 'type') over = {...over, text: over.text + action.text, at: 0};
			else if (action.type === 'erase')
				over =
					over.text === '' && action.what === 'letter'
						? {kind: 'none'}
						: {...over, text: action.what === 'letter' ? over.text.slice(0, -1) : '', at: 0};
			else if (action.type === 'accept') {
				const step = found[Math.min(over.at, last)];
				over = {kind: 'none'};
				if (step !== undefined) jump(step);
			}
		}
	};
	/** Esc lets go of what is chosen on the wall; then it leaves this view, never the presentation. */
	const back = () => {
		if (role === 'notes' && (message.chosen !== undefined || message.detail)) guest.ask({type: 'back'});
		else watching.onLeave();
	};
	const notes = (action: Action): void => {
		if (over.kind !== 'none') inOver(action);
		else if (action.type === 'back' || action.type === 'leave') back();
		else if (action.type === 'open' && action.overlay === 'help') over = {kind: 'help', scroll: 0};
		else if (action.type === 'index' || action.type === 'search') over = {kind: 'index', text: '', at: action.type === 'index' ? message.index : 0};
		else if (DRIVES.has(action.type)) {
			if (message.isAway) notice = 'The presenter is in the dashboard: P there goes on.';
			else guest.ask(action);
		}
		show();
	};
	const watching: Watching = {
		mode: () => {
			if (over.kind === 'help') return 'help';
			return over.kind === 'index' ? 'search' : 'presenting';
		},
		isCounting: () => false,
		theme: () => theme,
		ground: () => (role === 'follow' ? message.ground : undefined),
		screen: () => frame,
		dispatch: action => {
			notice = undefined;
			if (action.type === 'ask') watching.onAsk(action.what);
			else if (action.type === 'quit') watching.onLeave();
			else if (role === 'notes') notes(action);
			else if (action.type === 'back' || action.type === 'leave') watching.onLeave();
		},
		resize: to => {
			size = to;
			show();
		},
		subscribe,
		onLeave: () => {},
		onAsk: () => {},
		stop: () => clearInterval(timer),
	};
	guest.onStep = next => {
		message = next;
		since = Date.now();
		tick();
		show();
	};
	guest.onRefused = why => {
		notice =
			why === 'another version'
				? 'The presenter’s tumen is of another version: a line was not understood.'
				: 'A line was not understood, and ignored.';
		show();
	};
	tick();
	return watching;
};
