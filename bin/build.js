// Makes dist: tumen.cjs, the one file that runs, and yoga.wasm beside it; and THIRD-PARTY-NOTICES.txt with the licences of what
// is in them. CommonJS, as only that can be started from V8's cache (bin/start.cjs).
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {writeNotices} from './licences.js';
import {shippedSums} from './shipped.js';
import {standIns} from './stand-ins.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfolder = join(root, 'dist');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

mkdirSync(outfolder, {recursive: true});

const result = await build({
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outfile: 'dist/tumen.cjs',
	bundle: true,
	write: false,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	jsx: 'automatic',
	minify: true,
	metafile: true,
	legalComments: 'none',
	mainFields: ['module', 'main'],
	define: {
		'process.env.NODE_ENV': '"production"',
		VERSION: JSON.stringify(version),
		BUNDLED: 'true',
		SHIPPED: JSON.stringify(await shippedSums(root)),
		'import.meta.url': 'bundleUrl',
	},
	// What is built in is required where it is needed, and waits for nothing.
	supported: {'dynamic-import': false},
	banner: {js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;"},
	plugins: [standIns(root, outfolder)],
	logLevel: 'warning',
});

const [bundle] = result.outputFiles;
// The first line names the whole: what V8 remembers of another bundle is told from it by that.
const name = createHash('sha256').update(bundle.contents).digest('hex').slice(0, 16);
writeFileSync(bundle.path, `//${name}\n${bundle.text}`);

/** The files of a folder by name, each as `read` makes it of its text. */
const filesOf = (folder, nameOf, read) =>
	Object.fromEntries(readdirSync(join(root, folder)).map(name => [nameOf(name), read(readFileSync(join(root, folder, name), 'utf8'))]));

// What `tumen init` writes and `tumen schema` prints: one file, as many small ones make a large package.
writeFileSync(
	join(root, 'dist/kit.json'),
	JSON.stringify({
		schemas: filesOf('data/schema', name => name.replace('.schema.json', ''), JSON.parse),
		starter: filesOf('data/starter', name => name, String),
	}),
);

writeNotices(root, Object.keys(result.metafile.inputs));
