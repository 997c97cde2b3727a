import {existsSync} from 'node:fs';
import type {Settings} from './settings/index.ts';
import type {Command} from './task.ts';

/** Verbs that print what stands in the dataset, and do nothing else. */
const PRINTING: ReadonlySet<string> = new Set(['open', 'show', 'search', 'cite', 'brief'] satisfies Command['kind'][]);

/** What of a command's options makes it more than that: files that are read or written, and what goes on. */
const MORE = ['data', 'output', 'kiosk', 'watch', 'screenReader'];

/**
 * Whether the same command says the same whenever it is given, as long as the shipped dataset stays: it was asked for nothing else,
 * and no settings speak. The launcher then keeps what it said.
 */
export const isRepeatable = (command: Command, {defaults, keys, file, refused}: Settings): boolean =>
	PRINTING.has(command.kind) &&
	MORE.every(name => ((command as Readonly<Record<string, unknown>>)[name] ?? false) === false) &&
	Object.keys(defaults).length === 0 &&
	Object.keys(keys).length === 0 &&
	refused === undefined &&
	(file === undefined || !existsSync(file));
