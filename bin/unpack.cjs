'use strict';
// Files of dist are packed (bin/pack.js). Unpacking takes 5 ms, so that it is done once for a user.
const {closeSync, openSync, readFileSync, readSync} = require('node:fs');
const {basename} = require('node:path');
const {headOf, partsOf} = require('../src/dataset/reading/head.ts');
const cache = require('./user-cache.cjs');

/** No first line is longer (bin/pack.js). */
const MOST_OF_HEAD = 4096;

/** What an open packed file says of what is in it. */
const headIn = file => {
	const bytes = Buffer.allocUnsafe(MOST_OF_HEAD);
	return headOf(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)));
};

/** The parts of a packed file by their names, and its hash; `keep` keeps them, where they are not kept yet. */
exports.unpacked = path => {
	const file = openSync(path);
	try {
		const {hash, sizes, end} = headIn(file);
		const stem = `${basename(path)}-`;
		const kept = cache.takeParts(stem + hash, Object.values(sizes));
		if (kept) return {hash, parts: new Map(Object.keys(sizes).map((name, index) => [name, kept[index]]))};
		const {brotliDecompressSync} = require('node:zlib');
		const bytes = brotliDecompressSync(readFileSync(file).subarray(end));
		return {hash, parts: partsOf(sizes, bytes), keep: () => cache.keep(stem, hash, bytes)};
	} finally {
		closeSync(file);
	}
};

/** The same of a file that has one part. */
exports.unpackedWhole = path => {
	const {parts, ...what} = exports.unpacked(path);
	const [bytes] = parts.values();
	return {...what, bytes};
};
