// What a start, memory and a cursor move become with more and more records. All of it in rounds in which every size takes its turn.
import {join} from 'node:path';
import {writeLarge} from './large.js';
import {keys, memory, run, start} from './measures.js';
import {launcher, node, scratch, tumen} from './programs.js';
import {median} from './report.js';
import {environment} from './terminal.js';

/** Records, half of them milestones and half observations; the shipped dataset's other thousand comes on top. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Rounds of the largest, which take a quarter of a minute each. */
const FEW = 1;

const readAndParse = folder =>
	`for (const f of require('fs').readdirSync(${JSON.stringify(folder)})) JSON.parse(require('fs').readFileSync(${JSON.stringify(folder)} + '/' + f, 'utf8'))`;

const on = folder => ({...tumen, command: [node, launcher, '--data', folder], key: undefined, patience: 120_000});

const moveOf = async program => {
	const moved = await keys(
		program,
		Array.from({length: 12}, (_, index) => program.moves[index % 2]),
	);
	return median(moved.slice(2).map(one => one.ms));
};

const words = (list, unit) => `${list.map(value => (value < 20 ? value.toFixed(1) : value.toFixed(0))).join(' → ')} ${unit}`;
const steps = list =>
	`${list
		.slice(1)
		.map((value, index) => (value / list[index]).toFixed(2))
		.join(', ')} ×`;

/** Rows for 100,000 milestones and 100,000 observations, which lie in a folder. */
export const largeRows = async (folder, rounds, say) => {
	say('a large dataset');
	const env = environment(tumen.env);
	const [over, starts, parses, moves, small] = [[], [], [], [], []];
	for (let round = 0; round < rounds; round++) {
		parses.push(await run([node, '-e', readAndParse(folder)], env));
		starts.push((await start(on(folder))).screen);
		over.push(starts.at(-1) - parses.at(-1));
		small.push(await moveOf(tumen));
		moves.push(await moveOf(on(folder)));
	}
	const {rest} = await memory(on(folder), tumen.moves, 20);
	return [
		{
			what: '100,000 and 100,000: ready over read and parse',
			target: '≤ 1,000 ms',
			value: `${median(over).toFixed(0)} ms`,
			extra: `${median(starts).toFixed(0)} − ${median(parses).toFixed(0)} ms`,
		},
		{
			what: 'the same: cursor move ÷ small dataset',
			target: '≤ 1.5 ×',
			value: `${median(moves.map((ms, round) => ms / small[round])).toFixed(2)} ×`,
			extra: `${median(moves).toFixed(1)} ms`,
		},
		{what: 'the same: memory at rest', target: '≤ 300 MB', value: `${rest.toFixed(0)} MB`, extra: ''},
	];
};

/** Rows for datasets that are ten times as large each time. */
export const growthRows = async (rounds, say) => {
	say('growth');
	const sizes = SIZES.map(size => {
		const folder = join(scratch, `growth-${size}`);
		writeLarge(folder, size / 2, size / 2);
		return {size, program: on(folder), starts: [], rests: [], moves: []};
	});
	for (let round = 0; round < rounds; round++) {
		for (const {size, program, starts, rests, moves} of sizes) {
			if (size === SIZES.at(-1) && round >= FEW) continue;
			starts.push((await start(program)).screen);
			moves.push(await moveOf(program));
			rests.push((await memory(program, tumen.moves, 0)).rest);
		}
	}
	const row = (what, target, list, unit) => ({what, target, value: steps(list), extra: words(list, unit)});
	const of = pick => sizes.map(size => median(pick(size)));
	return [
		row(
			'1,000 → 10,000 → 100,000 → 1,000,000 records: start',
			'≤ 10 × each',
			of(size => size.starts),
			'ms',
		),
		row(
			'the same: memory at rest',
			'≤ 10 × each',
			of(size => size.rests),
			'MB',
		),
		row(
			'the same: cursor move',
			'1 × each',
			of(size => size.moves),
			'ms',
		),
	];
};
