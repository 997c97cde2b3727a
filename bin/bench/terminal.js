// A program in a real pseudo-terminal: when which bytes came, and what stands on the screen by a model of one.
import {readFileSync} from 'node:fs';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const SIZE = {columns: 120, rows: 40};

/** What a person's shell hands over, and nothing else: a variable can double the start of a Node. */
export const environment = extra => ({PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...extra});

/** Text, width and look of each cell, row by row. */
const snapshotOf = model =>
	Array.from({length: model.rows}, (_, row) =>
		Array.from({length: model.cols}, (_, column) => {
			const cell = model.buffer.active.getLine(model.buffer.active.baseY + row)?.getCell(column);
			if (!cell) return {text: ' ', look: ''};
			const text = cell.getWidth() === 0 ? '' : cell.getChars() || ' ';
			const codes = [
				cell.isBold() && '1',
				cell.isDim() && '2',
				cell.isInverse() && '7',
				!cell.isFgDefault() && `38;5;${cell.getFgColor()}`,
				!cell.isBgDefault() && `48;5;${cell.getBgColor()}`,
			].filter(Boolean);
			// The colour of a blank is not seen unless it is inverse.
			return {text, look: text === ' ' && !cell.isInverse() ? '' : codes.join(';')};
		}),
	);

/**
 * Starts a program.
 * @param command its words
 * @returns what to ask it and to tell it; all times are milliseconds of the same clock
 */
export const open = (command, {size = SIZE, env = {}} = {}) => {
	const model = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true, scrollback: 0});
	const startedAt = performance.now();
	const pty = spawn(command[0], command.slice(1), {cols: size.columns, rows: size.rows, env: environment(env)});
	const chunks = [];
	let raw = '';
	const waiting = new Set();
	pty.onData(text => {
		chunks.push({at: performance.now(), bytes: Buffer.byteLength(text), text});
		raw += text;
		model.write(text);
		for (const look of [...waiting]) look();
	});
	const ended = new Promise(resolve => pty.onExit(({exitCode}) => resolve({code: exitCode, at: performance.now()})));
	const parsed = () => new Promise(resolve => model.write('', resolve));
	return {
		pid: pty.pid,
		startedAt,
		chunks,
		ended,
		write: text => pty.write(text),
		resize: to => {
			pty.resize(to.columns, to.rows);
			model.resize(to.columns, to.rows);
		},
		kill: () => pty.kill('SIGKILL'),
		/** Resolves to the time at which the output held a text, from a place in it on. */
		shown: (text, from = 0, patience = 20_000) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(
					() => reject(new Error(`${command.join(' ')} never showed ${text}; it wrote ${JSON.stringify(raw.slice(-400))}`)),
					patience,
				);
				const look = () => {
					if (raw.indexOf(text, from) < 0) return;
					clearTimeout(timer);
					waiting.delete(look);
					resolve(chunks.at(-1).at);
				};
				waiting.add(look);
				look();
			}),
		length: () => raw.length,
		/** Resolves when nothing has come for some milliseconds. */
		quiet: async milliseconds => {
			for (;;) {
				const count = chunks.length;
				await new Promise(resolve => setTimeout(resolve, milliseconds));
				if (chunks.length === count) return;
			}
		},
		screen: async () => {
			await parsed();
			return snapshotOf(model);
		},
		/** Resident memory in MB and processor time in ms; `undefined` where the system does not tell. */
		used: () => {
			try {
				const status = readFileSync(`/proc/${pty.pid}/status`, 'utf8');
				const stat = readFileSync(`/proc/${pty.pid}/stat`, 'utf8').split(') ')[1].split(' ');
				return {memory: Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024, cpu: (Number(stat[11]) + Number(stat[12])) * 10};
			} catch {
				return undefined;
			}
		},
	};
};
