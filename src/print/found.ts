import {find} from '../dataset/dataset.ts';
import {ledger} from '../indicators/pledges.ts';
import {dateShort} from '../locale/format.ts';
import type {Facts} from '../panes/facts.ts';
import {KIND_NAMES, kindName, recordDate, recordName} from '../panes/record.ts';
import type {Desk} from '../screen/desk.ts';
import {citationsOf} from '../search/conditions.ts';
import type {Found} from '../search/found.ts';
import {clean} from '../text/clean.ts';
import {fit} from '../text/fit.ts';
import {width} from '../text/width.ts';
import type {Block, Item} from '../view/block.ts';
import {chosenFacts} from './data.ts';
import {asOfWords, datasetWords, type Section} from './document.ts';
import {named} from './named.ts';
import type {Printable} from './printable.ts';

const HEADINGS = ['Date', 'Record', 'Id'] as const;

const dateOf = (any: Found['records'][number]): string => {
	const date = recordDate(any);
	return date === undefined ? '' : dateShort(date);
};

/** A record in a line; its date, where its kind has one, in a column `wide` cells wide. */
const itemOf = (desk: Desk, any: Found['records'][number], wide: number): Item => {
	const [when, name, {id}] = [dateOf(any), recordName(desk.dataset, any), any.record];
	const before = wide === 0 ? '' : `${fit(when, wide)}  `;
	return {
		id,
		hang: width(before),
		cells: () => [[when], [name], [id]],
		lines: () => [[before, {text: name, strong: true}, {text: `  ${id}`, tone: 'aside'}]],
	};
};

/** What a search found: by kind as on screen, each with the id by which it can be shown; as data best first. */
export const foundPrintable = (desk: Desk, asked: string): Printable => {
	const words = clean(asked);
	const {records, isNear, problems} = desk.search(words);
	const kinds = [...new Set(records.map(({kind}) => kind))];
	const section = (kind: (typeof kinds)[number]): Section => {
		const these = records.filter(any => any.kind === kind);
		const wide = these.reduce((most, any) => Math.max(most, width(dateOf(any))), 0);
		const items = these.map(any => itemOf(desk, any, wide));
		return {id: kind, title: `${KIND_NAMES[kind]} (${items.length})`, blocks: [{kind: 'list', headings: HEADINGS, items}]};
	};
	const nothing: Block[] = [{kind: 'text', line: ['Nothing is found.']}];
	const outcomes = new Map(ledger(desk.dataset, desk.dataset.manifest.asOf).map(({pledge, outcome}) => [pledge.id, outcome]));
	const rows = records.map((any, index): Facts => {
		const date = recordDate(any);
		const {id} = any.record;
		const sources = [...new Set(citationsOf(desk.dataset, any).map(({source}) => source))];
		return {
			view: 'search',
			rank: index + 1,
			kind: kindName(any.kind),
			id,
			date,
			name: recordName(desk.dataset, any),
			due: any.kind === 'pledges' ? any.record.due : undefined,
			outcome: outcomes.get(id),
			says: sources.map(source => find(desk.dataset, 'sources', source)?.short ?? source),
			sources,
		};
	});
	return {
		document: () => ({
			title: `“${words}”: ${records.length} found`,
			about: [
				asOfWords(desk.dataset),
				...(isNear && records.length > 0 ? ['Nothing is spelled just so: these are spelled nearly so.'] : []),
				...problems,
			],
			blocks: records.length === 0 ? nothing : [],
			sections: kinds.map(section),
			from: datasetWords(desk.dataset),
		}),
		data: () => ({
			view: 'search',
			chosen: {...chosenFacts(desk), query: words, near: isNear, problems},
			rows,
			columns: ['rank', 'kind', 'id', 'date', 'name', 'due', 'outcome', 'says', 'sources'],
			summary: {},
			...named(desk.dataset, rows),
		}),
	};
};
