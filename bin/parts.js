// Divides the program into files that are loaded when they are needed: tumen.br, with all that a first screen and most commands take,
// and others, each of which begins where something is imported dynamically. What stands in tumen.br the others take from there, so that
// every module is there once. A start without V8's cache reads all of a file before it runs any of it: tumen.br as one file of 650 kB
// took 25 ms for that, and zod and yargs, of which a start needs nothing, were a quarter of it.
import {readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {build} from 'esbuild';

/** The file that runs. */
const CORE = 'tumen.br';

/** What is imported dynamically and yet belongs to that file: what most runs need. */
const AT_ONCE = [/^src\/cli\/verbs\/open\/run\.ts$/];

/** The other files, and which of what is imported dynamically begins them; what is said first counts. */
const LATER = [
	['ink.br', /^src\/ui\/(?:run|draw)\.tsx$/],
	['print.br', /^src\/(?:print\/|cli\/verbs\/(?:show|search|cite)\/run\.ts)/],
	['more.br', /./],
];

const IMPORT = /\bimport\('(\.[^']+)'\)/g;

const isAtOnce = path => AT_ONCE.some(pattern => pattern.test(path));

const fileOf = path => LATER.find(([, pattern]) => pattern.test(path))[0];

/** What is in another file is asked for there. */
const askOf = path => `module.exports = require('./${fileOf(path)}').modules[${JSON.stringify(path)}]();`;

/** Imports of the first file: what belongs to it is imported with the rest, and what does not asks for the file that it is in. */
const dividing = (root, begun) => ({
	name: 'dividing',
	setup(bundler) {
		bundler.onLoad({filter: /[\\/]src[\\/].*\.tsx?$/}, ({path}) => {
			const text = readFileSync(path, 'utf8');
			const imports = [];
			const contents = text.replace(IMPORT, (whole, name) => {
				if (!isAtOnce(relative(root, resolve(dirname(path), name)))) return whole;
				imports.push(`import * as atOnce${imports.length} from '${name}';`);
				return `Promise.resolve(atOnce${imports.length - 1})`;
			});
			return {contents: `${contents}\n${imports.join('\n')}`, loader: path.endsWith('x') ? 'tsx' : 'ts'};
		});
		bundler.onResolve({filter: /^\./}, ({path, resolveDir, kind}) => {
			if (kind !== 'dynamic-import') return undefined;
			const target = relative(root, resolve(resolveDir, path));
			begun.add(target);
			return {path: target, namespace: 'later'};
		});
		bundler.onResolve({filter: /^\.\/[a-z]+\.br$/, namespace: 'later'}, ({path}) => ({path, external: true}));
		bundler.onLoad({filter: /.*/, namespace: 'later'}, ({path}) => ({contents: askOf(path)}));
	},
});

/** How a name is marked that a module of the first file has, until it is known whether it is used. */
const MARK = /\bTAKEN\("([^":]+):([^"]+)"\)/g;

/** A module of the first file of which it is to be found out what is used. */
const markedOf = (path, names) => names.map(name => `export const ${name} = /* @__PURE__ */ TAKEN(${JSON.stringify(`${path}:${name}`)});`).join('\n');

/** The same, as another file has it: what that does not use is named for the bundler alone, which leaves it out. */
const takenOf = (path, names, used) =>
	[
		`const there = require('./${CORE}').modules[${JSON.stringify(path)}]();`,
		...names.map((name, index) => `const own${index} = ${used.includes(name) ? `there.${name}` : 'undefined'}; export {own${index} as ${name}};`),
	].join('\n');

/** Imports of the other files: what stands in the first one is taken from there. @param textOf what stands for a module of it */
const taking = (root, file, {there, begun, textOf}) => ({
	name: 'taking',
	setup(bundler) {
		bundler.onResolve({filter: /^\.\/[a-z]+\.br$/}, ({path}) => ({path, external: true}));
		bundler.onResolve({filter: /^[./]/}, ({path, resolveDir, kind}) => {
			const target = relative(root, resolve(resolveDir, path));
			if (there.has(target)) return {path: target, namespace: 'there', sideEffects: false};
			if (kind !== 'dynamic-import' || fileOf(target) === file) return undefined;
			begun.add(target);
			return {path: target, namespace: 'later'};
		});
		bundler.onLoad({filter: /.*/, namespace: 'later'}, ({path}) => ({contents: askOf(path)}));
		bundler.onLoad({filter: /.*/, namespace: 'there'}, ({path}) => ({contents: textOf(path)}));
	},
});

/** The names that modules export, by their paths. */
const exportsOf = async (root, paths) => {
	const {metafile} = await build({
		absWorkingDir: root,
		entryPoints: paths,
		bundle: false,
		write: false,
		metafile: true,
		format: 'esm',
		outdir: join(root, 'dist'),
		jsx: 'automatic',
		logLevel: 'silent',
	});
	return Object.fromEntries(Object.values(metafile.outputs).map(({entryPoint, exports}) => [entryPoint, exports]));
};

/** The entry of the first file: what runs, and the modules that the others take. */
const coreEntry = (paths, namesOf) =>
	[
		"export {atRest, ended, hasScreen, said} from './src/main.ts';",
		...paths.map((path, index) => `import {${namesOf(path).map((name, at) => `${name} as m${index}_${at}`)}} from './${path}';`),
		`export const modules = {${paths.map(
			(path, index) => `${JSON.stringify(path)}: () => ({${namesOf(path).map((name, at) => `${name}: m${index}_${at}`)}})`,
		)}};`,
	].join('\n');

/** The entry of another file: the modules that begin it, none of which is run before it is asked for. */
const laterEntry = paths => `export const modules = {${paths.map(path => `${JSON.stringify(path)}: () => require('./${path}')`)}};`;

/**
 * Divides the program.
 * @param bundle `(entry, plugins, supported) => Promise` of what esbuild makes of the text of an entry in the project's folder, with what of
 * the language is not to be used
 * @returns what esbuild made, by the names of the files
 */
export const divided = async (root, bundle) => {
	const begun = new Set();
	const first = await bundle(
		coreEntry([], () => []),
		[dividing(root, begun)],
	);
	const there = new Set(Object.keys(first.metafile.inputs).filter(path => path.startsWith('src/')));
	const names = await exportsOf(root, [...there]);
	const namesOf = path => names[path] ?? [];
	const later = (name, textOf) => {
		const own = [...begun].filter(path => fileOf(path) === name).sort();
		return bundle(laterEntry(own), [taking(root, name, {there, begun, textOf})]);
	};
	// What each of them uses of the first file, which has nothing for them that none uses.
	const used = {};
	// One file may begin another that was made before it.
	for (let known = -1; known < begun.size; ) {
		known = begun.size;
		for (const [name] of LATER) {
			const {outputFiles} = await later(name, path => markedOf(path, namesOf(path)));
			used[name] = Array.from(outputFiles[0].text.matchAll(MARK), ([, path, name]) => ({path, name}));
		}
	}
	const namesIn = (uses, path) => [...new Set(uses.filter(use => use.path === path).map(({name}) => name))].sort();
	const made = {};
	for (const [name] of LATER) made[name] = await later(name, path => takenOf(path, namesOf(path), namesIn(used[name], path)));
	const all = Object.values(used).flat();
	const taken = new Set(all.map(({path}) => path));
	// V8 reads functions with a word for them in two thirds of the time that it takes for arrows, of which it knows only after their
	// arguments what they are: at a first start that is 6 ms.
	const entry = coreEntry([...taken].sort(), path => namesIn(all, path));
	made[CORE] = await bundle(entry, [dividing(root, begun)], {arrow: false});
	return made;
};
