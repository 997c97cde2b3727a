'use strict';
// Preloaded into a run: says at its end on stderr which files of dist it read, and which of the heavier packages it used.
const fs = require('node:fs');
const {basename} = require('node:path');

const read = new Set();
const {readFileSync} = fs;
fs.readFileSync = (path, ...rest) => {
	if (typeof path === 'string' && path.endsWith('.br')) read.add(basename(path));
	return readFileSync(path, ...rest);
};

process.on('exit', () => {
	// Both leave a trace: zod its registry, yargs the module that it alone asks for.
	if (Object.keys(globalThis).some(name => name.startsWith('__zod')) || '__zod_globalRegistry' in globalThis) read.add('zod');
	if (process.moduleLoadList.includes('NativeModule assert')) read.add('yargs');
	fs.writeSync(2, `loaded: ${[...read].join(' ')}\n`);
});
