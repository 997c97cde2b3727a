import {find} from '../dataset/dataset.ts';
import type {Deck} from '../deck/deck.ts';
import {factLine, handoutHead, pageFoot, stepBlocks, workBlocks, worksFoot} from '../deck/handout.ts';
import {stepScreen} from '../deck/wall/screen.ts';
import {wallDeck} from '../deck/wall/view.ts';
import {plural} from '../locale/words.ts';
import {type Facts, recordFacts} from '../panes/facts.ts';
import {recordName} from '../panes/record.ts';
import type {Desk} from '../screen/desk.ts';
import {lineText} from '../view/block.ts';
import {chosenFacts, type Data} from './data.ts';
import {type Document, datasetWords} from './document.ts';
import type {Printable} from './printable.ts';
import type {Drawing} from './svg.ts';

/** The briefing as a document: every step of the deck as it stands at its end, on a page of its own where there are pages, and the works that they name. */
export const briefDocument = (deck: Deck, desk: Desk): Document => ({
	title: deck.title,
	about: [handoutHead(deck)],
	blocks: [],
	sections: [
		...deck.steps.map((step, index) => ({
			id: step.id.replaceAll('/', '-'),
			number: index + 1,
			title: step.title,
			blocks: stepBlocks(step),
			foot: pageFoot(deck, index),
		})),
		...(deck.works.length === 0
			? []
			: [
					{
						id: 'works-named',
						title: `Sources: the ${plural(deck.works.length, 'work')} named here`,
						blocks: workBlocks(deck, desk.dataset),
						foot: worksFoot(deck),
					},
				]),
	],
	from: datasetWords(desk.dataset),
});

/** Everything that the briefing says, a row each, with the row of a pane that it comes from. */
const briefData = (deck: Deck, desk: Desk): Data => {
	const rows = deck.steps.flatMap(step =>
		step.facts.map((fact): Facts => {
			const {at} = fact;
			const record = at && (desk.views[at.pane].record?.(at.row) ?? at.row);
			const any = record === undefined ? undefined : desk.dataset.byId.get(record);
			return {
				view: 'brief',
				step: step.id,
				title: step.title,
				figure: fact.big,
				text: lineText(factLine(fact)),
				confidence: fact.confidence && {word: fact.confidence.word, reasons: fact.confidence.reasons, asOf: fact.confidence.asOf},
				says: fact.sources,
				sources: fact.works ?? [],
				from: at && {view: at.pane, row: at.row, id: record, name: any && recordName(desk.dataset, any)},
			};
		}),
	);
	return {
		view: 'brief',
		chosen: {...chosenFacts(desk), since: deck.since},
		rows,
		columns: ['view', 'step', 'title', 'figure', 'text', 'confidence', 'says', 'sources', 'from'],
		summary: {},
		records: [],
		sources: deck.works.flatMap(id => find(desk.dataset, 'sources', id) ?? []).map(source => recordFacts(desk.dataset, source)),
	};
};

/** A wall with a step on it as a picture: the first that has a chart, else the first. */
const wallDrawing = (deck: Deck, desk: Desk, columns: number, rows: number): Drawing => {
	const index = Math.max(
		0,
		deck.steps.findIndex(({chart}) => chart !== undefined),
	);
	const step = deck.steps[index];
	// Presenting leaves the last line of a terminal free; a picture has none to leave.
	const lines = step ? stepScreen(wallDeck(deck), {step, index, part: 0}, {columns, rows: rows + 1}, desk.glyphs) : [];
	return {lines: lines.map(line => [{line, selected: false}]), columns, about: `${deck.title}, ${step?.title ?? ''}`};
};

/** The briefing, ready for every format. */
export const briefPrintable = (deck: Deck, desk: Desk): Printable => ({
	document: () => briefDocument(deck, desk),
	data: () => briefData(deck, desk),
	drawing: (columns, rows) => wallDrawing(deck, desk, columns, rows),
});
