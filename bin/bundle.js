// Bundles tumen: tumen.br, the file that runs, and those that it loads (bin/parts.js). CommonJS, as only that can be started from V8's
// cache (bin/start.cjs).
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {pack} from './pack.js';
import {divided} from './parts.js';
import {shippedSums} from './shipped.js';
import {isStoodInFor, standIns} from './stand-ins.js';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What tells one build of the program from another: a checksum of the files that run. */
const buildOf = outfolder =>
	readdirSync(outfolder)
		.filter(name => /^(?:tumen|ink|print|more|yoga)\.br$/.test(name))
		.sort()
		.reduce((hash, name) => hash.update(readFileSync(join(outfolder, name))), createHash('sha256'))
		.digest('hex');

/**
 * Writes start.cjs, of what bin/start.cjs requires: each file of its own takes Node half a millisecond to find and read. It knows the
 * rest of the program, which must be there.
 */
export const launcherInto = outfolder =>
	build({
		absWorkingDir: root,
		entryPoints: ['bin/start.cjs'],
		outfile: join(outfolder, 'start.cjs'),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		minify: true,
		define: {VERSION: JSON.stringify(version), BUILD: JSON.stringify(buildOf(outfolder))},
		logLevel: 'warning',
	});

/**
 * Writes the bundle into a folder.
 * @param minify whether it is to be small, or its functions to have their names
 * @returns the files it was made of
 */
export const bundleInto = async (outfolder, {minify}) => {
	mkdirSync(outfolder, {recursive: true});
	const sums = await shippedSums(root);
	const bundle = (contents, plugins, supported = {}) =>
		build({
			absWorkingDir: root,
			stdin: {contents, resolveDir: root},
			outfile: join(outfolder, 'tumen.cjs'),
			bundle: true,
			write: false,
			platform: 'node',
			format: 'cjs',
			target: 'node20',
			jsx: 'automatic',
			minify,
			metafile: true,
			legalComments: 'none',
			mainFields: ['module', 'main'],
			define: {
				'process.env.NODE_ENV': '"production"',
				VERSION: JSON.stringify(version),
				BUNDLED: 'true',
				// Node loads a megabyte for the first look at it; React, Ink and ui/reading-on.ts need no finer clock.
				performance: 'Date',
				SHIPPED: JSON.stringify(sums),
				'import.meta.url': 'bundle.url',
			},
			// What is built in is required where it is needed, and waits for nothing.
			supported: {'dynamic-import': false, ...supported},
			banner: {js: "const bundle = {get url() { return require('node:url').pathToFileURL(__filename).href; }};"},
			plugins: [...plugins, standIns(root, outfolder)],
			logLevel: 'warning',
		});
	const made = await divided(root, bundle);
	for (const [name, {outputFiles}] of Object.entries(made)) {
		// What is ASCII is read fastest. esbuild leaves regular expressions as they are written; an escape means the same in them.
		const [{text: written}] = outputFiles;
		if (/String\.raw`[^`]*[^\0-\x7f`]/.test(written)) throw new Error('a raw text that is not ASCII cannot be made so');
		const text = written.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
		pack(join(outfolder, name), {[name]: Buffer.from(text, 'latin1')});
	}
	return Object.values(made).flatMap(({metafile}) => Object.keys(metafile.inputs).filter(path => !isStoodInFor(path)));
};
