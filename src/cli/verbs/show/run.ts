import {recordPrintable} from '../../../print/record.ts';
import {openDesk} from '../../../screen/desk.ts';
import {wholeScope} from '../../../state/state.ts';
import {datasetOf} from '../../dataset.ts';
import {printOut} from '../../printing.ts';
import {recordIdOf, unknownRecord} from '../../record-id.ts';
import type {Run} from '../verb.ts';
import type {ShowOptions} from './options.ts';

/**
 * Prints everything about a record.
 * @throws {UserError} with exit code 2 when there is none of this id, or none yet at the date
 */
export const run: Run<ShowOptions> = async (options, proc, pack): Promise<0> => {
	const dataset = await datasetOf(options, proc, pack);
	const id = recordIdOf(options.id);
	const make = (glyphs: Parameters<Parameters<typeof printOut>[0]>[0]) => {
		const found = recordPrintable(openDesk(dataset, glyphs, {...wholeScope, asOf: options.asOf}), id);
		if (!found) throw unknownRecord(dataset, id, options.asOf);
		return found;
	};
	await printOut(make, options, proc, pack.version);
	return 0;
};
