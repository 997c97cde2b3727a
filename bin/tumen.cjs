#!/usr/bin/env node
'use strict';
// The launcher. It keeps to a JavaScript that any Node can parse, so that an old one says what is wrong instead of
// breaking on syntax; what needs a newer one is in start.cjs.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major < 20 || (major === 20 && Number(parts[1]) < 19)) {
	process.stderr.write('tumen needs Node 20.19 or newer, and this is Node ' + process.versions.node + '.\n');
	process.exit(1);
}
require('./start.cjs');
