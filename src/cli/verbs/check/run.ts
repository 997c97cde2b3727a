import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from '../../../errors.ts';
import {audit} from '../../../indicators/audit.ts';
import {clean} from '../../../text/clean.ts';
import {readData} from '../../data.ts';
import type {Run} from '../verb.ts';
import type {CheckOptions} from './options.ts';
import {jsonReport, placed, textReport} from './report.ts';

const textsIn = (folder: string): string[] => {
	try {
		return readdirSync(folder, {withFileTypes: true})
			.filter(entry => entry.isFile())
			.map(entry => readFileSync(join(folder, entry.name), 'utf8'));
	} catch {
		throw new UserError(`The source texts in ${clean(folder)} cannot be read.`, {hint: 'Give --texts a folder of text files.'});
	}
};

/**
 * Checks a dataset and says everything that is wrong with it, one sentence a line; where it loads, also what does not add up.
 * @returns the exit code: 0 when there is nothing to look at, 1 when there is
 * @throws {UserError} when there is no dataset
 */
export const run: Run<CheckOptions> = async ({data, texts, format, wall}, proc, pack) => {
	if (wall) return (await import('./wall.ts')).checkWall(data, wall, format, proc, pack);
	const sources = texts === undefined ? [] : textsIn(texts);
	const reading = await readData(data ?? pack.data, proc);
	const findings = reading.dataset ? audit(reading.dataset, sources) : [];
	const remarks = [...reading.problems, ...placed(reading, findings)];
	proc.stdout.write((format === 'json' ? jsonReport : textReport)(reading, remarks));
	return remarks.length === 0 ? 0 : 1;
};
