// What packages ask for that the bundle answers otherwise: because a bundle cannot have it as it is, because it is slow
// where tumen shows that it need not be, or because it is never called. What is never called throws when it is.
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pack} from './pack.js';

/** Whole modules, by the name that is asked for: the text that stands for them. */
const MODULES = {
	// Ink loads its devtools only with DEV=true, which the launcher removes. The web socket they talk through goes with them.
	'react-devtools-core': 'export default {initialize() {}, connectToDevTools() {}};',
	ws: 'export default class {}',
	// ink-table hashes each row for a React key with a package that loads node:crypto; the row's text is as unique.
	'object-hash': 'exports.sha1 = row => JSON.stringify(row);',
	// The terminal is given back by ui/terminal-guard.ts, which ends Ink too; this one would load node:assert.
	'signal-exit': 'export default () => () => {};',
	// ui/frame-stream.ts always tells Ink a size: the search for one would start programs.
	'terminal-size': "export default () => { throw new Error('Ink was given no size'); };",
	// Loading it takes 2 ms and 2 MB, and most starts have no use for it: what is packed was unpacked before.
	'node:zlib': ['brotliDecompressSync', 'crc32'].map(name => `export const ${name} = (...args) => require('zlib').${name}(...args);`).join('\n'),
	// Ink is run in its debug mode (ui/frame-stream.ts): it writes no escape codes of its own, and waits with no frame.
	'ansi-escapes': 'export default {};',
	'wrap-ansi': "export default () => { throw new Error('Ink is not to wrap lines'); };",
	'es-toolkit/compat': "export const throttle = () => { throw new Error('Ink is not to wait with frames'); };",
	'patch-console': "export default () => { throw new Error('Ink is not to patch the console'); };",
	// yargs looks for its words in a file beside the bundle, of which nothing is to be read that is not tumen's; English is in its code.
	y18n: `import {format} from 'node:util';
		const __n = (one, more, count, ...rest) => {
			const text = count === 1 ? one : more;
			return format(text, ...(text.includes('%d') ? [count] : []), ...rest);
		};
		export default () => ({__: (text, ...rest) => format(text, ...rest), __n, setLocale() {}, getLocale: () => 'en', updateLocale() {}});`,
	'cli-cursor': 'export default {show() {}, hide() {}};',
};

/** Parts of packages: which file, and the text that stands for it. */
const PARTS = [
	// Lines are wrapped and cut by view/layout.ts before Ink sees them.
	[/ink[\\/]build[\\/]wrap-text\.js$/, "export default () => { throw new Error('Ink is not to wrap lines'); };"],
	[/ink[\\/]build[\\/]log-update\.js$/, "export default {create: () => () => { throw new Error('Ink is not to write to a terminal'); }};"],
	// Texts are cleaned where they come in, and src/ui/renderer.ts puts them together.
	[/ink[\\/]build[\\/]sanitize-ansi\.js$/, 'export default text => text;'],
	// Colours come from theme/, borders from screen/frame.ts.
	[/ink[\\/]build[\\/]colorize\.js$/, "export default () => { throw new Error('Ink is not to colour: theme/ does'); };"],
	[/ink[\\/]build[\\/]render-(?:border|background)\.js$/, 'export default () => {};'],
	[/chalk[\\/]source[\\/]index\.js$/, "export default new Proxy({}, {get() { throw new Error('Ink is not to style: theme/ does'); }});"],
	// ui/App.tsx has its own boundary, which hands the fault to whoever ends the program.
	[/ink[\\/]build[\\/]components[\\/]ErrorOverview\.js$/, 'export default () => null;'],
	// tumen answers in English alone, and completes by cli/completion.ts.
	[/yargs[\\/]build[\\/]lib[\\/]completion\.js$/, "export const completion = () => ({completionKey: 'get-yargs-completions', setParsed() {}});"],
	// Options stand on the command line and in tumen's own settings; what was meant cli/wrong-usage.ts says.
	[/yargs[\\/]build[\\/]lib[\\/]utils[\\/](?:apply-extends|levenshtein)\.js$/, undefined],
	// What is held against a schema is a tree, and no schema holds itself: there are no circles to look for.
	[
		/zod[\\/]v4[\\/]core[\\/]memoizer\.js$/,
		'export const memoizer = () => undefined, isBackEdge = () => false, isRecursiveSchema = () => false; export class $ZodCyclicError extends Error {}',
	],
	// No schema is ever turned into JSON Schema.
	[/zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/, undefined],
];

/** A module with the same names as another, none of which can be called; those of zod make at once what is called later. */
const hollow = path => {
	const names = Array.from(readFileSync(path, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm), ([, name]) => `absent as ${name}`);
	const absent = `() => { throw new Error('${basename(path)} is not in the bundle'); }`;
	return `const absent = ${/[\\/]zod[\\/]/.test(path) ? `() => ${absent}` : absent}; export {${names.join(', ')}};`;
};

/** Whether none of a file is in the bundle, as something of tumen's stands in for it. */
export const isStoodInFor = path => PARTS.some(([filter]) => filter.test(path));

const replaceOnce = (text, from, to) => {
	const parts = text.split(from);
	if (parts.length !== 2) throw new Error(`a package has changed: ${String(from)} is in it ${parts.length - 1} times`);
	return parts.join(to);
};

const replaceEach = (text, from, to) => {
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`a package has changed: ${String(from)} is not in it`);
	return changed;
};

/**
 * Yoga, compiled at once from a file beside the bundle. As it comes it fetches its code from a data: URL, for which Node
 * loads sixty modules (20 ms), and must be awaited at the top, which CommonJS cannot.
 */
const yoga = (bundler, outfolder) => {
	bundler.onLoad({filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/}, ({path}) => ({
		contents: replaceOnce(readFileSync(path, 'utf8'), 'await loadYoga()', 'loadYoga()'),
		resolveDir: dirname(path),
	}));
	bundler.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path}) => {
		let text = readFileSync(path, 'utf8');
		const [url, base64] = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)/.exec(text) ?? [];
		if (!base64) throw new Error('a package has changed: yoga-layout has no wasm in it');
		pack(join(outfolder, 'yoga.br'), {'yoga.wasm': Buffer.from(base64, 'base64')});
		text = replaceOnce(text, url, 'data:,');
		text = replaceOnce(text, 'var _scriptDir = import.meta.url;', "var _scriptDir = '';");
		text = replaceOnce(text, 'return loadYoga.ready', 'return h');
		text = replaceOnce(
			text,
			'loadYoga = loadYoga || {};',
			`loadYoga = {instantiateWasm(imports, done) {
				const instance = new WebAssembly.Instance(new WebAssembly.Module(unpack('yoga.br')), imports);
				done(instance);
				return instance.exports;
			}};`,
		);
		return {contents: text, resolveDir: dirname(path)};
	});
};

/** Ink's reconciler without its devtools, for which it awaits at the top. */
const reconciler = bundler => {
	bundler.onLoad({filter: /ink[\\/]build[\\/]reconciler\.js$/}, ({path}) => {
		let text = readFileSync(path, 'utf8');
		text = replaceOnce(text, /if \(isDev\(\)\) \{\s*try \{\s*await import[\s\S]*?\n\}\n(?=const diff)/, '');
		text = replaceOnce(text, /const packageJson = isDev\(\)\s*\? await loadPackageJson\(\)\s*: /, 'const packageJson = ');
		return {contents: text, resolveDir: dirname(path)};
	});
};

/** Texts of packages that are changed: which file, and what becomes of its text. */
const CHANGED = [
	// Ink hands frames on as src/ui/renderer.ts makes them. Nothing is ever written above a frame.
	[/ink[\\/]build[\\/]ink\.js$/, text => replaceOnce(text, 'stdout.write(this.fullStaticOutput + output)', 'stdout.write(output)')],
	// Whether yargs is called with arguments of the right kinds the compiler has seen.
	[/yargs[\\/]build[\\/]lib[\\/](?:yargs-factory|validation|middleware)\.js$/, text => replaceEach(text, /^\s*argsert\(.*\);$/gm, '')],
	// zod is to make no code of a schema (dataset/sheets.ts says so too): what would is not needed.
	[/zod[\\/]v4[\\/]classic[\\/]schemas\.js$/, text => replaceOnce(text, 'core.$ZodObjectJIT.init', 'core.$ZodObject.init')],
	// YAML is read and never written, by the one schema that is taken when none is named. What the others are made of goes once the bundler
	// knows that making it changes nothing.
	[
		/js-yaml[\\/]dist[\\/]js-yaml\.mjs$/,
		text => {
			const read = replaceOnce(text, /\/\/#region src\/load\.ts[\s\S]*$/, '');
			const one = replaceEach(read, /^var (?:JSON|YAML11|DUMP)_SCHEMA = [\s\S]*?^[\]}]\);$/gm, '');
			const pure = replaceEach(one, / = (?=define(?:Scalar|Sequence|Mapping)Tag\()/g, ' = /* @__PURE__ */ ');
			return `${pure}\nexport {constructFromEvents, EVENT_ID, parseEvents, YAMLException};`;
		},
	],
];

/** The stand-ins as a plugin for esbuild. @param root the project's folder @param outfolder where the bundle goes */
export const standIns = (root, outfolder) => ({
	name: 'stand-ins',
	setup(bundler) {
		bundler.onLoad({filter: /.*/, namespace: 'stand-in'}, ({path}) => ({contents: MODULES[path]}));
		for (const [filter, contents] of PARTS) bundler.onLoad({filter}, ({path}) => ({contents: contents ?? hollow(path), resolveDir: dirname(path)}));
		// ink-table requires Ink, whole; two of its components are what it uses.
		bundler.onResolve({filter: /^ink$/}, args => (args.kind === 'require-call' ? {path: 'ink', namespace: 'required'} : undefined));
		bundler.onLoad({filter: /.*/, namespace: 'required'}, () => ({contents: "export {Box, Text} from 'ink';", resolveDir: root}));
		// Text in the scripts that tumen shows is measured in a fiftieth of the time, and without the 25 ms of a first use.
		bundler.onResolve({filter: /^string-width$/}, ({importer}) =>
			/text[\\/]width\.ts$/.test(importer)
				? {path: join(root, 'node_modules/string-width/index.js'), namespace: 'when-asked'}
				: {path: join(root, 'src/text/width.ts'), namespace: 'string-width'},
		);
		bundler.onLoad({filter: /.*/, namespace: 'string-width'}, ({path}) => ({
			contents: `import {paintedWidth} from ${JSON.stringify(path)}; export default paintedWidth;`,
			resolveDir: dirname(path),
		}));
		// … which is loading it: its patterns and its segmenter are made then.
		bundler.onLoad({filter: /.*/, namespace: 'when-asked'}, ({path}) => ({
			contents: `export default (...args) => require(${JSON.stringify(path)}).default(...args);`,
			resolveDir: dirname(path),
		}));
		// The help of yargs is wrapped as everything else is, and has no escape codes in it.
		bundler.onResolve({filter: /^(?:wrap|strip)-ansi$/}, ({path, importer}) =>
			/cliui[\\/]/.test(importer) ? {path: join(root, 'src/text', path), namespace: 'help'} : undefined,
		);
		bundler.onLoad({filter: /wrap-ansi$/, namespace: 'help'}, () => ({
			contents: `import {width} from './width.ts'; import {wrap} from './fit.ts';
				const wrapped = (line, cells) => (width(line) <= cells ? [line.trim()] : wrap(line, cells));
				export default (text, cells) => text.split('\\n').flatMap(line => wrapped(line, cells)).join('\\n');`,
			resolveDir: join(root, 'src/text'),
		}));
		bundler.onLoad({filter: /strip-ansi$/, namespace: 'help'}, () => ({contents: 'export default text => text;'}));
		// Puts a frame together in a tenth of the time; src/ui/renderer.ts says how.
		bundler.onResolve({filter: /^\.\/renderer\.js$/}, ({resolveDir}) =>
			/ink[\\/]build$/.test(resolveDir) ? {path: join(root, 'src/ui/renderer.ts')} : undefined,
		);
		const names = Object.keys(MODULES).join('|');
		bundler.onResolve({filter: new RegExp(`^(?:${names})$`)}, ({path}) => ({path, namespace: 'stand-in'}));
		yoga(bundler, outfolder);
		reconciler(bundler);
		for (const [filter, changed] of CHANGED)
			bundler.onLoad({filter}, ({path}) => ({contents: changed(readFileSync(path, 'utf8')), resolveDir: dirname(path)}));
	},
});
