'use strict';
// Starts dist/tumen.cjs, and what that loads from dist, from what V8 remembers of an earlier start (code-cache.cjs).
const {readFileSync} = require('node:fs');
const {createRequire} = require('node:module');
const {dirname, join} = require('node:path');
const {Script} = require('node:vm');
const {codeCache} = require('./code-cache.cjs');

// With DEV=true in a user's environment Ink would look for its devtools.
delete process.env.DEV;

const fault = error => {
	process.stderr.write(`tumen stopped because of a fault of its own. Please report it with what stands below.\n${error?.stack ?? error}\n`);
	process.exitCode = 1;
};

const filename = join(__dirname, '../dist/tumen.cjs');
const requireThere = createRequire(filename);
const cache = codeCache(process.argv.slice(2));

const loaded = new Map();

/** The exports of a file of dist. */
const load = filename => {
	if (loaded.has(filename)) return loaded.get(filename).exports;
	// The build writes ASCII alone, which is read fastest so.
	const source = readFileSync(filename, 'latin1');
	const script = cache.script(filename, source.slice(2, source.indexOf('\n')), cachedData => {
		const text = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
		return new Script(text, {filename, cachedData});
	});
	const bundle = {exports: {}};
	loaded.set(filename, bundle);
	const requireFrom = name => (name.startsWith('./') ? load(join(dirname(filename), name)) : requireThere(name));
	script.runInThisContext()(bundle.exports, requireFrom, bundle, filename, dirname(filename));
	return bundle.exports;
};

try {
	const {ended, atRest} = load(filename);
	ended.catch(fault);
	cache.fill({ended, atRest});
} catch (error) {
	if (error?.code === 'ENOENT' && error.path === filename) {
		process.stderr.write('tumen is not built here: run npm ci first.\n');
		process.exitCode = 1;
	} else fault(error);
}
