import {helpSections} from '../keys/hints.ts';
import type {Printable} from './printable.ts';

/** Every key of the dashboard, from the table that the dashboard itself obeys. */
export const keysPrintable = (): Printable => ({
	document: () => ({
		title: 'tumen: keys',
		about: [],
		blocks: [],
		sections: helpSections().map(({title, rows}) => ({
			id: title.toLowerCase(),
			title,
			blocks: [{kind: 'facts', items: rows.map(({keys, label}) => ({term: keys, line: [label]}))}],
		})),
		from: 'the dashboard’s own table of keys',
	}),
	data: () => ({
		view: 'keys',
		chosen: {},
		rows: helpSections().flatMap(({title, rows}) => rows.map(({keys, label}) => ({view: 'keys', group: title, keys, does: label}))),
		columns: ['group', 'keys', 'does'],
		summary: {},
		records: [],
		sources: [],
	}),
});
