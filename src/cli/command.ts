import yargs from 'yargs';
import {UserError} from '../errors.ts';
import {panes} from '../panes/index.ts';
import {type ThemeName, themeNames} from '../state/theme-name.ts';
import {parseEdtf} from '../text/edtf.ts';
import type {ColourChoice} from './terminal.ts';
import {FLOWS, UNITS, type View, viewOf} from './view-options.ts';

// The only importer of yargs.

/** The command line, understood. */
export type Command =
	| {readonly kind: 'print'; readonly text: string}
	| {readonly kind: 'check'; readonly data: string | undefined; readonly texts: string | undefined}
	| {
			readonly kind: 'open';
			readonly view: View;
			readonly data: string | undefined;
			/** Which documents speak. */
			readonly sources: 'all' | 'base';
			readonly format: 'auto' | 'text';
			readonly color: ColourChoice;
			readonly theme: ThemeName | undefined;
			readonly links: 'auto' | 'always' | 'never';
			readonly ascii: boolean | undefined;
			readonly width: number | undefined;
			/** Read out line by line instead of drawn; absent: as the surroundings say. */
			readonly screenReader: boolean | undefined;
	  };

const COLOURS = ['auto', 'always', 'never'] as const;

const colourOf = (value: unknown): ColourChoice => {
	// `--no-color` and a bare `--color` are what most programs take; yargs gives false and an empty text for them.
	if (value === false) return 'never';
	if (value === true || value === '') return 'always';
	const found = COLOURS.find(choice => choice === value);
	if (!found)
		throw new UserError(`--color takes auto, always or never, not "${String(value)}".`, {
			exitCode: 2,
			hint: 'Leave it out to decide by the terminal.',
		});
	return found;
};

const folderOf = (value: string | undefined): string | undefined => {
	if (value === '') throw new UserError('--data takes a folder.', {exitCode: 2, hint: 'Leave it out for the shipped dataset.'});
	return value;
};

const widthOf = (value: unknown): number | undefined => {
	if (value === undefined) return undefined;
	const width = value === '' ? Number.NaN : Number(value);
	if (!Number.isInteger(width) || width < 0 || width > 1000) {
		throw new UserError(`--width takes a whole number from 0 to 1000, not "${String(value)}".`, {
			exitCode: 2,
			hint: '0 means: decide by the terminal.',
		});
	}
	return width;
};

const asOfOf = (value: string | undefined): string | undefined => {
	if (value === undefined) return undefined;
	const date = parseEdtf(value);
	if (!date || !['year', 'month', 'day'].includes(date.precision) || date.about || date.uncertain) {
		throw new UserError(`--as-of takes a year, a month or a day, not "${value}".`, {exitCode: 2, hint: 'For example 2014, 2014-06 or 2014-06-05.'});
	}
	return value;
};

const EXAMPLES: readonly (readonly [string, string])[] = [
	['$0', 'open the dashboard'],
	['$0 trade', 'open it on the trade pane, zoomed'],
	['$0 projects/pobeda --detail', 'open it on a record'],
	['$0 | less', 'read the whole briefing as text'],
	['$0 trade | less', 'or one pane of it'],
	['$0 --as-of 2014-06', 'see everything as it stood in June 2014'],
	['$0 --data DIR', 'read another dataset'],
];

/**
 * Reads the arguments after the program's name.
 * @throws {UserError} with exit code 2 when they cannot be understood
 */
export const readCommand = async (argv: readonly string[], version: string): Promise<Command> => {
	const ids = panes.map(pane => pane.id);
	let printed: string | undefined;
	let opened: Command | undefined;
	const parser = yargs()
		.scriptName('tumen')
		.locale('en')
		.usage('$0 [pane]\n\nA briefing desk for the terminal: milestones, trade, projects and regions,\nevery figure with its source.')
		.example(EXAMPLES.map(([command, text]) => [command, text]))
		.command(
			'$0 [pane]',
			false,
			command =>
				command
					.positional('pane', {describe: `pane to open, zoomed (${ids.join(', ')}), or a record in it: projects/pobeda`, type: 'string'})
					.option('data', {describe: 'folder of the dataset', type: 'string', requiresArg: true, defaultDescription: 'the shipped one'})
					.option('as-of', {describe: 'show everything as it stood then: a year, month or day', type: 'string', requiresArg: true})
					.option('sources', {describe: 'all sources, or the base documents alone', choices: ['all', 'base'] as const, default: 'all' as const})
					.option('query', {describe: 'show only what this finds, as / does', type: 'string', requiresArg: true})
					.option('thread', {describe: 'show only what belongs to this record, as t does', type: 'string', requiresArg: true})
					.option('sort', {describe: 'order of rows: outcome; turned round: pledges=-due', type: 'string', requiresArg: true})
					.option('unit', {describe: 'unit of the trade chart', choices: UNITS, defaultDescription: 'value'})
					.option('flow', {describe: 'flow of the trade chart', choices: FLOWS, defaultDescription: 'turnover'})
					.option('years', {describe: 'years of the trade chart: 2009-2020', type: 'string', requiresArg: true})
					.option('zoom', {describe: 'the pane alone (--no-zoom: beside the others)', type: 'boolean', defaultDescription: 'with a pane'})
					.option('detail', {describe: 'open the detail of the record', type: 'boolean'})
					.option('rows', {type: 'string', requiresArg: true, hidden: true})
					.option('format', {describe: 'print and leave instead of opening the dashboard', choices: ['text'] as const})
					.option('color', {describe: 'auto, always or never; NO_COLOR and FORCE_COLOR are obeyed', type: 'string', defaultDescription: 'auto'})
					.option('theme', {
						describe: `colours: ${themeNames.join(', ')}; also by TUMEN_THEME`,
						choices: themeNames,
						defaultDescription: 'by COLORFGBG, or auto',
					})
					.option('links', {describe: 'addresses that can be clicked', choices: ['auto', 'always', 'never'] as const, default: 'auto' as const})
					.option('ascii', {describe: 'draw with ASCII only (automatic without a UTF-8 locale; --no-ascii: never)', type: 'boolean'})
					.option('width', {describe: 'columns of plain text', type: 'string', requiresArg: true, defaultDescription: 'the terminal’s, or 80'})
					.option('screen-reader', {describe: 'read out line by line, nothing drawn; or TUMEN_SCREEN_READER=1', type: 'boolean'}),
			args => {
				opened = {
					kind: 'open',
					view: viewOf({...args, asOf: asOfOf(args['as-of'])}),
					data: folderOf(args.data),
					sources: args.sources,
					format: args.format ?? 'auto',
					color: args.color === undefined ? 'auto' : colourOf(args.color),
					theme: args.theme,
					links: args.links,
					ascii: args.ascii,
					width: widthOf(args.width),
					screenReader: args['screen-reader'],
				};
			},
		)
		.command(
			'check [data]',
			'check a dataset: everything that is wrong, each with file, line and record',
			command =>
				command
					.positional('data', {describe: 'folder of the dataset', type: 'string', defaultDescription: 'the shipped one'})
					.option('texts', {describe: 'folder of the source texts, to find sentences taken over from them', type: 'string', requiresArg: true}),
			args => {
				opened = {kind: 'check', data: folderOf(args.data), texts: args.texts};
			},
		)
		.version(version)
		.help()
		.alias('help', 'h')
		.alias('version', 'V')
		.strict()
		.wrap(80)
		.epilogue('In the dashboard ? shows all keys. Exit codes: 0 fine, 1 data, 2 usage.\nIf a terminal is ever left in disorder, type: reset')
		// The last of a repeated option counts, so that an alias can be overruled.
		.parserConfiguration({'duplicate-arguments-array': false})
		.exitProcess(false)
		.fail((message, error) => {
			if (error instanceof UserError) throw error;
			// yargs reports wrong usage by a message and no error, or by an error of its own kind.
			if (message)
				throw new UserError(`${message.replace(/\n\s*/g, ' ').replace(/[.\s]+$/, '')}.`, {exitCode: 2, hint: 'tumen --help lists what it takes.'});
			throw error;
		});
	await parser.parseAsync([...argv], {}, (_error, _args, output) => {
		if (output !== '') printed = output;
	});
	if (printed !== undefined) return {kind: 'print', text: `${printed}\n`};
	if (!opened) throw new UserError('The command line could not be understood.', {exitCode: 2, hint: 'tumen --help lists what it takes.'});
	return opened;
};
