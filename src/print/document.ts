import type {Dataset} from '../dataset/dataset.ts';
import {knownUntil} from '../indicators/told-later.ts';
import {dateWords} from '../locale/format.ts';
import {plural} from '../locale/words.ts';
import {faultBlocks} from '../panes/fault.ts';
import {panes} from '../panes/index.ts';
import {BRIEFING, type PaneId} from '../panes/pane.ts';
import {basis, type Desk} from '../screen/desk.ts';
import type {Block} from '../view/block.ts';
import {layout} from '../view/layout.ts';

/** A part of a document under a title of its own. */
export type Section = {
	/** Names the part in addresses: letters, digits and hyphens. */
	readonly id: string;
	readonly title: string;
	/** Its key on the screen. */
	readonly number?: number;
	readonly blocks: readonly Block[];
	/** Stands at its end where every part has a page of its own, as pages get separated. */
	readonly foot?: string;
};

/** What is printed, before anyone decides in which format. */
export type Document = {
	readonly title: string;
	/** What of the data it shows, a sentence each: which documents, as of when, what was looked for. */
	readonly about: readonly string[];
	/** What stands before the first section, or is all there is. */
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
	/** What it was made from: the dataset with its version and licence. */
	readonly from: string;
};

/** What was chosen of the data, in words: "only what “coal” finds (12 records)". */
const chosenWords = ({scope, filtered, thread, both}: Desk): string[] => [
	...(scope.filter === undefined ? [] : [`only what “${scope.filter}” finds: ${filtered ?? 0} records`]),
	...(thread === undefined ? [] : [`only what belongs to ${thread.name}: ${thread.count} records`]),
	...(both === undefined ? [] : [`${both} records by both`]),
];

export const asOfWords = (dataset: Dataset): string => {
	const known = knownUntil(dataset);
	return `as of ${dateWords(dataset.manifest.asOf)}${known === undefined ? '' : `; nothing is known after ${dateWords(known)}, the date of the dataset`}`;
};

/** "dataset russia-dprk 1.2.0, CC BY 4.0". */
export const datasetWords = ({manifest}: Dataset): string => `dataset ${manifest.id} ${manifest.version}, ${manifest.licence}`;

/** The base documents, and how to find the others. */
const sourceBlocks = (dataset: Dataset): Block[] => {
	const others = dataset.sources.filter(({collection}) => collection !== 'base').length;
	const base = dataset.sources
		.filter(source => source.collection === 'base')
		.map((source): Block => {
			const by = source.authors.length > 0 ? source.authors.join(', ') : 'author not named';
			const dated = source.undated === undefined ? dateWords(source.issued) : `undated, by its contents ${dateWords(source.issued)}`;
			return {
				kind: 'text',
				indent: 2,
				line: [{text: `${source.short}: `, strong: true}, `${by}, “${source.title}”, ${source.publisher ?? 'publisher not named'}, ${dated}.`],
			};
		});
	return others === 0
		? base
		: [
				...base,
				{
					kind: 'text',
					indent: 2,
					line: [`And ${plural(others, 'other work')}, cited or later: tumen sources lists them, tumen cite ID gives them as references.`],
				},
			];
};

/** The blocks; where a chart among them cannot be drawn, what says so. */
const drawable = (desk: Desk, what: string, blocks: readonly Block[]): readonly Block[] => {
	try {
		layout(
			blocks.filter(({kind}) => kind === 'chart'),
			{width: 80, height: 24},
			desk.glyphs,
		);
		return blocks;
	} catch (error) {
		desk.note({what, error});
		return faultBlocks({what, error});
	}
};

/**
 * The whole briefing: every pane in full (or the one asked for), then the documents.
 * @param cells how wide its lines may be: how much a sentence says goes by it
 */
export const deskDocument = (desk: Desk, cells: number, only?: PaneId): Document => ({
	title: `tumen ${desk.glyphs.dot} ${desk.dataset.manifest.title}`,
	from: datasetWords(desk.dataset),
	about: [`${basis(desk.dataset)}; true ${asOfWords(desk.dataset)}`, ...chosenWords(desk)],
	blocks: [],
	sections: [
		...panes.flatMap((pane, index): Section[] => {
			if (only === undefined ? index >= BRIEFING : only !== pane.id) return [];
			const view = desk.views[pane.id];
			const blocks = drawable(desk, pane.name, view.blocks({width: cells, height: Number.POSITIVE_INFINITY}, undefined));
			return [{id: pane.id, number: index + 1, title: `${view.title} (${view.extent})`, blocks}];
		}),
		{id: 'documents', title: 'Sources', blocks: sourceBlocks(desk.dataset)},
	],
});

/** One row of a pane: everything about it, as its detail has it. */
export const rowDocument = (desk: Desk, pane: PaneId, row: string): Document => {
	const {title, blocks} = desk.views[pane].detail(row);
	return {title, about: [asOfWords(desk.dataset)], blocks, sections: [], from: datasetWords(desk.dataset)};
};
