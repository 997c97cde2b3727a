import {panes} from '../../../panes/index.ts';
import {checkKiosk, idleOf} from '../../kiosk.ts';
import {FLOWS, UNITS, viewOf} from '../../view-options.ts';
import {dataOf, lookOf, outputOf, withData, withLook, withOutput} from '../options.ts';
import {watchOf} from '../values.ts';
import {aVerb} from '../verb.ts';
import type {OpenOptions} from './options.ts';

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
			.option('screen-reader', {describe: 'read out line by line, nothing drawn; or TUMEN_SCREEN_READER=1', type: 'boolean'})
			.option('kiosk', {describe: 'for strangers over SSH: nothing is written, started or opened', type: 'boolean', default: false})
			.option('idle', {
				describe: 'end after so many minutes without a key',
				type: 'string',
				requiresArg: true,
				defaultDescription: 'never; in a kiosk 15',
			}),
	read: (args): OpenOptions => {
		const {asOf, ...data} = dataOf(args);
		const output = outputOf(args);
		const reads = args.screenReader === true || args.watch === true;
		if (args.kiosk) checkKiosk({data: data.data, prints: output.format !== 'auto', reads});
		return {
			...data,
			...lookOf(args),
			...output,
			view: viewOf({...args, asOf}),
			watch: watchOf(args.watch, data.data),
			links: args.links,
			screenReader: args.kiosk ? false : args.screenReader,
			kiosk: args.kiosk,
			idle: idleOf(args.idle),
		};
	},
	load: () => import('./run.ts'),
});
