import {dataOf, lookOf, outputOf, withData, withLook, withOutput} from '../options.ts';
import {aVerb} from '../verb.ts';
import type {DoctorOptions} from './options.ts';

export const doctor = aVerb({
	kind: 'doctor',
	usage: 'doctor',
	describe: 'say what this terminal can do, what was decided and why, and which files are used',
	examples: [
		['tumen doctor', 'what is decided here, and why'],
		['tumen doctor --format json', 'for a report of a fault'],
	],
	options: parser => withLook(withOutput(withData(parser))),
	read: (args): DoctorOptions => {
		const {asOf: _, ...data} = dataOf(args);
		return {...data, ...lookOf(args), ...outputOf(args)};
	},
	load: () => import('./run.ts'),
});
