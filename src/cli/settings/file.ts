import {statSync} from 'node:fs';
import {basename, dirname, isAbsolute, join, resolve} from 'node:path';
import type {Path, Place} from '../../dataset/formats/lines.ts';
import type {Problem} from '../../dataset/problem.ts';
import {remapped, type Wanted} from '../../keys/remap.ts';
import {nearest} from '../../text/nearest.ts';
import {type Setting, settings} from './table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The one file of settings: TUMEN_CONFIG, else `tumen/config.json` in the user's configuration directory (XDG_CONFIG_HOME, else
 * ~/.config). `undefined` when there is none to look for: TUMEN_CONFIG is empty, or nobody is at home.
 */
export const settingsPlace = (env: Environment): string | undefined => {
	const {TUMEN_CONFIG: named, XDG_CONFIG_HOME: config, HOME: home} = env;
	if (named !== undefined) return named === '' ? undefined : named;
	// The standard has relative paths ignored.
	if (config !== undefined && isAbsolute(config)) return join(config, 'tumen', 'config.json');
	return home !== undefined && isAbsolute(home) ? join(home, '.config', 'tumen', 'config.json') : undefined;
};

/** What the file says: values for options by their names, keys for actions; and what is wrong with it. */
export type FileSettings = {
	readonly values: Readonly<Partial<Record<Setting['option'], string | boolean>>>;
	readonly keys: Wanted;
	readonly problems: readonly Problem[];
};

const NONE: FileSettings = {values: {}, keys: {}, problems: []};
const MOST_BYTES = 100_000;
const FIELDS = ['$schema', 'keys', ...settings.map(({field}) => field)];

type Report = (path: Path, rule: Problem['rule'], message: string, remedy: string) => void;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key or a list of keys for each action. */
const keysOf = (value: unknown, report: Report): Wanted => {
	if (value === undefined) return {};
	if (!isObject(value)) {
		report(['keys'], 'type', 'is not an object', 'Write names of actions with their keys: {"zoom": ["x"]}; tumen keys lists them.');
		return {};
	}
	const wanted: Record<string, readonly string[]> = {};
	for (const [action, keys] of Object.entries(value)) {
		const list = typeof keys === 'string' ? [keys] : keys;
		if (Array.isArray(list) && list.every(key => typeof key === 'string')) wanted[action] = list;
		else report(['keys', action], 'type', 'is not a key or a list of keys', 'Write for example ["x", "Ctrl-K"].');
	}
	const result = remapped(wanted);
	if ('table' in result) return wanted;
	for (const {action, message, remedy} of result.faults) report(['keys', action], 'choice', message, remedy);
	return {};
};

const valuesOf = (whole: Readonly<Record<string, unknown>>, folder: string, report: Report): FileSettings['values'] => {
	const values: Partial<Record<Setting['option'], string | boolean>> = {};
	for (const {option, field, takes, read} of settings) {
		if (whole[field] === undefined) continue;
		const value = read(whole[field]);
		if (value === undefined)
			report([field], 'choice', `takes ${takes}, not ${JSON.stringify(whole[field]).slice(0, 40)}`, 'Mend it, or leave it out.');
		// A path is meant from where it is written.
		else values[option] = option === 'data' && typeof value === 'string' && !/^https?:/i.test(value) ? resolve(folder, value) : value;
	}
	return values;
};

/** Whether something is there, be it nothing that can be read. */
const isThere = (path: string): boolean => {
	try {
		return statSync(path, {throwIfNoEntry: false}) !== undefined;
	} catch {
		// A loop of links, a folder that is closed: reading it says what.
		return true;
	}
};

/**
 * Reads the file of settings. What is wrong is listed, each with line, field and remedy.
 * @param isNamed somebody named the file, so that it must be there; else one that is not there says nothing
 */
export const readSettings = async (path: string | undefined, isNamed: boolean): Promise<FileSettings> => {
	if (path === undefined || (!isNamed && !isThere(path))) return NONE;
	const {readRegular} = await import('../../dataset/reading/file.ts');
	const {parseJson} = await import('../../dataset/formats/json.ts');
	const file = basename(path);
	const read = readRegular(path, file, MOST_BYTES);
	if ('rule' in read) return {...NONE, problems: [read]};
	const parsed = parseJson(file, read.text);
	if ('problems' in parsed) return {...NONE, problems: parsed.problems};
	const problems: Problem[] = [];
	const report: Report = (at, rule, message, remedy) => {
		const place: Place | undefined = parsed.placeOf(at);
		problems.push({file, line: place?.line, column: place?.column, field: at.join('.'), rule, message, remedy});
	};
	const {value} = parsed;
	if (!isObject(value)) {
		report([], 'type', 'is not an object', 'Write for example {"theme": "dark"}.');
		return {...NONE, problems};
	}
	for (const field of Object.keys(value)) {
		const meant = nearest(field, FIELDS);
		if (!FIELDS.includes(field)) {
			report(
				[field],
				'unknown-field',
				'is no setting',
				meant === undefined ? `There are ${FIELDS.slice(1).join(', ')}.` : `Did you mean "${meant}"?`,
			);
		}
	}
	return {values: valuesOf(value, dirname(resolve(path)), report), keys: keysOf(value['keys'], report), problems};
};
