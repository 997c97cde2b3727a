import {plural} from '../../locale/words.ts';
import {referenceWords} from '../../panes/quote.ts';
import {basis, type Desk} from '../../screen/desk.ts';
import type {Draft} from '../deck.ts';

/**
 * What everything rests on: the base documents by name, how many came after, and the rules.
 * @param works ids of those that the other steps name
 */
export const sources = (desk: Desk, works: readonly string[]): Draft => {
	const {dataset} = desk;
	const of = (collection: string) => dataset.sources.filter(source => source.collection === collection);
	const [base, cited] = [of('base'), of('cited')];
	const named = new Set([...works, ...base.map(({id}) => id)]).size;
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
				works: [source.id],
				at: {pane: 'sources', row: source.id} as const,
			})),
			...(named === 0
				? []
				: [
						{
							line: [
								`The ${plural(named, 'work')} that this briefing names ${named === 1 ? 'is' : 'are'} listed at the end of its handout (tumen brief); tumen sources lists all.`,
							],
							sources: [],
						},
					]),
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
