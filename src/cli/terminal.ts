import {UserError} from '../errors.ts';
import {type ThemeName, themeNames} from '../state/theme-name.ts';

/** What is known of the surroundings of a run, without asking the terminal anything. */
export type Surroundings = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdout: {readonly isTTY?: boolean | undefined; readonly columns?: number | undefined; readonly rows?: number | undefined};
	readonly stdin: {readonly isTTY?: boolean | undefined};
};

export type ColourChoice = 'auto' | 'always' | 'never';

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** What was decided, and why, in words. */
export type Decision<T> = {readonly value: T; readonly because: string};

/** Whether somebody sits there who can see a dashboard and press keys. */
export const decideInteractive = ({env, stdout, stdin}: Surroundings): Decision<boolean> => {
	const against = [
		stdout.isTTY === true ? undefined : 'standard output is no terminal',
		stdin.isTTY === true ? undefined : 'standard input is no terminal',
		env['TERM'] === 'dumb' ? 'TERM is dumb' : undefined,
		isSet(env['CI']) ? 'CI is set' : undefined,
		stdout.isTTY !== true || ((stdout.columns ?? 0) > 0 && (stdout.rows ?? 0) > 0) ? undefined : 'the terminal says that it has no size',
	].filter(reason => reason !== undefined);
	return {value: against.length === 0, because: against.length === 0 ? 'both ends are a terminal' : against.join(', ')};
};

export const isInteractive = (around: Surroundings): boolean => around.stdout.isTTY === true && decideInteractive(around).value;

/**
 * Whether to read out line by line: asked for by the flag, or by TUMEN_SCREEN_READER where somebody sits at a terminal. A
 * pipe that the flag is not meant for gets the plain text as ever.
 */
export const wantsReader = ({env, stdout, stdin}: Surroundings, flag: boolean | undefined): boolean =>
	stdout.isTTY === true ? (flag ?? isSet(env['TUMEN_SCREEN_READER'])) : flag === true && stdin.isTTY !== true;

/**
 * Whether to use colours: the flag, then FORCE_COLOR, then NO_COLOR (no-color.org: any value but an empty one), then
 * whether a terminal is there that knows them.
 */
export const decideColour = ({env, stdout}: Surroundings, choice: ColourChoice): Decision<boolean> => {
	if (choice !== 'auto') return {value: choice === 'always', because: 'it is asked for (--color, TUMEN_COLOR or the settings)'};
	if (env['FORCE_COLOR'] !== undefined) return {value: isSet(env['FORCE_COLOR']), because: 'FORCE_COLOR says so'};
	if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return {value: false, because: 'NO_COLOR is set'};
	if (stdout.isTTY !== true) return {value: false, because: 'standard output is no terminal'};
	return env['TERM'] === 'dumb' ? {value: false, because: 'TERM is dumb'} : {value: true, because: 'standard output is a terminal'};
};

export const wantsColour = (around: Surroundings, choice: ColourChoice): boolean => decideColour(around, choice).value;

/** The sixteen colours that make a light ground: white, and the bright ones but for grey. */
const isLight = (ground: number): boolean => ground === 7 || ground > 8;

/**
 * The theme that the surroundings ask for: TUMEN_THEME, else by the ground that COLORFGBG tells ("15;0", "0;default;15"),
 * else the one for any ground. The terminal itself is not asked: over SSH its answer may come as keys.
 * @throws {UserError} when TUMEN_THEME names none
 */
export const decideTheme = (env: Surroundings['env']): Decision<ThemeName> => {
	const wanted = env['TUMEN_THEME'];
	if (wanted !== undefined && wanted !== '') {
		const found = themeNames.find(name => name === wanted);
		if (found) return {value: found, because: 'TUMEN_THEME says so'};
		throw new UserError(`TUMEN_THEME takes ${themeNames.join(', ')}, not "${wanted}".`, {exitCode: 2, hint: 'Unset it to decide by the terminal.'});
	}
	const ground = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
	if (ground === undefined || Number(ground) > 15) return {value: 'auto', because: 'nothing tells the ground: COLORFGBG is not set'};
	return {value: isLight(Number(ground)) ? 'light' : 'dark', because: `COLORFGBG tells the ground: colour ${ground}`};
};

export const themeOf = (env: Surroundings['env']): ThemeName => decideTheme(env).value;

const LOCALE = ['LC_ALL', 'LC_CTYPE', 'LANG'] as const;

/** The variable that decides the locale; none may be set. */
const localeVariable = (env: Surroundings['env']) => LOCALE.find(name => env[name] !== undefined && env[name] !== '');

const localeOf = (env: Surroundings['env']): string => env[localeVariable(env) ?? 'LANG'] ?? '';

/** Whether the locale can show more than ASCII: LC_ALL before LC_CTYPE before LANG, as POSIX has it; none set means not. */
export const decideUtf8 = (env: Surroundings['env']): Decision<boolean> => {
	const name = localeVariable(env);
	return {value: /utf-?8/i.test(localeOf(env)), because: name === undefined ? 'no locale is set' : `${name} is ${localeOf(env)}`};
};

export const isUtf8 = (env: Surroundings['env']): boolean => decideUtf8(env).value;

/**
 * Whether the terminal may draw box lines, bars, circles, arrows and dashes two cells wide, as terminals set for Chinese, Japanese
 * or Korean can. Nothing tells which way it is without asking the terminal, so that there the signs are used that are one
 * cell wide everywhere.
 */
export const mayDrawWide = (env: Surroundings['env']): boolean => /^(?:zh|ja|ko)(?:_|\.|$)/i.test(localeOf(env));

/** The width of plain text: what was asked for, the terminal's, or 80; never under 20, and not so wide that lines are hard to read. */
export const textWidth = ({stdout}: Surroundings, asked: number | undefined): number => {
	if (asked !== undefined && asked > 0) return Math.max(20, asked);
	const columns = stdout.isTTY ? (stdout.columns ?? 0) : 0;
	return columns > 0 ? Math.min(Math.max(20, columns), 120) : 80;
};
