import type {Facts} from '../panes/facts.ts';
import {cleanAll} from '../text/clean.ts';
import type {Printable} from './printable.ts';

/** A finding of a report: what was looked at, what it is, and why so. */
export type Finding = {readonly what: string; readonly is: string; readonly because?: string};

/** A report of findings under headings, for people and programs. */
export const reportPrintable = (
	view: string,
	title: string,
	findings: readonly {readonly title: string; readonly findings: readonly Finding[]}[],
): Printable => {
	// What the surroundings say may hold anything.
	const parts = findings.map(part => ({...part, findings: cleanAll(part.findings)}));
	return {
		document: () => ({
			title,
			about: [],
			blocks: [],
			sections: parts.map(part => ({
				id: part.title.toLowerCase().replaceAll(' ', '-'),
				title: part.title,
				blocks: [
					{
						kind: 'facts',
						items: part.findings.map(({what, is, because}) => ({
							term: what,
							line: [{text: is, strong: true}, because === undefined ? '' : ` – ${because}`],
						})),
					},
				],
			})),
			from: title,
		}),
		data: () => ({
			view,
			chosen: {},
			rows: parts.flatMap(part => part.findings.map((finding): Facts => ({view, part: part.title, ...finding}))),
			columns: ['part', 'what', 'is', 'because'],
			summary: {},
			records: [],
			sources: [],
		}),
	};
};
