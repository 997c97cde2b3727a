import {foundPrintable} from '../../../print/found.ts';
import {openDesk} from '../../../screen/desk.ts';
import {wholeScope} from '../../../state/state.ts';
import {datasetOf} from '../../dataset.ts';
import {printOut} from '../../printing.ts';
import {checkSearch} from '../../view-options.ts';
import type {Run} from '../verb.ts';
import type {SearchOptions} from './options.ts';

/**
 * Prints what is found.
 * @returns 0 also when nothing is: it is an answer
 * @throws {UserError} with exit code 2 for a condition that nothing can meet
 */
export const run: Run<SearchOptions> = async (options, proc, pack): Promise<0> => {
	const dataset = await datasetOf(options, proc, pack);
	checkSearch(dataset, options.words);
	const scope = {...wholeScope, asOf: options.asOf};
	await printOut(glyphs => foundPrintable(openDesk(dataset, glyphs, scope), options.words), options, proc, pack.version);
	return 0;
};
