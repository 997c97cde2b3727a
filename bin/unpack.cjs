'use strict';
// Files of dist are packed (bin/pack.js): a hash of what is in them, its parts by name and size, and the parts, compressed. Unpacking
// takes 5 ms, so that it is done once for a user.
const {mkdtempSync, readFileSync, rmSync, writeFileSync} = require('node:fs');
const {tmpdir} = require('node:os');
const {basename, join} = require('node:path');
const {brotliDecompressSync} = require('node:zlib');
const cache = require('./user-cache.cjs');

const open = path => {
	const bytes = readFileSync(path);
	const end = bytes.indexOf(10);
	const {hash, sizes} = JSON.parse(bytes.toString('latin1', 0, end));
	return {hash, sizes, unpack: () => brotliDecompressSync(bytes.subarray(end + 1))};
};

/** The one part of a file, and its hash. */
exports.unpacked = path => {
	const {hash, unpack} = open(path);
	const stem = `${basename(path)}-`;
	const kept = cache.take(stem + hash);
	if (kept) return {hash, bytes: kept};
	const bytes = unpack();
	return {hash, bytes, keep: () => cache.keep(stem, hash, bytes)};
};

/** The parts of a file by their names, in memory. */
const partsOf = ({sizes, unpack}) => {
	const bytes = unpack();
	const found = {};
	let at = 0;
	for (const [name, size] of Object.entries(sizes)) {
		found[name] = bytes.subarray(at, at + size);
		at += size;
	}
	return found;
};
exports.unpackedParts = path => partsOf(open(path));

/** The path of a folder with the parts of a file as files: the user's own, or one that is gone at the end. */
exports.unpackedFolder = path => {
	const packed = open(path);
	const parts = () => partsOf(packed);
	const found = cache.folderOf(`${basename(path)}-`, packed.hash, packed.sizes, parts);
	if (found) return found;
	const folder = mkdtempSync(join(tmpdir(), 'tumen-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	for (const [name, bytes] of Object.entries(parts())) writeFileSync(join(folder, name), bytes);
	return folder;
};
