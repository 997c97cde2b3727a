// Makes data/schema/*.schema.json from the schemas in src/dataset/schema: JSON Schema as zod writes it, with the comments of the
// fields as descriptions, so that editors complete and explain what is checked. A test compares.
// Usage: node bin/schemas.js
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {fieldsOf} from './dictionary.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Parts of a dataset whose schema's file is not named by them without the s. */
const FILES = {dataset: 'manifest', series: 'series', people: 'person'};
const fileOf = part => FILES[part] ?? part.replace(/s$/, '');

const DATE = 'As exact as the source: 2014, 2014-06, 2014-06-05, 2014-36 (fourth quarter), 2014~ (about), 2008/.. (since).';

/** The zod schemas, bundled for a moment: they are TypeScript. */
const zodSchemas = async () => {
	const contents = `
		export {toJSONSchema} from 'zod';
		export {schemas as kinds} from './src/dataset/kinds.ts';
		export {Manifest} from './src/dataset/schema/manifest.ts';
		export {Briefing} from './src/dataset/schema/briefing.ts';`;
	const options = {absWorkingDir: root, bundle: true, platform: 'node', format: 'esm', write: false, mainFields: ['module', 'main']};
	const {outputFiles} = await build({...options, stdin: {contents, resolveDir: root, loader: 'ts'}});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};

/** Puts the words of fields beside them; figures and citations are described alike wherever they stand. */
const describe = (schema, own, figure, citation) => {
	const visit = (node, path) => {
		if (node?.items) visit(node.items, path);
		for (const [name, field] of Object.entries(node?.properties ?? {})) {
			const at = [...path, name].join('.');
			const {properties} = node;
			const known = own.get(at) ?? (properties.unit && properties.status ? figure.get(name) : properties.paragraph ? citation.get(name) : undefined);
			const words = [known?.comment, known?.type === 'date' ? DATE : ''].filter(Boolean).join(' ');
			// Descriptions stand first, where they are read.
			if (words !== '') properties[name] = {description: words.replaceAll('`', ''), ...field};
			visit(properties[name], [...path, name]);
		}
		if (typeof node?.additionalProperties === 'object') visit(node.additionalProperties, path);
	};
	visit(schema, []);
	return schema;
};

/** What stands in a schema again and again, by the fields it is known by. */
const SHARED = {citation: ['source', 'paragraph'], figure: ['what', 'unit', 'status']};

/** Takes what is shared out of a schema and into its definitions. */
const withDefinitions = schema => {
	const found = {};
	const share = node => {
		if (Array.isArray(node)) return node.map(share);
		if (typeof node !== 'object' || node === null) return node;
		const inside = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, share(value)]));
		const name = Object.keys(SHARED).find(shared => node.properties && SHARED[shared].every(field => field in node.properties));
		if (name === undefined) return inside;
		found[name] = inside;
		return {$ref: `#/$defs/${name}`};
	};
	const whole = share(schema);
	return Object.keys(found).length === 0 ? whole : {...whole, $defs: found};
};

/** Numbers that only say how far a number goes in JavaScript tell nobody anything. */
const withoutNoise = (_, value) => (value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER ? undefined : value);

/** The files by name, as they are to stand in data/schema. */
export const schemaFiles = async () => {
	const {toJSONSchema, kinds, Manifest, Briefing} = await zodSchemas();
	const source = file => readFileSync(join(root, `src/dataset/schema/${file}.ts`), 'utf8');
	const figure = fieldsOf(source('figure'));
	const primitives = source('primitives');
	const citation = fieldsOf(primitives.slice(primitives.indexOf('export const Citation =')));
	const schemas = {dataset: Manifest, ...kinds, briefing: Briefing};
	return Object.fromEntries(
		Object.entries(schemas).map(([part, schema]) => {
			const {$schema, ...body} = describe(toJSONSchema(schema, {io: 'input'}), fieldsOf(source(fileOf(part))), figure, citation);
			const title = `tumen: ${part}`;
			const whole =
				part in kinds
					? {
							$schema,
							title,
							type: 'object',
							properties: {$schema: {type: 'string'}, records: {type: 'array', items: body}},
							required: ['records'],
							additionalProperties: false,
						}
					: {$schema, title, ...body};
			return [`${part}.schema.json`, `${JSON.stringify(withDefinitions(whole), withoutNoise, '\t')}\n`];
		}),
	);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	mkdirSync(join(root, 'data/schema'), {recursive: true});
	for (const [name, text] of Object.entries(await schemaFiles())) writeFileSync(join(root, 'data/schema', name), text);
}
