// Single measurements of one program in a terminal. All give numbers; what is compared with what is said in index.js.
import {execFile} from 'node:child_process';
import {perfect} from './perfect.js';
import {open, SIZE} from './terminal.js';

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const sum = (chunks, from = 0) => chunks.slice(from).reduce((total, chunk) => total + chunk.bytes, 0);

const close = async (terminal, quit) => {
	terminal.write(quit);
	const timer = setTimeout(terminal.kill, 3000);
	await terminal.ended;
	clearTimeout(timer);
};

/** Milliseconds to the first full screen, and to the answer to a key that was pressed as soon as there was one. */
export const start = async ({command, env, ready, key, answer, quit = 'q', patience}) => {
	const terminal = open(command, {env});
	const screen = (await terminal.shown(ready, 0, patience)) - terminal.startedAt;
	let keys;
	if (key !== undefined) {
		const from = terminal.length();
		terminal.write(key);
		keys = (await terminal.shown(answer, from)) - terminal.startedAt;
		await terminal.quiet(150);
	}
	await close(terminal, key === '?' ? `\u001B${quit}` : quit);
	return {screen, keys};
};

/** Milliseconds from start to end. */
export const run = (command, env) =>
	new Promise((resolve, reject) => {
		const startedAt = performance.now();
		const [file, ...args] = command;
		execFile(file, args, {env, maxBuffer: 1e9}, error => (error ? reject(error) : resolve(performance.now() - startedAt)));
	});

/** What one key makes of a screen at rest: milliseconds to the first byte, bytes, writes, cells, and what a perfect painter would write. */
const press = async (terminal, act) => {
	const before = await terminal.screen();
	const from = terminal.chunks.length;
	const at = performance.now();
	act();
	await terminal.quiet(120);
	const chunks = terminal.chunks.slice(from);
	const after = await terminal.screen();
	const ideal = perfect(before, after);
	return {
		ms: chunks.length === 0 ? undefined : chunks[0].at - at,
		bytes: sum(chunks),
		writes: chunks.length,
		text: chunks.map(chunk => chunk.text).join(''),
		ideal,
	};
};

/** Opens a program and waits until it rests. */
const rested = async ({command, env, ready, patience}, rest = 900) => {
	const terminal = open(command, {env});
	await terminal.shown(ready, 0, patience);
	await terminal.quiet(rest);
	return terminal;
};

/** Several keys one after the other, each from rest. */
export const keys = async (program, list) => {
	const terminal = await rested(program);
	const found = [];
	for (const key of list) found.push(await press(terminal, () => terminal.write(key)));
	await close(terminal, program.quit ?? 'q');
	return found.filter(one => one.ms !== undefined);
};

/** A resize: what is on the terminal afterwards counts as drawn on a cleared one. */
export const resize = async (program, to) => {
	const terminal = await rested(program);
	const one = await press(terminal, () => terminal.resize(to));
	const ideal = perfect(undefined, await terminal.screen());
	await close(terminal, program.quit ?? 'q');
	return {...one, ideal};
};

/** Bytes, and processor time in ms, of some seconds in which nothing is pressed. */
export const idle = async (program, milliseconds = 2000) => {
	const terminal = await rested(program, 1500);
	const [from, used] = [terminal.chunks.length, terminal.used()];
	await pause(milliseconds);
	const result = {bytes: sum(terminal.chunks, from), cpu: (terminal.used()?.cpu ?? 0) - (used?.cpu ?? 0)};
	await close(terminal, program.quit ?? 'q');
	return result;
};

/** Resident memory in MB at rest. */
export const atRest = async program => {
	const terminal = await rested(program, 1500);
	const {memory: rest} = terminal.used() ?? {};
	await close(terminal, program.quit ?? 'q');
	return rest;
};

/** Resident memory in MB at rest, after 20 keys, and after 1,000. */
export const memory = async (program, [there, back], many = 1000) => {
	const terminal = await rested(program, 1500);
	const rest = terminal.used()?.memory;
	const walk = async count => {
		for (let index = 0; index < count; index++) {
			terminal.write(Math.floor(index / 40) % 2 === 0 ? there : back);
			await pause(8);
		}
		await terminal.quiet(800);
		return terminal.used()?.memory;
	};
	const few = await walk(20);
	const after = await walk(many);
	await close(terminal, program.quit ?? 'q');
	return {rest, few, after};
};

/** Milliseconds from the last of 90 keys in a second to the last byte. */
export const repeat = async (program, key) => {
	const terminal = await rested(program);
	let last = 0;
	for (let index = 0; index < 90; index++) {
		terminal.write(key);
		last = performance.now();
		await pause(1000 / 90);
	}
	await terminal.quiet(300);
	const at = terminal.chunks.at(-1).at;
	await close(terminal, program.quit ?? 'q');
	return Math.max(0, at - last);
};

export {SIZE};
