// Processor profiles of a start and of a key, by functions with their names: what takes the time. Of several starts, as one has few
// samples. The profiles themselves, for Chrome's or an editor's viewer, are in the folder that is named at the end.
// Usage: npm run profile
import {copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {open} from './bench/terminal.js';
import {bundleInto, launcherInto, root} from './bundle.js';

const STARTS = 5;
const KEYS = 60;
const SHOWN = 25;

const folder = mkdtempSync(join(tmpdir(), 'tumen-profile-'));
await bundleInto(join(folder, 'dist'), {minify: false});
mkdirSync(join(folder, 'bin'));
copyFileSync(join(root, 'bin/tumen.cjs'), join(folder, 'bin/tumen.cjs'));
await launcherInto(join(folder, 'dist'));
copyFileSync(join(root, 'dist/kit.br'), join(folder, 'dist/kit.br'));
cpSync(join(root, 'data/russia-dprk'), join(folder, 'data/russia-dprk'), {recursive: true});

const launcher = join(folder, 'bin/tumen.cjs');
const env = {XDG_CACHE_HOME: join(folder, 'cache')};

const session = async (into, presses) => {
	const flags = into === undefined ? [] : ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', join(folder, into)];
	const terminal = open([process.execPath, ...flags, launcher], {env});
	await terminal.shown(' quit');
	await terminal.quiet(presses === 0 ? 100 : 800);
	for (let index = 0; index < presses; index++) {
		terminal.write(Math.floor(index / 20) % 2 === 0 ? '\u001B[A' : '\u001B[B');
		await terminal.quiet(30);
	}
	terminal.write('q');
	await terminal.ended;
};

/** Milliseconds in each function and in what it calls, summed over the profiles of a folder and divided by `by`. */
const inclusive = (into, by) => {
	const total = new Map();
	for (const file of readdirSync(join(folder, into))) {
		const {nodes, samples, timeDeltas} = JSON.parse(readFileSync(join(folder, into, file), 'utf8'));
		const byId = new Map(nodes.map(node => [node.id, node]));
		const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id])));
		for (const [index, id] of samples.entries()) {
			const names = new Set();
			for (let at = id; at !== undefined; at = parents.get(at)) {
				const {functionName, url, lineNumber} = byId.get(at).callFrame;
				if (functionName === '(idle)') names.clear();
				else if (functionName !== '(root)') names.add(`${functionName || '(anonymous)'}  ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`);
			}
			for (const name of names) total.set(name, (total.get(name) ?? 0) + timeDeltas[index] / 1000 / by);
		}
	}
	return [...total].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
};

const show = (title, list) => {
	console.log(`\n${title}`);
	for (const [name, ms] of list) console.log(`${ms.toFixed(2).padStart(9)} ms  ${name}`);
};

// The first start of all fills the cache.
await session(undefined, 1);
for (let index = 0; index < STARTS; index++) await session('starts', 0);
await session('keys', KEYS);
show(`a start, mean of ${STARTS}`, inclusive('starts', STARTS));
show(`a key, mean of ${KEYS}, the start of it all divided among them`, inclusive('keys', KEYS));
console.log(`\n${folder}`);
process.exit(0);
