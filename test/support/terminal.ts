import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {onTestFinished} from 'vitest';
import {keyBytes} from './key-bytes.ts';
import {type Environment, environment, root} from './program.ts';
import {markIn, shellCommand, WRITTEN_AFTER, WRITTEN_BEFORE} from './terminal-shell.ts';

// A terminal with a program in it: a real pseudo-terminal, and a model of what a person would see on the screen.

/** How long content may take to come. Only a failure takes this long: the machine may be slow, and all else waits for content. */
const PATIENCE = 30_000;

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Environment;
	readonly cwd?: string;
	/** The terminal shows nothing of keys that come when the program has just ended; they would look like something it wrote. */
	readonly isSilent?: boolean;
};

/** How it ended: the code that the shell saw, 128 + n for a death by signal n, and what is wrong with the terminal now. */
export type Exit = {readonly code: number; readonly faults: readonly string[]};

export type Terminal = {
	/** The screen as text, one entry a row, without spaces at the ends. */
	readonly screen: () => string[];
	/** What the rows show in inverse; rows without any are left out. */
	readonly inverse: () => string[];
	/** Everything that the program has written. */
	readonly raw: () => string;
	/** Presses keys, by the names of the table of keys, all in one write as a terminal does when somebody types fast. */
	readonly press: (...keys: readonly string[]) => void;
	/** Sends bytes as they are, in one write. */
	readonly send: (bytes: string) => void;
	/** Reads nothing any more of what the program writes, as a line that hangs does; `resume` reads on. */
	readonly stall: () => void;
	readonly resume: () => void;
	/** Resolves when the screen holds a text; rejects with the screen in its message when it does not come. */
	readonly waitFor: (content: string | RegExp) => Promise<void>;
	/** The same for anything that can be seen, `what` being its name in the message. */
	readonly waitUntil: (what: string, isSo: () => boolean) => Promise<void>;
	readonly resize: (columns: number, rows: number) => void;
	/** The program's process. */
	readonly pid: () => number;
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Closes the terminal as closing its window does. */
	readonly close: () => void;
	/** Resolves when the program has ended, all that it wrote is on the screen, and the shell has the terminal again. */
	readonly exit: () => Promise<Exit>;
};

type Model = InstanceType<typeof xterm.Terminal>;

const lineAt = (model: Model, row: number) => model.buffer.active.getLine(model.buffer.active.baseY + row);

const cellsAt = (model: Model, row: number) =>
	Array.from({length: model.cols}, (_, column) => lineAt(model, row)?.getCell(column)).filter(cell => cell !== undefined);

const rowsOf = <T>(model: Model, of: (row: number) => T): T[] => Array.from({length: model.rows}, (_, row) => of(row));

const screenOf = (model: Model): string[] => rowsOf(model, row => lineAt(model, row)?.translateToString(true).trimEnd() ?? '');

const inverseOf = (model: Model): string[] =>
	rowsOf(model, row =>
		cellsAt(model, row)
			.filter(cell => cell.isInverse() !== 0)
			.map(cell => cell.getChars() || ' ')
			.join(''),
	).filter(text => text !== '');

/** What a person would find wrong with a terminal after a program. */
const faultsOf = (model: Model, received: string): string[] => {
	const {buffer, modes} = model;
	const faults: string[] = [];
	if (markIn(received, 'start')?.words[0] !== markIn(received, 'end')?.words[1]) faults.push('the terminal settings (stty) are not as they were');
	if (buffer.active.type !== 'normal') faults.push('the alternate screen was not left');
	if (received.lastIndexOf('\u001B[?25l') > received.lastIndexOf('\u001B[?25h')) faults.push('the cursor is hidden');
	if (modes.synchronizedOutputMode) faults.push('synchronized output was not ended');
	if (modes.mouseTrackingMode !== 'none' || modes.bracketedPasteMode || modes.sendFocusMode)
		faults.push('the terminal still reports what nobody reads');
	const after = Array.from({length: buffer.normal.length}, (_, row) => buffer.normal.getLine(row)).find(
		line => line?.translateToString(true) === WRITTEN_AFTER,
	);
	if (!after) faults.push('what is written next does not begin a line');
	const first = after?.getCell(0);
	if (first && !(first.isAttributeDefault() && first.isFgDefault() && first.isBgDefault())) faults.push('what is written next is coloured');
	const isThere = WRITTEN_BEFORE.every((line, row) => buffer.normal.getLine(row)?.translateToString(true) === line);
	if (!isThere) faults.push('what stood on the screen before is gone');
	return faults;
};

/** Opens a terminal and starts a command from a shell in it. What still runs after the test is ended. */
export const start = (command: readonly [string, ...string[]], options: TerminalOptions = {}): Terminal => {
	const {columns = 120, rows = 40, cwd = root, isSilent = false} = options;
	const env = environment(options.env);
	const model = new xterm.Terminal({cols: columns, rows, scrollback: 5000, allowProposedApi: true});
	const [shell, ...words] = shellCommand(command, isSilent);
	const pty: IPty = spawn(shell, words, {cols: columns, rows, cwd, env, name: env['TERM'] ?? ''});
	let received = '';
	/** How much of it the model has taken in. */
	let parsed = 0;
	let ended: Exit | undefined;
	let isEscapeLast = false;
	const watchers = new Set<() => void>();
	pty.onData(data => {
		received += data;
		model.write(data, () => {
			parsed += data.length;
			const end = markIn(received, 'end');
			const isShellBack = end !== undefined && received.slice(end.to, parsed).includes('\n');
			if (isShellBack) ended ??= {code: Number(end.words[0]), faults: faultsOf(model, received)};
			for (const watcher of watchers) watcher();
		});
	});

	const waitUntil = (what: string, isSo: () => boolean): Promise<void> =>
		new Promise((resolve, reject) => {
			const finish = (fault?: string) => {
				clearTimeout(giveUp);
				watchers.delete(watcher);
				isEscapeLast = false;
				if (fault === undefined) resolve();
				else reject(new Error(`${fault} ${what}. The screen of ${model.cols} by ${model.rows}:\n${screenOf(model).join('\n')}`));
			};
			const watcher = () => {
				// Inside synchronized output a terminal shows the old frame still.
				const isHalf = model.modes.synchronizedOutputMode && !ended;
				if (!isHalf && isSo()) finish();
				else if (ended) finish(`The program ended with code ${ended.code} before`);
			};
			const giveUp = setTimeout(() => finish(`Waited ${PATIENCE / 1000} s in vain for`), PATIENCE);
			watchers.add(watcher);
			watcher();
		});

	const pid = (): number => {
		const mark = markIn(received, 'pid');
		if (!mark) throw new Error('The program has not been started yet: wait for something of it first.');
		return Number(mark.words[0]);
	};

	onTestFinished(() => {
		if (!ended && markIn(received, 'pid')) {
			try {
				process.kill(pid(), 'SIGKILL');
			} catch {
				// It ended by itself when its terminal was closed.
			}
		}
		pty.kill('SIGKILL');
		model.dispose();
	});

	return {
		screen: () => screenOf(model),
		inverse: () => inverseOf(model),
		raw: () => received.slice(markIn(received, 'pid')?.to, markIn(received, 'end')?.from),
		press: (...keys) => {
			// An escape byte followed at once by another is how a terminal says Alt; a person's next key comes later.
			const isFollowed = isEscapeLast || keys.slice(0, -1).includes('escape');
			if (isFollowed) throw new Error('Esc must be the last key of a write, and its effect be awaited before the next.');
			isEscapeLast = keys.at(-1) === 'escape';
			pty.write(keys.map(keyBytes).join(''));
		},
		send: bytes => pty.write(bytes),
		stall: () => pty.pause(),
		resume: () => pty.resume(),
		waitFor: content =>
			waitUntil(`${content}`, () => {
				const text = screenOf(model).join('\n');
				return typeof content === 'string' ? text.includes(content) : content.test(text);
			}),
		waitUntil,
		resize: (toColumns, toRows) => {
			model.resize(toColumns, toRows);
			pty.resize(toColumns, toRows);
		},
		pid,
		kill: signal => process.kill(pid(), signal),
		close: () => {
			// node-pty's own way to close the terminal's end; its types leave it out.
			(pty as IPty & {destroy: () => void}).destroy();
		},
		exit: async () => {
			await waitUntil('the end of the program', () => ended !== undefined);
			return ended as Exit;
		},
	};
};
