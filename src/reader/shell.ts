import type {PaneId} from '../panes/pane.ts';
import type {Desk} from '../screen/desk.ts';
import type {Paint} from '../theme/theme.ts';
import {wrapLine} from '../view/line.ts';
import {type Answer, hear, openReading} from './reader.ts';
import {keysIn, typeKey} from './typing.ts';

// The shell around the pure reader. It only ever appends: no code moves the cursor, clears or colours anything, so that a
// screen reader reads each answer once and the scrollback holds all of them.

const PROMPT = '> ';

export type ReaderOptions = {
	readonly desk: Desk;
	/** Plain text: the painter for pipes. */
	readonly paint: Paint;
	readonly pane: PaneId | undefined;
};

/** Reads aloud until it is left or its input ends. Resolves when the terminal is as it was. */
export const runReader = (proc: NodeJS.Process, {desk, paint, pane}: ReaderOptions): Promise<void> =>
	new Promise(resolve => {
		const {stdin, stdout} = proc;
		const isTerminal = stdin.isTTY === true;
		// Lines end at words: a voice that reads row by row would break the word that a terminal breaks.
		const wrapped = (line: string) => (stdout.isTTY && stdout.columns > 0 ? wrapLine([line], stdout.columns) : [[line]]);
		let last: Answer = openReading(desk, pane);
		let kept = '';
		const say = (answer: Answer) => {
			last = answer;
			const lines = answer.lines.flatMap(wrapped).map(line => `${paint(line).trimEnd()}\n`);
			stdout.write(`${lines.join('')}${isTerminal && !answer.ends ? PROMPT : ''}`);
		};
		const setRaw = (on: boolean) => {
			if (isTerminal) stdin.setRawMode(on);
		};
		const end = () => {
			stdin.off('data', onData);
			stdin.off('end', onEnd);
			setRaw(false);
			stdin.pause();
			resolve();
		};
		const hearLine = (line: string) => {
			say(hear(last.reading, line));
			if (last.ends) end();
		};
		const onKeys = (read: string) => {
			for (const key of keysIn(read)) {
				if (last.ends) return;
				const typed = typeKey(kept, key, last.reading.place);
				kept = typed.kept;
				stdout.write(typed.echo);
				if (typed.said !== undefined) hearLine(typed.said);
			}
		};
		const onLines = (read: string) => {
			const lines = `${kept}${read}`.split(/\r?\n/);
			kept = lines.pop() ?? '';
			for (const line of lines) if (!last.ends) hearLine(line);
		};
		const onData = isTerminal ? onKeys : onLines;
		const onEnd = () => {
			if (kept !== '' && !isTerminal && !last.ends) hearLine(kept);
			if (!last.ends) end();
		};
		setRaw(true);
		stdin.setEncoding('utf8');
		stdin.on('data', onData);
		stdin.on('end', onEnd);
		say(last);
	});
