// Validates the shipped dataset when tumen is built, so that a start need not: it takes 60 ms and a megabyte of schemas. What
// was validated is bound by checksums; a dataset that differs in a byte is validated in full when it is read.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {crc32} from 'node:zlib';
import {build} from 'esbuild';
import {hashOf, tightFiles} from './pack.js';

/** The checksums of the shipped dataset's files, as they lie and as they are packed. @throws when it is not valid */
export const shippedSums = async root => {
	const outfile = join(root, 'node_modules/.cache/tumen-shipped.mjs');
	await build({
		absWorkingDir: root,
		stdin: {contents: "export {approve} from './src/dataset/approve.ts';", resolveDir: root},
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		mainFields: ['module', 'main'],
		logLevel: 'warning',
	});
	try {
		const {approve} = await import(pathToFileURL(outfile).href);
		const folder = join(root, 'data/russia-dprk');
		const files = tightFiles(folder);
		const packed = Object.entries(files).map(([name, bytes]) => [name, [bytes.length, crc32(bytes)]]);
		return {lying: await approve(folder), packed: Object.fromEntries(packed), hash: hashOf(files)};
	} finally {
		rmSync(outfile, {force: true});
	}
};
