'use strict';
// Starts dist/tumen.cjs from what V8 remembers of an earlier start (code-cache.cjs).
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

const start = () => {
	const filename = join(__dirname, '../dist/tumen.cjs');
	let source;
	try {
		// The build writes ASCII alone, which is read fastest so.
		source = readFileSync(filename, 'latin1');
	} catch (error) {
		if (error.code !== 'ENOENT') throw error;
		process.stderr.write('tumen is not built here: run npm ci first.\n');
		process.exitCode = 1;
		return;
	}
	const cache = codeCache(source.slice(2, source.indexOf('\n')), process.argv.slice(2));
	const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {filename, cachedData: cache.data});
	const bundle = {exports: {}};
	script.runInThisContext()(bundle.exports, createRequire(filename), bundle, filename, dirname(filename));
	const {ended, atRest} = bundle.exports;
	ended.catch(fault);
	if (cache.data === undefined || script.cachedDataRejected) cache.fill(() => script.createCachedData(), {ended, atRest});
};

try {
	start();
} catch (error) {
	fault(error);
}
