import {deckOf} from '../../../deck/make.ts';
import {briefPrintable} from '../../../print/brief.ts';
import {openDesk} from '../../../screen/desk.ts';
import {wholeScope} from '../../../state/state.ts';
import {datasetOf} from '../../dataset.ts';
import {printOut} from '../../printing.ts';
import type {Run} from '../verb.ts';
import type {BriefOptions} from './options.ts';

/** Prints the briefing. */
export const run: Run<BriefOptions> = async (options, proc, pack): Promise<0> => {
	const dataset = await datasetOf(options, proc, pack);
	await printOut(
		glyphs => {
			const desk = openDesk(dataset, glyphs, {...wholeScope, asOf: options.asOf});
			return briefPrintable(deckOf(desk, {since: options.since}), desk);
		},
		options,
		proc,
		pack.version,
	);
	return 0;
};
