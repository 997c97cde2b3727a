import {reportPrintable} from '../../../print/report.ts';
import {datasetOf} from '../../dataset.ts';
import {printOut, surroundingsOf} from '../../printing.ts';
import {settingsOf} from '../../settings/index.ts';
import type {Run} from '../verb.ts';
import {datasetFindings, programFindings} from './files.ts';
import type {DoctorOptions} from './options.ts';
import {settingsFindings} from './settings.ts';
import {decisions, surroundingsFindings} from './terminal.ts';

/** Prints what is decided here, and why. Nothing is asked of the terminal, and nothing is written. */
export const run: Run<DoctorOptions> = async (options, proc, pack): Promise<0> => {
	const around = surroundingsOf(proc);
	const dataset = await datasetOf(options, proc, pack);
	const place = options.data ?? pack.data;
	const parts = [
		{title: 'Decided', findings: decisions(around, options, proc.platform)},
		{title: 'Surroundings', findings: surroundingsFindings(around)},
		{title: 'Settings', findings: settingsFindings(await settingsOf(proc), proc.env)},
		{title: 'Program', findings: programFindings(pack.version, pack.bundle, proc)},
		{title: 'Dataset', findings: datasetFindings(place, options.data === undefined, dataset)},
	];
	await printOut(() => reportPrintable('doctor', 'tumen doctor', parts), options, proc, pack.version);
	return 0;
};
