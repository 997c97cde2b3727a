// Measures tumen in a real terminal, against baselines in the same run, in turn: only ratios mean something, as machines drift.
// Usage: npm run bench [-- --quick] [-- --runs 9] [-- --write]
import {cpus, totalmem} from 'node:os';
import {join} from 'node:path';
import {growthRows, largeRows} from './growth.js';
import {writeLarge} from './large.js';
import {atRest, idle, keys, memory, repeat, resize, run, start} from './measures.js';
import {echo, first, ink, launcher, node, peers, regions, scratch, tumen} from './programs.js';
import {quick} from './quick.js';
import {median, table, write} from './report.js';
import {searchRows} from './search.js';
import {environment} from './terminal.js';

const option = name => {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
};
const runs = Number(option('--runs') ?? 9);
const say = text => process.stderr.write(`${text}\n`);

if (process.argv.includes('--quick')) {
	const found = await quick();
	for (const {what, value, isRight} of found) console.log(`${isRight ? 'ok  ' : 'LOST'} ${what}: ${value}`);
	process.exit(found.every(one => one.isRight) ? 0 : 1);
}

/** Medians over rounds in which every measurement takes its turn, and medians of the ratios to the first of each round. */
const inTurn = async (what, measurements) => {
	say(what);
	const names = Object.keys(measurements);
	const values = Object.fromEntries(names.map(name => [name, []]));
	for (const name of names) await measurements[name]();
	for (let round = 0; round < runs; round++) for (const name of names) values[name].push(await measurements[name]());
	const [base] = names;
	const of = (name, pick = value => value) => {
		const own = values[name].map(pick);
		return {
			ms: median(own),
			ratio: median(own.map((value, round) => value / values[base].map(one => (typeof one === 'number' ? one : one.screen))[round])),
		};
	};
	return of;
};

const rows = [];
const row = (what, target, value, extra = '') => rows.push({what, target, value, extra});
const times = ({ms, ratio}) => [`${ratio.toFixed(2)} ×`, `${ms.toFixed(1)} ms`];

const starts = await inTurn('start', {
	echo: () => start(echo),
	tumen: () => start(tumen),
	first: () => start(first),
	ink: () => start(ink),
});
row('bare Node, raw mode: start to its line', 'baseline', ...times(starts('echo', one => one.screen)).reverse());
row('start to first full screen, second and later', '≤ 2.5 ×', ...times(starts('tumen', one => one.screen)));
row('start to the answer to a key', '≤ 4.5 ×', ...times(starts('tumen', one => one.keys)));
row('without a cache: to the screen', '≤ 4 ×', ...times(starts('first', one => one.screen)));
row('without a cache: to the answer to a key', '≤ 6 ×', ...times(starts('first', one => one.keys)));
row('stock Ink, hello, unbundled: to its line', '', ...times(starts('ink', one => one.screen)));

const env = environment(tumen.env);
// What was printed before is said again: in a width that nobody has asked for yet it is made anew.
let width = 100;
const ends = await inTurn('data commands', {
	node: () => run([node, '-e', '0'], env),
	json: () => run([node, launcher, 'trade', '--format', 'json'], env),
	jsonAnew: () => run([node, launcher, 'trade', '--format', 'json', '--width', String(width++)], env),
	text: () => run([node, launcher, 'projects', '--format', 'text'], env),
	textAnew: () => run([node, launcher, 'projects', '--format', 'text', '--width', String(width++)], env),
	help: () => run([node, launcher, '--help'], env),
	version: () => run([node, launcher, '--version'], env),
});
row('node -e 0, start to end', 'baseline', ...times(ends('node')).reverse());
row('tumen trade --format json, as given before', '≤ 2 ×', ...times(ends('json')));
row('the same, as not given before', '', ...times(ends('jsonAnew')));
row('tumen projects --format text, as given before', '≤ 2 ×', ...times(ends('text')));
row('the same, as not given before', '', ...times(ends('textAnew')));
row('tumen --help', '≤ 1.7 ×', ...times(ends('help')));
row('tumen --version', '≤ 1.7 ×', ...times(ends('version')));

const moves = async program =>
	(
		await keys(
			program,
			Array.from({length: 12}, (_, index) => program.moves[index % 2]),
		)
	).slice(2);
const medianOf = (list, pick) => median(list.map(pick));
say('keys');
const echoed = [];
const moved = [];
const tabled = [];
const inked = [];
for (let round = 0; round < Math.max(3, Math.ceil(runs / 3)); round++) {
	echoed.push(medianOf(await moves(echo), one => one.ms));
	moved.push(await moves(tumen));
	tabled.push(await moves(regions));
	inked.push(medianOf(await moves(ink), one => one.ms));
}
const ratioOf = lists => median(lists.map((list, round) => medianOf(list, one => one.ms) / echoed[round]));
const bytesOf = lists => medianOf(lists.flat(), one => one.bytes / one.ideal.bytes);
row('bare Node: key to first byte', 'baseline', `${median(echoed).toFixed(2)} ms`);
row('cursor move, key to first byte', '≤ 9 ×', `${ratioOf(moved).toFixed(1)} ×`, `${medianOf(moved.flat(), one => one.ms).toFixed(1)} ms`);
row('the same in the pane of ink-table', '≤ 16 ×', `${ratioOf(tabled).toFixed(1)} ×`, `${medianOf(tabled.flat(), one => one.ms).toFixed(1)} ms`);
row('stock Ink, hello', '', `${median(inked.map((ms, round) => ms / echoed[round])).toFixed(1)} ×`);
row('bytes of a cursor move ÷ perfect', '≤ 1.3 ×', `${bytesOf(moved).toFixed(2)} ×`, `${medianOf(moved.flat(), one => one.bytes)} bytes`);
const large = (await keys(tumen, ['z', 'z', '3', '1', 'z', 'z', '3', '1', 'z', 'z', '4', '1'])).slice(4);
row('zoom and pane change: bytes ÷ perfect', '≤ 1.3 ×', `${bytesOf([large]).toFixed(2)} ×`, `${medianOf(large, one => one.ms).toFixed(1)} ms`);
const resized = await resize(tumen, {columns: 100, rows: 30});
row('resize: bytes ÷ perfect', '≤ 1.3 ×', `${(resized.bytes / resized.ideal.bytes).toFixed(2)} ×`, `${resized.ms.toFixed(1)} ms`);
const held = [];
for (let round = 0; round < 3; round++) held.push(await repeat(tumen, '\u001B[A'));
row('90 keys in a second: at rest after the last', '≤ 20 ms', `${median(held).toFixed(1)} ms`);
const still = await idle(tumen);
row('idle, two seconds', '0 bytes', `${still.bytes} bytes`, `${still.cpu} ms of processor time`);

say('memory');
const resting = {bare: [], own: []};
for (let round = 0; round < Math.max(3, Math.ceil(runs / 2)); round++) {
	resting.bare.push(await atRest(echo));
	resting.own.push(await atRest(tumen));
}
const own = await memory(tumen, tumen.moves);
const [bareRest, ownRest] = [median(resting.bare), median(resting.own)];
row('memory at rest ÷ bare Node', '≤ 1.65 ×', `${(ownRest / bareRest).toFixed(2)} ×`, `${ownRest.toFixed(0)} MB`);
row('memory after 1,000 keys ÷ after 20', '≤ 1.3 ×', `${(own.after / own.few).toFixed(2)} ×`, `${own.after.toFixed(0)} MB`);

const folder = join(scratch, 'large');
writeLarge(folder, 100_000, 100_000);
const few = Math.max(3, Math.ceil(runs / 3));
rows.push(...(await largeRows(folder, few, say)));
rows.push(...(await growthRows(2, say)));

rows.push(...(await searchRows(folder, few, say)));

say('peers');
for (const peer of peers()) {
	const {screen} = await start({...peer, key: undefined});
	const list = await moves(peer);
	row(
		`${peer.name}: start, and bytes of a key`,
		'',
		`${screen.toFixed(0)} ms`,
		`${medianOf(list, one => one.bytes)} bytes, ${medianOf(list, one => one.ms).toFixed(1)} ms`,
	);
}

console.log(table(rows));
if (process.argv.includes('--write')) {
	write(rows, {
		node: process.env.TUMEN_BENCH_VERSION ?? process.version,
		runs,
		machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
	});
}
process.exit(0);
