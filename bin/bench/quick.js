// The ratios that do not depend on how fast or how busy a machine is. They fail when they are lost.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {idle, keys, resize} from './measures.js';
import {launcher, node, tumen} from './programs.js';
import {environment} from './terminal.js';

/** Most bytes for one of a perfect painter's. */
const MOST = 1.3;

const loads = fileURLToPath(new URL('loads.cjs', import.meta.url));

/** What a run without a terminal loaded: files of dist, and packages that say so. */
const loadedBy = args => {
	const {stderr} = spawnSync(node, ['--require', loads, launcher, ...args], {env: environment(tumen.env), encoding: 'utf8', maxBuffer: 1e9});
	return (
		stderr
			.match(/^loaded: (.*)$/m)?.[1]
			.split(' ')
			.filter(Boolean) ?? ['nothing that could be told']
	);
};

/** @returns what was found, each with whether it is as it should be */
export const quick = async () => {
	const found = [];
	const say = (what, value, isRight) => found.push({what, value, isRight});
	const names = ['up', 'up', 'zoom', 'unzoom', 'pane 2', 'pane 3', 'down', 'pane 4', 'down', 'down'];
	const pressed = await keys(tumen, ['\u001B[A', '\u001B[A', 'z', 'z', '2', '3', '\u001B[B', '4', '\u001B[B', '\u001B[B']);
	for (const [index, one] of pressed.entries()) {
		const ratio = one.bytes / one.ideal.bytes;
		say(`${names[index]}: bytes ÷ perfect`, `${one.bytes} ÷ ${one.ideal.bytes} = ${ratio.toFixed(2)}`, ratio <= MOST);
		// A write of more than the terminal's buffer arrives in parts; one inside synchronized output is one frame.
		const frames = one.bytes < 1024 ? one.writes : one.text.split('\u001B[?2026h').length - 1;
		say(`${names[index]}: frames`, frames, frames === 1);
	}
	const resized = await resize(tumen, {columns: 100, rows: 30});
	say('resize: bytes ÷ perfect', `${resized.bytes} ÷ ${resized.ideal.bytes}`, resized.bytes <= MOST * resized.ideal.bytes);
	const still = await idle(tumen, 1500);
	say('idle: bytes', still.bytes, still.bytes === 0);
	for (const [args, most] of [
		[['--version'], []],
		[
			['trade', '--format', 'json'],
			['tumen.br', 'print.br', 'data.br'],
		],
		[['--help'], []],
	]) {
		const loaded = loadedBy(args);
		say(
			`loaded by ${args.join(' ')}`,
			loaded.join(' '),
			loaded.every(name => most.includes(name)),
		);
	}
	return found;
};
