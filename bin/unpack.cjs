'use strict';
// Files of dist are packed (bin/pack.js): a hash of what is in them, its parts by name and size, and the parts, compressed. Unpacking
// takes 5 ms, so that it is done once for a user.
const {readFileSync} = require('node:fs');
const {basename} = require('node:path');
const cache = require('./user-cache.cjs');

/** The one part of a file, and its hash. */
exports.unpacked = path => {
	const packed = readFileSync(path);
	const end = packed.indexOf(10);
	const {hash} = JSON.parse(packed.toString('latin1', 0, end));
	const stem = `${basename(path)}-`;
	const kept = cache.take(stem + hash);
	if (kept) return {hash, bytes: kept};
	const {brotliDecompressSync} = require('node:zlib');
	const bytes = brotliDecompressSync(packed.subarray(end + 1));
	return {hash, bytes, keep: () => cache.keep(stem, hash, bytes)};
};
