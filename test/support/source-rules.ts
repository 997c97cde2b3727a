import {posix} from 'node:path';

/** Files of the project by their path from its root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** From left to right: a file imports from its own folder and folders before it. */
export const LAYERS = [
	'errors',
	'text',
	'dataset',
	'locale',
	'indicators',
	'search',
	'view',
	'panes',
	'state',
	'keys',
	'theme',
	'screen',
	'deck',
	'print',
	'reader',
	'sharing',
	'ui',
	'cli',
	'main',
] as const;

/** Files and folders of src that may import an outside package. Node's own modules are free but for these. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
	zod: ['dataset/', 'sharing/message.ts'],
	'jsonc-parser': ['dataset/locate.ts'],
	'd3-array': ['view/scale.ts'],
	asciichart: ['view/strokes.ts'],
	'string-width': ['text/width.ts'],
	'ink-table': ['ui/table/ink-table.ts'],
	ink: ['ui/'],
	react: ['ui/'],
	yargs: ['cli/by-yargs.ts', 'cli/plain.ts', 'cli/task.ts', 'cli/verbs/verb.ts', 'cli/verbs/options.ts'],
	'js-yaml': ['dataset/formats/yaml.ts'],
	'node:fs': ['dataset/gather.ts', 'dataset/shipped.ts', 'dataset/reading/', 'sharing/place.ts', 'ui/terminal-guard.ts', 'cli/'],
	'node:fs/promises': [],
	'node:process': [],
	'node:child_process': ['ui/browser.ts'],
	// The network is used by fetch alone, in one file: see networkFaults.
	'node:http': [],
	'node:https': [],
	'node:http2': [],
	'node:net': ['sharing/'],
	'node:tls': [],
	'node:dns': [],
	'node:dgram': [],
};

export const MOST_LINES = 260;

/** A text without comments that stand on lines of their own, so that what is only talked about is not found. */
const code = (text: string): string =>
	text
		.split('\n')
		.filter(line => !/^\s*(?:\/\/|\/\*|\*)/.test(line))
		.join('\n');

const IMPORTS = [
	/^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
	/^\s*import\s*['"]([^'"]+)['"]/gm,
	/\bimport\s*\(\s*['"]([^'"]+)['"]/g,
	/\brequire(?:\.resolve)?\s*\(\s*['"]([^'"]+)['"]/g,
];

/** What a file imports, statically, dynamically or for its types alone. */
export const importsOf = (text: string): string[] => IMPORTS.flatMap(pattern => [...code(text).matchAll(pattern)].map(match => match[1] ?? ''));

/** Files of src, by their path inside it. */
const inSrc = (sources: Sources): [string, string][] =>
	[...sources].flatMap(([path, text]): [string, string][] => (path.startsWith('src/') && /\.tsx?$/.test(path) ? [[path.slice(4), text]] : []));

const isLocal = (name: string): boolean => name.startsWith('.');

const layerOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.tsx?$/, ''));

export const layerFaults = (sources: Sources): string[] =>
	inSrc(sources).flatMap(([path, text]) => {
		const own = LAYERS.indexOf(layerOf(path) as (typeof LAYERS)[number]);
		if (own < 0) return [`${path} stands in no layer`];
		return importsOf(text)
			.filter(isLocal)
			.flatMap(name => {
				const target = posix.join(posix.dirname(path), name);
				const other = LAYERS.indexOf(layerOf(target) as (typeof LAYERS)[number]);
				if (other < 0) return [`${path} imports ${target}, which stands in no layer`];
				return other > own ? [`${path} imports ${target}, which stands to its right`] : [];
			});
	});

const paneOf = (path: string): string | undefined => /^panes\/([^/]+)\//.exec(path)?.[1];

export const paneFaults = (sources: Sources): string[] =>
	inSrc(sources).flatMap(([path, text]) =>
		importsOf(text)
			.filter(isLocal)
			.map(name => posix.join(posix.dirname(path), name))
			.filter(target => paneOf(path) !== undefined && paneOf(target) !== undefined && paneOf(target) !== paneOf(path))
			.map(target => `${path} imports ${target}, another pane`),
	);

export const ownerFaults = (sources: Sources): string[] =>
	inSrc(sources).flatMap(([path, text]) =>
		importsOf(text)
			.filter(name => !isLocal(name))
			.flatMap(name => {
				const owners = OWNERS[name];
				if (owners === undefined) return name.startsWith('node:') ? [] : [`${path} imports ${name}, which has no owner`];
				const isOwner = owners.some(owner => (owner.endsWith('/') ? path.startsWith(owner) : path === owner));
				return isOwner ? [] : [`${path} imports ${name}, which belongs to ${owners.join(', ') || 'nobody'}`];
			}),
	);

export const processFaults = (sources: Sources): string[] =>
	inSrc(sources).flatMap(([path, text]) => {
		// Words in quotes are no names; a property or a type of that name is another thing.
		const names = code(text).replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
		return path !== 'main.ts' && /(?<![.\w$])process\b(?!\s*:)/.test(names) ? [`${path} names process`] : [];
	});

/** The one file that may use the network. */
const NETWORK = 'dataset/reading/address.ts';

export const networkFaults = (sources: Sources): string[] =>
	inSrc(sources).flatMap(([path, text]) =>
		path !== NETWORK && /\b(?:fetch\s*\(|WebSocket\b|XMLHttpRequest\b|EventSource\b|sendBeacon\b)/.test(code(text))
			? [`${path} uses the network`]
			: [],
	);

export const sizeFaults = (sources: Sources): string[] =>
	[...sources].flatMap(([path, text]) => {
		const lines = text.trimEnd().split('\n').length;
		return /^(?:src|test|bin)\/.*\.(?:[cm]?[jt]sx?)$/.test(path) && lines > MOST_LINES ? [`${path} has ${lines} lines`] : [];
	});

const NO_SUBJECT = /^(?:utils?|helpers?|common|misc|shared|lib|types|manager)$/;

export const nameFaults = (sources: Sources): string[] =>
	[...sources.keys()].flatMap(path => {
		const found = path
			.split('/')
			.map(part => part.replace(/\..*$/, ''))
			.find(part => NO_SUBJECT.test(part));
		return found !== undefined && /^(?:src|test|bin)\//.test(path) ? [`${path} is named ${found}, which says nothing`] : [];
	});

const SUITE = '(?:it|test|describe|suite)';
const NOT_RUN = new RegExp(String.raw`^\s*${SUITE}(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf|fails)\b`, 'm');
const COMMENTED_OUT = new RegExp(String.raw`^\s*(?:\/\/|\*|\/\*)\s*(?:${SUITE}(?:\.\w+)*\(|expect\()`, 'm');

export const testFaults = (sources: Sources): string[] =>
	[...sources].flatMap(([path, text]) => {
		if (!/^test\/.*\.test\.tsx?$/.test(path)) return [];
		return [
			...(NOT_RUN.test(code(text)) ? [`${path} has a test that is not run`] : []),
			...(COMMENTED_OUT.test(text) ? [`${path} has a test that is commented out`] : []),
		];
	});

/** Folders of one machine: what stands there is nowhere else. */
const MACHINE = /(?<![\w./~-])\/(?:work|root|home)\/[\w.-]+/;
const TEMPORARY = /(?<![\w./~-])\/tmp\/[\w.-]+/;

export const pathFaults = (sources: Sources): string[] =>
	[...sources].flatMap(([path, text]) => {
		const found = MACHINE.exec(text)?.[0] ?? (path.startsWith('test/') ? undefined : TEMPORARY.exec(text)?.[0]);
		return found === undefined ? [] : [`${path} names ${found}`];
	});
