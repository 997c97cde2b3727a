#!/usr/bin/env node
'use strict';
// The launcher. It keeps to a JavaScript that any Node can parse, so that an old one says what is wrong instead of
// breaking on syntax; what needs a newer one is in start.cjs, which the build makes one file of with what that requires.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major < 20 || (major === 20 && Number(parts[1]) < 19)) {
	process.stderr.write('tumen needs Node 20.19 or newer, and this is Node ' + process.versions.node + '.\n');
	process.exit(1);
}
try {
	require('../dist/start.cjs');
} catch (error) {
	if (error.code !== 'MODULE_NOT_FOUND') throw error;
	process.stderr.write('tumen is not built here: run npm ci first.\n');
	process.exitCode = 1;
}
