import type {Printable, Settings} from './printable.ts';

export type Format = {
	/** Of file names: by these the format of `-o FILE` is known. */
	readonly extensions: readonly string[];
	/** A format is loaded when it is asked for. */
	readonly print: (what: Printable, settings: Settings) => Promise<string>;
};

/** Cells of a line where a page is as wide as its reader has it: sentences say all that they can. */
const WIDE = 120;

/** Every format that can be printed: one line each. */
export const formats = {
	text: {
		extensions: ['txt'],
		print: async (what, {cells, glyphs, paint}) => (await import('./text.ts')).printText(what.document(cells), cells, glyphs, paint),
	},
	json: {extensions: ['json'], print: async (what, {version}) => (await import('./json.ts')).printJson(what.data(), version)},
	ndjson: {extensions: ['ndjson', 'jsonl'], print: async (what, {version}) => (await import('./json.ts')).printNdjson(what.data(), version)},
	csv: {extensions: ['csv'], print: async what => (await import('./csv.ts')).printCsv(what.data())},
	markdown: {extensions: ['md', 'markdown'], print: async what => (await import('./markdown.ts')).printMarkdown(what.document(WIDE))},
	html: {extensions: ['html', 'htm'], print: async what => (await import('./html.ts')).printHtml(what.document(WIDE))},
	svg: {extensions: ['svg'], print: async (what, settings) => (await import('./picture.ts')).printPicture(what, settings)},
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The format that a file's name asks for; `undefined` when it says nothing of one. */
export const formatOf = (file: string): FormatName | undefined => {
	const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
	return formatNames.find(name => (formats[name].extensions as readonly string[]).includes(extension ?? ''));
};
