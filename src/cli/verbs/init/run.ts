import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {UserError} from '../../../errors.ts';
import {plural} from '../../../locale/words.ts';
import {clean} from '../../../text/clean.ts';
import {kitOf, schemaText} from '../../kit.ts';
import {shellLine} from '../../view-options.ts';
import type {Run} from '../verb.ts';
import type {InitOptions} from './options.ts';

const write = (path: string, text: string): void => {
	mkdirSync(dirname(path), {recursive: true});
	// What came there in the meantime is not overwritten either.
	writeFileSync(path, text, {flag: 'wx'});
};

/** What makes a folder one that is in use; what version control keeps there does not. */
const taken = (folder: string): string | undefined => {
	try {
		return readdirSync(folder).find(name => name !== '.git');
	} catch (error) {
		// What is there and is no folder, or cannot be looked into, cannot be written to either.
		return existsSync(folder) && (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? '' : undefined;
	}
};

/**
 * Writes a starter into a folder, which is made where it is not there, and says what to do with it.
 * @throws {UserError} when the folder is not empty, or cannot be written
 */
export const run: Run<InitOptions> = ({folder}, proc, pack) => {
	const {schemas, starter} = kitOf(pack);
	const files = [
		...Object.entries(starter),
		...Object.entries(schemas).map(([part, schema]): [string, string] => [join('schema', `${part}.schema.json`), schemaText(schema)]),
	];
	const there = taken(folder);
	if (there !== undefined) {
		throw new UserError(`${clean(join(folder, there))} is there already, and a dataset is begun in a folder of its own.`, {
			hint: 'Give tumen init a folder that is new or empty. Nothing was written.',
		});
	}
	try {
		for (const [name, text] of files) write(join(folder, name), text);
	} catch (error) {
		throw new UserError(`${clean(folder)} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`, {
			hint: 'Give tumen init a folder in which you may write.',
		});
	}
	const place = shellLine([folder]);
	const commands = [
		[`tumen --data ${place} --watch`, 'shows it, and every change as you save it'],
		[`tumen check ${place}`, 'lists what is wrong, each with file, line and remedy'],
		['tumen schema projects', 'prints what a file may hold; editors complete by it'],
	] as const;
	const wide = Math.max(...commands.map(([command]) => command.length));
	const names = Object.keys(starter).filter(name => name !== 'README.md');
	const count = Object.keys(schemas).length;
	proc.stdout.write(
		`${[
			`A small dataset, all of it invented, is in ${clean(folder)}: ${names.join(', ')}.`,
			`README.md says how it is made, and ${plural(count, 'file')} in schema what each part may hold: editors complete by them.`,
			'',
			...commands.map(([command, does]) => `  ${command.padEnd(wide)}  ${does}`),
		].join('\n')}\n`,
	);
	return 0;
};
