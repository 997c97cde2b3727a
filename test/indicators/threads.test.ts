import {describe, expect, it} from 'vitest';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {naming, thread} from '../../src/indicators/threads.ts';
import {aCitation, aConflict, aDataset, aMilestone, aPerson} from '../support/records.ts';
import {shipped} from '../support/shipped.ts';

const ids = (records: ReturnType<typeof naming>) => records.map(({record}) => record.id);

describe('naming', () => {
	it('finds every record that names one, wherever in it', () => {
		const dataset = aDataset();
		expect(ids(naming(dataset, 'railway'))).toEqual(['bridge']);
		expect(ids(naming(dataset, 'ministry'))).toEqual(['railway', 'minister']);
		expect(ids(naming(dataset, 'turnover-2013'))).toEqual(['two-figures', 'imports-2013']);
		expect(ids(naming(dataset, 'north'))).toEqual(['railway']);
	});

	it('counts a work behind a note as named by who cites the note', () => {
		const dataset = aDataset({milestones: [aMilestone({citations: [aCitation({note: 1})]})]});
		expect(ids(naming(dataset, 'book'))).toEqual(['event']);
	});

	it('takes no words for an id', () => {
		expect(naming(aDataset({people: [aPerson({name: 'railway'})]}), 'railway').map(({kind}) => kind)).toEqual(['milestones']);
	});

	it('is empty for what nobody names and for what is not there', () => {
		expect(naming(aDataset(), 'west')).toEqual([]);
		expect(naming(aDataset(), 'nowhere')).toEqual([]);
	});
});

describe('thread', () => {
	it('is the record, what it names and what names it, and no further', () => {
		const dataset = aDataset({conflicts: [aConflict({records: ['railway']})]});
		expect([...thread(dataset, 'railway')].sort()).toEqual(['bridge', 'ministry', 'north', 'railway', 'report', 'two-figures']);
	});

	it('goes both ways: what belongs to one has that one in its own thread', () => {
		const dataset = shipped();
		for (const kind of kindNames) {
			for (const {id} of dataset[kind].slice(0, 5)) {
				for (const other of thread(dataset, id)) expect(thread(dataset, other).has(id), `${id} and ${other}`).toBe(true);
			}
		}
	});

	it('holds nothing that the dataset does not have', () => {
		const dataset = shipped();
		for (const person of dataset.people) for (const id of thread(dataset, person.id)) expect(dataset.byId.has(id)).toBe(true);
	});
});
