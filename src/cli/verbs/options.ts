import type {Argv} from 'yargs';
import {UserError} from '../../errors.ts';
import {type FormatName, formatNames, formatOf} from '../../print/index.ts';
import {type ThemeName, themeNames} from '../../state/theme-name.ts';
import type {ColourChoice} from '../terminal.ts';
import {asOfOf, colourOf, folderOf, sizeOf, widthOf} from './values.ts';

// Options that mean the same wherever they stand: which data, and how they are printed.

/** What is read. */
export type DataOptions = {
	readonly data: string | undefined;
	/** Which documents speak. */
	readonly sources: 'all' | 'base';
};

export const withData = <T>(parser: Argv<T>) =>
	parser
		.option('data', {
			describe: 'folder, file or address of a dataset, or - for standard input',
			type: 'string',
			requiresArg: true,
			defaultDescription: 'the shipped one',
		})
		.option('as-of', {describe: 'show everything as it stood then: a year, month or day', type: 'string', requiresArg: true})
		.option('sources', {describe: 'all sources, or the base documents alone', choices: ['all', 'base'] as const, default: 'all' as const});

/** @throws {UserError} with exit code 2 for a date that is none */
export const dataOf = (args: {
	data?: string | undefined;
	sources: 'all' | 'base';
	asOf?: string | undefined;
}): DataOptions & {readonly asOf: string | undefined} => ({
	data: folderOf(args.data),
	sources: args.sources,
	asOf: asOfOf(args.asOf),
});

/** What a text looks like. */
export type LookOptions = {
	readonly color: ColourChoice;
	readonly theme: ThemeName | undefined;
	readonly ascii: boolean | undefined;
	readonly width: number | undefined;
	/** Lines of a picture. */
	readonly height: number | undefined;
};

/** How a screen is drawn. */
export const withPaint = <T>(parser: Argv<T>) =>
	parser
		.option('color', {describe: 'auto, always or never; NO_COLOR and FORCE_COLOR are obeyed', type: 'string', defaultDescription: 'auto'})
		.option('theme', {
			describe: `colours: ${themeNames.join(', ')}; also by TUMEN_THEME`,
			choices: themeNames,
			defaultDescription: 'by COLORFGBG, or auto',
		})
		.option('ascii', {describe: 'draw with ASCII only (automatic without a UTF-8 locale; --no-ascii: never)', type: 'boolean'});

export const withLook = <T>(parser: Argv<T>) =>
	withPaint(parser)
		.option('width', {describe: 'columns of plain text and pictures', type: 'string', requiresArg: true, defaultDescription: 'the terminal’s, or 80'})
		.option('height', {describe: 'lines of a picture of the screen', type: 'string', requiresArg: true, defaultDescription: '40'})
		.option('lang', {describe: 'language of the program’s own words: en', type: 'string', requiresArg: true, defaultDescription: 'en'});

/** @throws {UserError} with exit code 2 for what no text can look like */
export const lookOf = (args: {
	color?: unknown;
	theme?: ThemeName | undefined;
	ascii?: boolean | undefined;
	width?: unknown;
	height?: unknown;
	lang?: string | undefined;
}): LookOptions => {
	if (args.lang !== undefined && !/^en(?:[-_.].*)?$/i.test(args.lang)) {
		throw new UserError(`--lang takes en, not "${args.lang}": English is the only language that tumen is written in so far.`, {
			exitCode: 2,
			hint: 'Leave it out.',
		});
	}
	return {color: colourOf(args.color), theme: args.theme, ascii: args.ascii, width: widthOf(args.width), height: sizeOf('--height', args.height)};
};

/** Where to, and as what; `auto` leaves it to the surroundings. */
export type OutputOptions = {
	readonly format: FormatName | 'auto';
	/** A file; absent, or `-`: standard output. */
	readonly output: string | undefined;
};

export const withOutput = <T>(parser: Argv<T>) =>
	parser
		.option('format', {describe: 'print in a format and leave', choices: formatNames})
		.option('output', {alias: 'o', describe: 'print into a file, by its ending in a format: trade.csv', type: 'string', requiresArg: true});

const named = (file: string): FormatName => {
	const found = formatOf(file);
	if (found) return found;
	const ending = /\.[^./\\]+$/.exec(file)?.[0];
	if (ending === undefined) return 'text';
	throw new UserError(`No format of tumen ends in ${ending}.`, {
		exitCode: 2,
		hint: ending.toLowerCase() === '.pdf' ? 'Print to .html, and that to PDF with a browser.' : `Say which with --format: ${formatNames.join(', ')}.`,
	});
};

/** @throws {UserError} with exit code 2 when a file's name tells no format */
export const outputOf = ({format, output}: {format?: FormatName | undefined; output?: string | undefined}): OutputOptions => {
	if (output === '') throw new UserError('--output takes the name of a file.', {exitCode: 2, hint: 'Leave it out, or give -, for standard output.'});
	if (output === undefined || output === '-') return {format: format ?? (output === '-' ? 'text' : 'auto'), output: undefined};
	return {format: format ?? named(output), output};
};
