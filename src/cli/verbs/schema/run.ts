import {isDocument, parts} from '../../../dataset/kind-names.ts';
import {kitOf, schemaText} from '../../kit.ts';
import type {Run} from '../verb.ts';
import type {SchemaOptions} from './options.ts';

type Schema = {readonly $schema?: string; readonly $defs?: object; readonly title?: string; readonly properties: Readonly<Record<string, object>>};

/** One schema for a dataset in one file, out of those for its parts. */
const whole = (schemas: Readonly<Record<string, Schema>>): object => ({
	$schema: schemas['sources']?.$schema,
	title: 'tumen: a dataset in one file',
	type: 'object',
	properties: {
		$schema: {type: 'string'},
		...Object.fromEntries(
			parts.map(part => {
				const {$schema: _, $defs: __, ...schema} = schemas[part] ?? {properties: {}};
				return [part, isDocument(part) ? schema : schema.properties['records']];
			}),
		),
	},
	required: ['dataset', 'sources'],
	additionalProperties: false,
	$defs: Object.assign({}, ...Object.values(schemas).map(({$defs}) => $defs)),
});

/** Prints the JSON Schema of a part of a dataset, or of all of it in one file. */
export const run: Run<SchemaOptions> = ({part}, proc, pack) => {
	const {schemas} = kitOf(pack);
	proc.stdout.write(schemaText(part === undefined ? whole(schemas as Readonly<Record<string, Schema>>) : (schemas[part] ?? {})));
	return 0;
};
