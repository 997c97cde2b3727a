import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {
	importsOf,
	layerFaults,
	nameFaults,
	networkFaults,
	ownerFaults,
	paneFaults,
	pathFaults,
	processFaults,
	type Sources,
	sizeFaults,
	testFaults,
} from './support/source-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Not ours, or made by the build. */
const IGNORED = new Set(['node_modules', 'dist', '.git', '.vitest', 'THIRD-PARTY-NOTICES.txt', 'package-lock.json']);

const read = (folder: string, into: Map<string, string> = new Map()): Sources => {
	for (const name of readdirSync(join(ROOT, folder))) {
		const path = folder === '' ? name : `${folder}/${name}`;
		if (IGNORED.has(name)) continue;
		if (statSync(join(ROOT, path)).isDirectory()) read(path, into);
		else into.set(path, readFileSync(join(ROOT, path), 'utf8'));
	}
	return into;
};

const project = read('');

describe('the project', () => {
	it('is read: main.ts and this test are in it', () => {
		expect([...project.keys()]).toEqual(expect.arrayContaining(['src/main.ts', 'test/architecture.test.ts', 'package.json']));
	});

	it.each([
		['imports only to the left', layerFaults],
		['keeps panes apart', paneFaults],
		['has one owner for each outside package', ownerFaults],
		['names process in main.ts alone', processFaults],
		['uses the network in one place', networkFaults],
		['has no long files', sizeFaults],
		['has no names without a subject', nameFaults],
		['runs every test it has', testFaults],
		['names no path of one machine', pathFaults],
	])('%s', (_, faultsOf) => {
		expect(faultsOf(project)).toEqual([]);
	});
});

describe('importsOf', () => {
	it('finds imports however they are written, and none in comments', () => {
		const text = `
			import {a} from './a.ts';
			import type {B} from '../b.ts';
			import c, {
				type D,
				e,
			} from './c.ts';
			import 'bare';
			export {f} from './f.ts';
			export * from './g.ts';
			const h = await import('./h.ts');
			const i = require('./i.cjs');
			const j = require.resolve('j');
			type K = typeof import('./k.ts');
			// import './commented.ts';
			/* import './block.ts';
			 * import './inside.ts'; */
			export const l = 'from "./l.ts"';
		`;
		expect(importsOf(text).sort()).toEqual(['../b.ts', './a.ts', './c.ts', './f.ts', './g.ts', './h.ts', './i.cjs', './k.ts', 'bare', 'j']);
	});
});

// A rule that cannot fail is none: each is shown what it is to find, and what it is to leave alone.
describe('a planted fault', () => {
	const planted = (path: string, text: string): Sources => new Map([[path, text]]);

	it.each<readonly [string, (sources: Sources) => string[], string, string, string]>([
		[
			'an import to the right',
			layerFaults,
			'src/dataset/bad.ts',
			"import {x} from '../keys/keymap.ts';",
			'dataset/bad.ts imports keys/keymap.ts, which stands to its right',
		],
		[
			'an import to the right for a type',
			layerFaults,
			'src/view/bad.ts',
			"import type {x} from '../panes/pane.ts';",
			'view/bad.ts imports panes/pane.ts, which stands to its right',
		],
		['an import of main', layerFaults, 'src/cli/bad.ts', "await import('../main.ts');", 'cli/bad.ts imports main.ts, which stands to its right'],
		['a folder without a layer', layerFaults, 'src/network/get.ts', '', 'network/get.ts stands in no layer'],
		[
			'an import from outside',
			layerFaults,
			'src/ui/a.ts',
			"import '../../bin/build.js';",
			'ui/a.ts imports ../bin/build.js, which stands in no layer',
		],
		[
			'a pane that imports another',
			paneFaults,
			'src/panes/trade/bad.ts',
			"import {x} from '../regions/present.ts';",
			'panes/trade/bad.ts imports panes/regions/present.ts, another pane',
		],
		[
			'zod outside dataset',
			ownerFaults,
			'src/panes/bad.ts',
			"import * as z from 'zod';",
			'panes/bad.ts imports zod, which belongs to dataset/, sharing/message.ts',
		],
		[
			'asciichart beside its owner',
			ownerFaults,
			'src/view/chart.ts',
			"import {plot} from 'asciichart';",
			'view/chart.ts imports asciichart, which belongs to view/strokes.ts',
		],
		['react outside ui', ownerFaults, 'src/screen/bad.tsx', "import {useState} from 'react';", 'screen/bad.tsx imports react, which belongs to ui/'],
		['a package nobody owns', ownerFaults, 'src/ui/bad.ts', "import _ from 'lodash';", 'ui/bad.ts imports lodash, which has no owner'],
		[
			'files read in a pane',
			ownerFaults,
			'src/panes/bad.ts',
			"import {readFileSync} from 'node:fs';",
			'panes/bad.ts imports node:fs, which belongs to dataset/gather.ts, dataset/shipped.ts, dataset/reading/, sharing/place.ts, ui/terminal-guard.ts, cli/',
		],
		[
			'a child process',
			ownerFaults,
			'src/cli/bad.ts',
			"import {spawn} from 'node:child_process';",
			'cli/bad.ts imports node:child_process, which belongs to ui/browser.ts',
		],
		['a request', networkFaults, 'src/cli/bad.ts', "await fetch('https://example.org');", 'cli/bad.ts uses the network'],
		['process by name', processFaults, 'src/cli/bad.ts', 'const width = process.stdout.columns;', 'cli/bad.ts names process'],
		['a long file', sizeFaults, 'src/view/long.ts', 'x\n'.repeat(261), 'src/view/long.ts has 261 lines'],
		['a long test', sizeFaults, 'test/view/long.test.ts', 'x\n'.repeat(261), 'test/view/long.test.ts has 261 lines'],
		['a folder of utils', nameFaults, 'src/utils/date.ts', '', 'src/utils/date.ts is named utils, which says nothing'],
		['a file of helpers', nameFaults, 'test/support/helpers.ts', '', 'test/support/helpers.ts is named helpers, which says nothing'],
		['a misc file', nameFaults, 'src/view/misc.ts', '', 'src/view/misc.ts is named misc, which says nothing'],
		['a test that runs alone', testFaults, 'test/a.test.ts', "it.only('x', () => {});", 'test/a.test.ts has a test that is not run'],
		['a skipped test', testFaults, 'test/a.test.ts', "describe.skip('x', () => {});", 'test/a.test.ts has a test that is not run'],
		['a test for later', testFaults, 'test/a.test.ts', "it.todo('x');", 'test/a.test.ts has a test that is not run'],
		['a table that is skipped', testFaults, 'test/a.test.ts', "it.skip.each([1])('x', () => {});", 'test/a.test.ts has a test that is not run'],
		['a test commented out', testFaults, 'test/a.test.ts', "\t// it('x', () => {});", 'test/a.test.ts has a test that is commented out'],
		['an expectation commented out', testFaults, 'test/a.test.ts', '\t// expect(1).toBe(1);', 'test/a.test.ts has a test that is commented out'],
		['a path of one machine', pathFaults, 'README.md', `see ${['', 'home', 'me', 'x'].join('/')}`, `README.md names ${['', 'home', 'me'].join('/')}`],
		['a temporary folder', pathFaults, 'src/a.ts', `'${['', 'tmp', 'x'].join('/')}'`, `src/a.ts names ${['', 'tmp', 'x'].join('/')}`],
	])('is found: %s', (_, faultsOf, path, text, sentence) => {
		expect(faultsOf(planted(path, text))).toEqual([sentence]);
	});

	it.each<readonly [string, (sources: Sources) => string[], string, string]>([
		['an import to the left', layerFaults, 'src/view/good.ts', "import {x} from '../text/fit.ts';"],
		['an import from the own folder', layerFaults, 'src/view/good.ts', "import {x} from './line.ts';"],
		[
			'a pane that imports from itself and above',
			paneFaults,
			'src/panes/trade/good.ts',
			"import {x} from './select.ts';\nimport {y} from '../citation.ts';",
		],
		['the owner of a package', ownerFaults, 'src/view/strokes.ts', "import {plot} from 'asciichart';"],
		['a free module of Node', ownerFaults, 'src/ui/good.ts', "import {EventEmitter} from 'node:events';"],
		['the owner of the network', networkFaults, 'src/dataset/reading/address.ts', 'await fetch(url);'],
		['process in main', processFaults, 'src/main.ts', 'process.exit(0);'],
		['the type of the process', processFaults, 'src/cli/good.ts', 'const open = (proc: NodeJS.Process) => proc.stdout;'],
		['the word in a text', processFaults, 'src/cli/good.ts', "const text = 'a process';\n// the process ends"],
		['a file at the ceiling', sizeFaults, 'src/view/good.ts', 'x\n'.repeat(260)],
		['a golden, however long', sizeFaults, 'test/screens/a.txt', 'x\n'.repeat(500)],
		['a path of an address', pathFaults, 'data/a.json', 'https://example.org/work/paper'],
		['a temporary folder in a test', pathFaults, 'test/a.test.ts', `'${['', 'tmp', 'x'].join('/')}'`],
	])('is not: %s', (_, faultsOf, path, text) => {
		expect(faultsOf(planted(path, text))).toEqual([]);
	});
});
