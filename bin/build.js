// Makes dist/tumen.js, the one file that runs, and THIRD-PARTY-NOTICES.txt with the licences of what is in it.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What packages ask for that a bundle must answer otherwise. Each is explained where it is. */
const standIns = {
	name: 'stand-ins',
	setup(bundler) {
		// Ink loads its devtools only with DEV=true, which the launcher removes; left external, the import is hoisted
		// and the file does not start. The web socket they talk through goes with them.
		bundler.onResolve({filter: /^(?:react-devtools-core|ws)$/}, ({path}) => ({path, namespace: 'stand-in'}));
		// ink-table requires the Ink that src/ui/table/ink-table.ts has put there.
		bundler.onResolve({filter: /^ink$/}, args => (args.kind === 'require-call' ? {path: 'ink', namespace: 'stand-in'} : undefined));
		// ink-table hashes each row for a React key with a package that loads node:crypto; the row's text is as unique.
		bundler.onResolve({filter: /^object-hash$/}, () => ({path: 'object-hash', namespace: 'stand-in'}));
		bundler.onLoad({filter: /.*/, namespace: 'stand-in'}, ({path}) => ({
			contents: {
				'react-devtools-core': 'export default {initialize() {}, connectToDevTools() {}};',
				ws: 'export default class {}',
				ink: "module.exports = globalThis[Symbol.for('tumen.ink')];",
				'object-hash': 'exports.sha1 = row => JSON.stringify(row);',
			}[path],
		}));
	},
};

const result = await build({
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outfile: 'dist/tumen.js',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	jsx: 'automatic',
	minify: true,
	keepNames: false,
	metafile: true,
	legalComments: 'none',
	mainFields: ['module', 'main'],
	define: {'process.env.NODE_ENV': '"production"', VERSION: JSON.stringify(version), BUNDLED: 'true'},
	// Some packages inside are CommonJS and require built-in modules.
	banner: {js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"},
	plugins: [standIns],
	logLevel: 'warning',
});

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

const packages = new Set();
for (const input of Object.keys(result.metafile.inputs)) {
	const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
	if (found) packages.add(found[1]);
}

/** A licence without the lines that say whose work it covers, and those lines: most packages share a text and differ in them. */
const licenceOf = name => {
	const folder = join(root, 'node_modules', name);
	const pack = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
	const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${pack.license}`;
	const lines = text.split(/\r?\n/);
	const isOwner = line => /^\s*copyright\b/i.test(line) && line.length < 200;
	const body = lines
		.filter(line => !isOwner(line))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return {
		heading: `${pack.name} ${pack.version} (${pack.license})`,
		owners: lines.filter(isOwner).map(line => line.trim()),
		body,
		// Line breaks and headings differ where the words do not.
		key: body
			.replace(/^\(?(?:the )?mit license(?: \(mit\))?\)?\.?/i, '')
			.replace(/[\s"'“”]+/g, ' ')
			.trim()
			.toLowerCase(),
	};
};

const groups = new Map();
for (const name of [...packages].sort()) {
	const licence = licenceOf(name);
	groups.set(licence.key, [...(groups.get(licence.key) ?? []), licence]);
}

const rule = '-'.repeat(80);
const notices = [...groups.values()].map(
	licences =>
		`${licences.map(({heading, owners}) => [heading, ...owners.map(owner => `  ${owner}`)].join('\n')).join('\n')}\n\n${licences[0].body}\n`,
);
writeFileSync(
	join(root, 'THIRD-PARTY-NOTICES.txt'),
	`tumen contains the following packages in its bundle, each under the licence that follows it.\n\n${rule}\n${notices.join(`\n${rule}\n`)}`,
);
