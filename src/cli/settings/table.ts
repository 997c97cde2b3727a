import {type ThemeName, themeNames} from '../../state/theme-name.ts';

/** What can be set for good, and how each is written: on the command line, as a variable, in the file. */
export type Setting = {
	/** The option it stands for. */
	readonly option: 'data' | 'sources' | 'color' | 'theme' | 'links' | 'ascii' | 'width' | 'screen-reader';
	readonly variable: string;
	/** The field of the file. */
	readonly field: string;
	/** What it takes, in words that follow "takes". */
	readonly takes: string;
	/** The value for the option; `undefined` when it is none. Variables are texts. */
	readonly read: (value: unknown) => string | boolean | undefined;
};

const oneOf =
	(...choices: readonly string[]) =>
	(value: unknown) =>
		choices.find(choice => choice === value);

const isTrue = (value: unknown): boolean | undefined => {
	if (value === true || value === '1' || value === 'true') return true;
	return value === false || value === '0' || value === 'false' ? false : undefined;
};

const columns = (value: unknown): string | undefined =>
	/^\d{1,3}$|^1000$/.test(String(value)) && typeof value !== 'boolean' ? String(value) : undefined;

const place = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' && value !== '-' ? value : undefined);

const THEMES: readonly ThemeName[] = themeNames;

export const settings: readonly Setting[] = [
	{option: 'data', variable: 'TUMEN_DATA', field: 'data', takes: 'a folder, a file or an address', read: place},
	{option: 'sources', variable: 'TUMEN_SOURCES', field: 'sources', takes: 'all or base', read: oneOf('all', 'base')},
	{option: 'color', variable: 'TUMEN_COLOR', field: 'color', takes: 'auto, always or never', read: oneOf('auto', 'always', 'never')},
	{option: 'theme', variable: 'TUMEN_THEME', field: 'theme', takes: THEMES.join(', '), read: oneOf(...THEMES)},
	{option: 'links', variable: 'TUMEN_LINKS', field: 'links', takes: 'auto, always or never', read: oneOf('auto', 'always', 'never')},
	{option: 'ascii', variable: 'TUMEN_ASCII', field: 'ascii', takes: 'true or false', read: isTrue},
	{option: 'width', variable: 'TUMEN_WIDTH', field: 'width', takes: 'a whole number from 0 to 1000', read: columns},
	{option: 'screen-reader', variable: 'TUMEN_SCREEN_READER', field: 'screenReader', takes: 'true or false', read: isTrue},
];
