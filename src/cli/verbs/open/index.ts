import {panes} from '../../../panes/index.ts';
import {FLOWS, UNITS, type View, viewOf} from '../../view-options.ts';
import {type DataOptions, dataOf, type LookOptions, lookOf, type OutputOptions, outputOf, withData, withLook, withOutput} from '../options.ts';
import {watchOf} from '../values.ts';
import {aVerb} from '../verb.ts';

export type OpenOptions = DataOptions &
	LookOptions &
	OutputOptions & {
		readonly view: View;
		/** Whether what is shown follows changes of the data. */
		readonly watch: boolean;
		readonly links: 'auto' | 'always' | 'never';
		/** Read out line by line instead of drawn; absent: as the surroundings say. */
		readonly screenReader: boolean | undefined;
	};

const PANES = ['overview', ...panes.map(pane => pane.id)].join(', ');

export const open = aVerb({
	kind: 'open',
	usage: '$0 [pane]',
	describe: false,
	options: parser =>
		withLook(
			withOutput(
				withData(parser.positional('pane', {describe: `pane to open, zoomed (${PANES}), or a record in it: projects/pobeda`, type: 'string'}))
					.option('query', {describe: 'show only what this finds, as / does', type: 'string', requiresArg: true})
					.option('thread', {describe: 'show only what belongs to this record, as t does', type: 'string', requiresArg: true})
					.option('sort', {describe: 'order of rows: outcome; turned round: pledges=-due', type: 'string', requiresArg: true})
					.option('unit', {describe: 'unit of the trade chart', choices: UNITS, defaultDescription: 'value'})
					.option('flow', {describe: 'flow of the trade chart', choices: FLOWS, defaultDescription: 'turnover'})
					.option('years', {describe: 'years of the trade chart: 2009-2020', type: 'string', requiresArg: true})
					.option('zoom', {describe: 'the pane alone (--no-zoom: beside the others)', type: 'boolean', defaultDescription: 'with a pane'})
					.option('detail', {describe: 'open the detail of the record', type: 'boolean'})
					.option('rows', {type: 'string', requiresArg: true, hidden: true}),
			),
		)
			.option('links', {describe: 'addresses that can be clicked', choices: ['auto', 'always', 'never'] as const, default: 'auto' as const})
			.option('watch', {describe: 'read the data again whenever they change', type: 'boolean', default: false})
			.option('screen-reader', {describe: 'read out line by line, nothing drawn; or TUMEN_SCREEN_READER=1', type: 'boolean'}),
	read: (args): OpenOptions => {
		const {asOf, ...data} = dataOf(args);
		return {
			...data,
			...lookOf(args),
			...outputOf(args),
			view: viewOf({...args, asOf}),
			watch: watchOf(args.watch, data.data),
			links: args.links,
			screenReader: args.screenReader,
		};
	},
	load: () => import('./run.ts'),
});
