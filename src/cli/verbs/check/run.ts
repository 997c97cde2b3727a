import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {kindNames} from '../../../dataset/kinds.ts';
import {loadDataset} from '../../../dataset/load.ts';
import {UserError} from '../../../errors.ts';
import {audit} from '../../../indicators/audit.ts';
import {clean} from '../../../text/clean.ts';
import type {Run} from '../verb.ts';
import type {CheckOptions} from './index.ts';

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
 * Checks a dataset folder and says what was found, one sentence a line.
 * @returns the exit code: 0 when there is nothing to look at, 1 when there is
 * @throws {UserError} when the dataset does not even load; its message lists what is wrong
 */
export const run: Run<CheckOptions> = async ({data, texts}, proc, pack) => {
	const dataset = await loadDataset(data ?? pack.data);
	const findings = audit(dataset, texts === undefined ? [] : textsIn(texts));
	const counts = kindNames.map(kind => `${dataset[kind].length} ${kind}`).join(', ');
	const verdict = findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} to look at.`;
	const lines = findings.map(({record, message}) => clean(`${record} ${message}`));
	proc.stdout.write(`${[...lines, `${counts}.`, verdict].join('\n')}\n`);
	return findings.length === 0 ? 0 : 1;
};
