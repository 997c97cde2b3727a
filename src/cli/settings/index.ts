import {type Problem, problemSentence} from '../../dataset/problem.ts';
import {UserError} from '../../errors.ts';
import {putInForce} from '../../keys/in-force.ts';
import {remapped, type Wanted} from '../../keys/remap.ts';
import {readSettings, settingsPlace} from './file.ts';
import {type Setting, settings} from './table.ts';

// What is set for good: flags come before variables, and those before the file.

export {settingsPlace} from './file.ts';

/** Values for options that were not given, by the names of the options. */
export type Defaults = Readonly<Partial<Record<Setting['option'], string | boolean>>>;

export type Settings = {
	readonly defaults: Defaults;
	readonly keys: Wanted;
	/** The file, when it was there and could be used or not; absent: there is none. */
	readonly file: string | undefined;
	readonly problems: readonly Problem[];
	/** What is wrong with the variables. */
	readonly refused: UserError | undefined;
};

/** Nothing is set. */
export const noSettings: Settings = {defaults: {}, keys: {}, file: undefined, problems: [], refused: undefined};

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** What variables say, and the first of them that holds what it does not take. */
const variablesOf = (env: NodeJS.ProcessEnv): {values: Defaults; refused: UserError | undefined} => {
	const values: Partial<Record<Setting['option'], string | boolean>> = {};
	let refused: UserError | undefined;
	for (const {option, variable, takes, read} of settings) {
		const given = env[variable];
		// TUMEN_SCREEN_READER is looked at where it is known whether somebody sits at a terminal; so far any word but 0 and false means yes.
		if (!isSet(given) || option === 'screen-reader') continue;
		const value = read(given);
		if (value === undefined) {
			refused ??= new UserError(`${variable} takes ${takes}, not "${given}".`, {exitCode: 2, hint: 'Unset it to decide without it.'});
		} else values[option] = value;
	}
	return {values, refused};
};

/** Reads what is set by variables and by the file, and what is wrong with them. */
export const settingsOf = async (proc: Pick<NodeJS.Process, 'env' | 'stdout'>): Promise<Settings> => {
	const {env} = proc;
	const path = settingsPlace(env);
	const {values, keys, problems} = await readSettings(path, env['TUMEN_CONFIG'] !== undefined);
	const {color, 'screen-reader': reader, ...others} = values;
	const file: Defaults = {
		...others,
		// What the surroundings say of colours is nearer than what was written down once.
		...(color !== undefined && !isSet(env['NO_COLOR']) && env['FORCE_COLOR'] === undefined && {color}),
		// As with the variable: a pipe gets the plain text as ever.
		...(reader !== undefined && env['TUMEN_SCREEN_READER'] === undefined && proc.stdout.isTTY && {'screen-reader': reader}),
	};
	const variables = variablesOf(env);
	return {defaults: {...file, ...variables.values}, keys, file: path, problems, refused: variables.refused};
};

/**
 * Puts the keys of the settings in force.
 * @throws {UserError} with exit code 2 when a variable or the file cannot be used, with everything that is wrong in that
 */
export const obey = ({keys, file, problems, refused}: Settings): void => {
	if (refused) throw refused;
	if (problems.length > 0) {
		const lines = problems.map(problem => `${problemSentence(problem)}. ${problem.remedy}`);
		throw new UserError(`The settings in ${file} cannot be used.\n${lines.join('\n')}`, {
			exitCode: 2,
			hint: 'Mend it, or name another in TUMEN_CONFIG; TUMEN_CONFIG= tumen starts without any.',
		});
	}
	const result = remapped(keys);
	putInForce('table' in result ? result.table : undefined);
};
