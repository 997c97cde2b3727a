import {plural} from '../../locale/words.ts';
import {referenceWords} from '../../panes/quote.ts';
import {basis, type Desk} from '../../screen/desk.ts';
import type {Draft} from '../deck.ts';

/** What everything rests on: the base documents by name, how many came after, and the rules. */
export const sources = (desk: Desk): Draft => {
	const {dataset} = desk;
	const of = (collection: string) => dataset.sources.filter(source => source.collection === collection);
	const [base, cited] = [of('base'), of('cited')];
	const [first] = dataset.sources;
	return {
		id: 'sources',
		title: 'What this rests on',
		facts: [
			{
				big: String(dataset.sources.length),
				line: [`sources: ${basis(dataset)}${cited.length === 0 ? '' : `, and ${plural(cited.length, 'work')} that they cite`}.`],
				sources: [],
			},
			...base.map(source => ({
				line: [{text: `${source.short}: `, strong: true}, `${referenceWords(source)}.`],
				sources: [],
				at: {pane: 'sources', row: source.id} as const,
			})),
			{
				line: [
					`${dataset.manifest.title}, version ${dataset.manifest.version}, ${dataset.manifest.licence}. Every figure has its source and place; a gap is no zero.`,
				],
				sources: [],
			},
		],
		from: {pane: 'sources', ...(first && {row: first.id})},
	};
};
