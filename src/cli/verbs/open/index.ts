import {panes} from '../../../panes/index.ts';
import {type ThemeName, themeNames} from '../../../state/theme-name.ts';
import type {ColourChoice} from '../../terminal.ts';
import {FLOWS, UNITS, type View, viewOf} from '../../view-options.ts';
import {asOfOf, colourOf, folderOf, widthOf} from '../values.ts';
import {aVerb} from '../verb.ts';

export type OpenOptions = {
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

const PANES = panes.map(pane => pane.id).join(', ');

export const open = aVerb({
	kind: 'open',
	usage: '$0 [pane]',
	describe: false,
	options: parser =>
		parser
			.positional('pane', {describe: `pane to open, zoomed (${PANES}), or a record in it: projects/pobeda`, type: 'string'})
			.option('data', {
				describe: 'folder, file or address of a dataset, or - for standard input',
				type: 'string',
				requiresArg: true,
				defaultDescription: 'the shipped one',
			})
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
	read: (args): OpenOptions => ({
		view: viewOf({...args, asOf: asOfOf(args.asOf)}),
		data: folderOf(args.data),
		sources: args.sources,
		format: args.format ?? 'auto',
		color: colourOf(args.color),
		theme: args.theme,
		links: args.links,
		ascii: args.ascii,
		width: widthOf(args.width),
		screenReader: args.screenReader,
	}),
	load: () => import('./run.ts'),
});
