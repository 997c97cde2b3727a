'use strict';
// Files of dist are packed (bin/pack.js). Unpacking takes 5 ms, so that it is done once for a user.
const {readFileSync} = require('node:fs');
const {basename} = require('node:path');
const {headOf} = require('../src/dataset/reading/head.ts');
const cache = require('./user-cache.cjs');

/** What is in a packed file, its hash, and its parts by name and size; `keep` keeps it, where it is not kept yet. */
exports.unpacked = path => {
	const packed = readFileSync(path);
	const {hash, sizes, end} = headOf(packed);
	const stem = `${basename(path)}-`;
	const kept = cache.take(stem + hash);
	if (kept) return {hash, sizes, bytes: kept};
	const {brotliDecompressSync} = require('node:zlib');
	const bytes = brotliDecompressSync(packed.subarray(end));
	return {hash, sizes, bytes, keep: () => cache.keep(stem, hash, bytes)};
};
