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

/** Whether somebody sits there who can see a dashboard and press keys. */
export const isInteractive = ({env, stdout, stdin}: Surroundings): boolean =>
	stdout.isTTY === true && stdin.isTTY === true && env['TERM'] !== 'dumb' && !isSet(env['CI']) && (stdout.columns ?? 0) > 0 && (stdout.rows ?? 0) > 0;

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
export const wantsColour = ({env, stdout}: Surroundings, choice: ColourChoice): boolean => {
	if (choice !== 'auto') return choice === 'always';
	if (env['FORCE_COLOR'] !== undefined) return isSet(env['FORCE_COLOR']);
	if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
	return stdout.isTTY === true && env['TERM'] !== 'dumb';
};

/** The sixteen colours that make a light ground: white, and the bright ones but for grey. */
const isLight = (ground: number): boolean => ground === 7 || ground > 8;

/**
 * The theme that the surroundings ask for: TUMEN_THEME, else by the ground that COLORFGBG tells ("15;0", "0;default;15"),
 * else the one for any ground. The terminal itself is not asked: over SSH its answer may come as keys.
 * @throws {UserError} when TUMEN_THEME names none
 */
export const themeOf = (env: Surroundings['env']): ThemeName => {
	const wanted = env['TUMEN_THEME'];
	if (wanted !== undefined && wanted !== '') {
		const found = themeNames.find(name => name === wanted);
		if (found) return found;
		throw new UserError(`TUMEN_THEME takes ${themeNames.join(', ')}, not "${wanted}".`, {exitCode: 2, hint: 'Unset it to decide by the terminal.'});
	}
	const ground = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
	if (ground === undefined || Number(ground) > 15) return 'auto';
	return isLight(Number(ground)) ? 'light' : 'dark';
};

const localeOf = (env: Surroundings['env']): string =>
	[env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(value => value !== undefined && value !== '') ?? '';

/** Whether the locale can show more than ASCII: LC_ALL before LC_CTYPE before LANG, as POSIX has it; none set means not. */
export const isUtf8 = (env: Surroundings['env']): boolean => /utf-?8/i.test(localeOf(env));

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
