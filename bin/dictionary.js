// Makes the field tables of data/README.md from the schemas: names and comments as they stand in src/dataset/schema, so that
// what editors of the data read cannot differ from what is checked. A test compares.
// Usage: node bin/dictionary.js
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Record kinds and the files that describe them, in the order in which editors meet them. */
const SCHEMAS = [
	['dataset.json', 'manifest'],
	['sources.json', 'source'],
	['milestones.json', 'milestone'],
	['series.json', 'series'],
	['observations.json', 'observation'],
	['derivations.json', 'derivation'],
	['projects.json', 'project'],
	['regions.json', 'region'],
	['people.json', 'person'],
	['organisations.json', 'organisation'],
	['pledges.json', 'pledge'],
	['conflicts.json', 'conflict'],
	['briefing.json', 'briefing'],
	['figures inside records', 'figure'],
	['citations', 'primitives'],
];

/** What a schema's expression takes, in words. */
const typeWords = expression => {
	const choices = /z\.enum\(\[([^\]]*)/.exec(expression);
	if (choices) return choices[1].replaceAll(/['\s]/g, '').split(',').filter(Boolean).join(', ');
	const known = [
		[/^\.\.\.quantityFields/, 'value, low, high, unit, status, qualifier, period, note, citations: see “figures inside records”'],
		[/z\.array\(\s*(?:z\.strictObject|$)/, 'list of objects'],
		[/^Citations/, 'list of citations'],
		[/^FigureStatus/, 'reported, provisional, estimated, bounded, target, low-reliability'],
		[/^Qualifier/, 'a hedge'],
		[/^Condition/, 'active, suspended, cancelled, completed, unknown'],
		[/^Outcome/, 'kept, partly kept, missed, open, unknown'],
		[/z\.array\(Id\)/, 'list of ids'],
		[/z\.array\(StepId\)/, 'list of steps'],
		[/^StepId/, 'step'],
		[/z\.array\(Text\)/, 'list of texts'],
		[/z\.array\(Figure\)/, 'list of figures'],
		[/z\.strictObject|z\.record|^z$/, 'object'],
		[/z\.literal\(true\)/, 'true'],
		[/^Edtf/, 'date'],
		[/^Amount/, 'number'],
		[/^Figure/, 'figure'],
		[/^Id/, 'id'],
		[/^Url/, 'address'],
		[/z\.int/, 'whole number'],
		[/z\.number/, 'number'],
		[/^Text|z\.string/, 'text'],
	];
	return known.find(([pattern]) => pattern.test(expression))?.[1] ?? 'list of objects';
};

/** What stands in a schema's source of each field, from top to bottom: how deep, its name, whether it may be left out, its type, its comment. */
const fieldRows = source => {
	const rows = [];
	let comment = [];
	const lines = source.split('\n');
	for (const [index, line] of lines.entries()) {
		const text = line.trim();
		const field = /^(\t+)(?:(\w+|\$\w+): |(\.\.\.quantityFields))(.*)$/.exec(line);
		if (text.startsWith('/**') || text.startsWith('*')) {
			if (text.startsWith('/**')) comment = [];
			comment.push(text.replace(/^\/?\*+\/?\s?/, '').replace(/\s*\*\/$/, ''));
		} else if (field && !/^(error|path)$/.test(field[2] ?? '')) {
			const [, tabs, name = '…', spread = '', rest] = field;
			// A field that goes on below is optional if the line that closes it at its depth says so.
			const closing = lines
				.slice(index + 1)
				.find(other => other.startsWith(`${tabs}\t.optional()`) || other.startsWith(`${tabs})`) || other.startsWith(`${tabs}}`));
			const isOpen = /[([{]$|: z$|^z$/.test(rest.trim());
			const next = lines.slice(index, index + 12).findIndex((other, at) => at > 0 && /^\t+(\w+): /.test(other) && !other.startsWith(`${tabs}\t`));
			const own = lines.slice(index, index + (next > 0 ? next : 12)).join(' ');
			const optional = isOpen
				? /\.optional\(\)/.test(closing ?? '') || (rest.trim() === 'z' && /\.optional\(\)/.test(own))
				: /\.optional\(\)/.test(rest);
			const expression = spread || (isOpen ? `${rest} ${lines[index + 1]?.trim() ?? ''}` : rest);
			rows.push({depth: tabs.length, name, optional, type: typeWords(expression.replace(/^z \.?/, 'z.')), comment: comment.join(' ').trim()});
			comment = [];
		} else if (text !== '') comment = [];
	}
	const least = Math.min(...rows.map(row => row.depth));
	return {rows, least};
};

/** Type and comment of each field of a schema's source, by its path: `history.date`. */
export const fieldsOf = source => {
	const {rows, least} = fieldRows(source);
	const fields = new Map();
	let path = [];
	let depths = [];
	for (const {depth, name, type, comment} of rows) {
		while (depths.length > 0 && depths.at(-1) >= depth) {
			depths = depths.slice(0, -1);
			path = path.slice(0, -1);
		}
		depths = [...depths, depth];
		path = [...path, name];
		fields.set(path.join('.'), {type, comment});
		if (depth === least) fields.set(name, {type, comment});
	}
	return fields;
};

const rowsOf = source => {
	const {rows, least} = fieldRows(source);
	return rows.map(
		row =>
			`| ${'· '.repeat(row.depth - least)}\`${row.name}\` | ${row.optional ? '' : 'yes'} | ${row.type} | ${row.comment.replaceAll('|', '\\|')} |`,
	);
};

/** The tables as Markdown. */
export const dictionary = () =>
	SCHEMAS.map(([title, file]) => {
		const source = readFileSync(join(root, `src/dataset/schema/${file}.ts`), 'utf8');
		const from = file === 'primitives' ? source.indexOf('export const Citation =') : 0;
		return [`### ${title}`, '', '| field | needed | is | means |', '| --- | --- | --- | --- |', ...rowsOf(source.slice(from))].join('\n');
	}).join('\n\n');

export const MARKED = /(<!-- fields: [^\n]*-->\n)[\s\S]*?(<!-- \/fields -->)/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const path = join(root, 'data/README.md');
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace(MARKED, (_, open, close) => `${open}\n${dictionary()}\n\n${close}`),
	);
}
