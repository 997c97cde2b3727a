import {UserError} from '../../../errors.ts';
import {datasetAt} from '../../../indicators/as-of.ts';
import {citeStyles, worksOf} from '../../../print/cite.ts';
import {datasetOf} from '../../dataset.ts';
import {writeWhole} from '../../file.ts';
import {recordIdOf, unknownRecord} from '../../record-id.ts';
import type {Run} from '../verb.ts';
import type {CiteOptions} from './options.ts';

/**
 * Prints the sources of a record as references.
 * @throws {UserError} with exit code 2 when there is no such record, none yet at the date, or none that cites anything
 */
export const run: Run<CiteOptions> = async (options, proc, pack): Promise<0> => {
	const {asOf} = options;
	const whole = await datasetOf(options, proc, pack);
	const dataset = asOf === undefined ? whole : datasetAt(whole, asOf);
	const id = recordIdOf(options.id);
	const found = dataset.byId.get(id);
	if (!found) throw unknownRecord(whole, id, asOf);
	const works = worksOf(dataset, found);
	if (works.length === 0)
		throw new UserError(`The record "${id}" cites no source of its own.`, {exitCode: 2, hint: `tumen show ${id} says what it rests on.`});
	const text = citeStyles[options.style].print(works);
	if (options.output === undefined) proc.stdout.write(text);
	else writeWhole(options.output, text);
	return 0;
};
