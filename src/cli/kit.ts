import {packedFiles} from '../dataset/reading/packed.ts';
import type {Package} from './verbs/verb.ts';

/** What one begins a dataset with: the JSON Schema of each part, and the files of a starter, by their names. */
export type Kit = {readonly schemas: Readonly<Record<string, object>>; readonly starter: Readonly<Record<string, string>>};

/** There is not a tenth of it. */
const MOST_BYTES = 1_000_000;

/** Reads what the build has put beside the program. */
export const kitOf = ({kit}: Package): Kit => JSON.parse(String(packedFiles(kit, MOST_BYTES).get('kit.json'))) as Kit;

/** A schema as a file for editors. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, '\t')}\n`;
