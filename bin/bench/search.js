// How long a search takes from a key to the screen that answers it, in datasets from a thousand records to a million.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeLarge} from './large.js';
import {launcher, node, scratch, tumen} from './programs.js';
import {median} from './report.js';
import {open} from './terminal.js';

/** Typed letter by letter, and taken back; the beginning of it stands in half of the records. */
const WORD = 'rajin';
const ERASE = '\u007F';
const QUIET = 150;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Milliseconds from a key to the first byte of the screen that answers it. */
const pressed = async (terminal, key) => {
	const from = terminal.chunks.length;
	const at = performance.now();
	terminal.write(key);
	while (terminal.chunks.length === from) await pause(1);
	return terminal.chunks[from].at - at;
};

const fromRest = async (terminal, key) => {
	await terminal.quiet(QUIET);
	return pressed(terminal, key);
};

/** One session: the first letter as soon as the search is open, until everything was looked through, each letter of the word, and each taken back. */
const session = async folder => {
	const terminal = open([node, launcher, '--data', folder], {env: tumen.env});
	await terminal.shown(tumen.ready, 0, 120_000);
	await terminal.quiet(900);
	const rest = terminal.used()?.memory;
	const slash = performance.now();
	terminal.write('/');
	await terminal.shown('Words find records');
	await terminal.quiet(20);
	const first = await pressed(terminal, WORD[0]);
	const shows = async text =>
		(await terminal.screen()).some(row =>
			row
				.map(cell => cell.text)
				.join('')
				.includes(text),
		);
	while (!(await shows(`/${WORD[0]}`)) || (await shows('looking: '))) await pause(10);
	const whole = terminal.chunks.at(-1).at - slash;
	const [again, further, back] = [[], [], []];
	for (let round = 0; round < 3; round++) {
		await fromRest(terminal, ERASE);
		again.push(await fromRest(terminal, WORD[0]));
		for (const letter of WORD.slice(1)) further.push(await fromRest(terminal, letter));
		for (let left = WORD.length - 1; left > 0; left--) back.push(await fromRest(terminal, ERASE));
	}
	await terminal.quiet(QUIET);
	const after = terminal.used()?.memory;
	terminal.kill();
	await terminal.ended;
	const slowest = Math.max(median(again), ...byLetter(further), ...byLetter(back));
	return {first, whole, again: median(again), further: median(further), slowest, memory: after - rest};
};

/** The median of each letter over the rounds. */
const byLetter = times => {
	const letters = WORD.length - 1;
	return Array.from({length: letters}, (_, letter) => median(times.filter((_, index) => index % letters === letter)));
};

const inMs = ms => `${ms.toFixed(1)} ms`;

/** Rows of the report: a search in the large dataset that lies in a folder, and how it grows with the records. */
export const searchRows = async (folder, rounds, say) => {
	const rows = [];
	const sessions = [];
	for (let round = 0; round < rounds; round++) sessions.push(await session(folder));
	const of = name => median(sessions.map(one => one[name]));
	const row = (what, target, value, extra = '') => rows.push({what, target, value, extra});
	row(
		'search, 100,000 and 100,000: the first letter, at once',
		'≤ 50 ms',
		inMs(of('first')),
		`all looked through ${of('whole').toFixed(0)} ms after /`,
	);
	row('the same: a first letter after that', '≤ 50 ms', inMs(of('again')));
	row('the same: a further letter', '≤ 50 ms', inMs(of('further')));
	row('the same: the slowest of a word, typed and taken back', '≤ 50 ms', inMs(of('slowest')), `memory + ${of('memory').toFixed(0)} MB`);
	const sizes = [1_000, 10_000, 100_000, 1_000_000];
	const grown = [];
	for (const size of sizes) {
		say(`search in ${size}`);
		const place = join(scratch, `search-${size}`);
		writeLarge(place, size / 2, size / 2);
		grown.push(await session(place));
		rmSync(place, {recursive: true});
	}
	row(
		'search in 1,000, 10,000, 100,000 and 1,000,000 records: a first letter',
		'linear or better',
		grown.map(({again}) => again.toFixed(1)).join(', '),
		`ms; all looked through after ${grown.map(({whole}) => whole.toFixed(0)).join(', ')} ms`,
	);
	return rows;
};
