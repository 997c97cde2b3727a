import {readFileSync} from 'node:fs';
import type {Package} from './verbs/verb.ts';

/** What one begins a dataset with: the JSON Schema of each part, and the files of a starter, by their names. */
export type Kit = {readonly schemas: Readonly<Record<string, object>>; readonly starter: Readonly<Record<string, string>>};

/** Reads what the build has put beside the program. */
export const kitOf = (pack: Package): Kit => JSON.parse(readFileSync(pack.kit, 'utf8')) as Kit;

/** A schema as a file for editors. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, '\t')}\n`;
