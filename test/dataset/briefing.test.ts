import {describe, expect, it} from 'vitest';
import {loadDataset} from '../../src/dataset/load.ts';
import {baseOnly} from '../../src/indicators/sources.ts';
import {datasetFolder} from '../support/folder.ts';
import {problemsIn} from '../support/problems.ts';
import {aSource, tinyParts} from '../support/records.ts';

describe('briefing.json', () => {
	it('may be left out, and every part of it', async () => {
		expect((await loadDataset(datasetFolder())).briefing).toBeUndefined();
		expect((await loadDataset(datasetFolder({briefing: {}}))).briefing).toEqual({});
	});

	it('orders, drops and adds steps, and has notes', async () => {
		const briefing = {
			since: '2013',
			projects: ['pipeline'],
			order: ['trade', 'visit', 'projects/railway'],
			drop: ['regions'],
			add: [{id: 'visit', title: 'The visit', lines: [{text: 'A bridge was spoken of.', record: 'bridge'}]}],
			notes: [{step: 'trade', lines: ['Mind the hole.']}],
		};
		expect((await loadDataset(datasetFolder({briefing}))).briefing).toEqual(briefing);
	});

	it.each([
		[{order: ['trades']}, 'briefing.json:3:3: order[0] names the step "trades", which there is not; the steps are'],
		[{order: ['trade', 'trade']}, 'briefing.json:4:3: order[1] names the step "trade" a second time'],
		[{drop: ['projects/tunnel']}, 'briefing.json:3:3: drop[0] names the step "projects/tunnel", which there is not'],
		[{projects: ['bridge']}, 'briefing.json:3:3: projects[0] names the project "bridge", which the dataset does not have'],
		[{notes: [{step: 'visit', lines: ['So.']}]}, 'briefing.json:4:12: notes[0].step names the step "visit", which there is not'],
		[{add: [{id: 'trade', title: 'Trade', lines: [{text: 'So.', record: 'bridge'}]}]}, 'add[0].id is the name of another step already'],
		[
			{add: [{id: 'x', title: 'X', lines: [{text: 'So.', record: 'none'}]}]},
			'add[0].lines[0].record names the record "none", which the dataset does not have',
		],
		[{add: [{id: 'x', title: 'X', lines: []}]}, 'add[0].lines is empty: a step says something'],
		[{note: []}, 'has unknown field "note"'],
	])('%j is refused with its place', async (briefing, sentence) => {
		expect((await problemsIn({briefing})).join('\n')).toContain(sentence);
	});

	it('loses what rests on follow-ups when they are taken away', async () => {
		const parts = tinyParts();
		const [first, ...others] = parts.projects;
		const sources = [...parts.sources, aSource({id: 'later', collection: 'follow-up'})];
		const late = [{source: 'later', paragraph: 1}];
		const projects = [{...first, id: 'railway', history: first?.history.map(entry => ({...entry, citations: late})), citations: late}, ...others];
		const briefing = {projects: ['railway', 'pipeline'], order: ['projects/railway', 'trade'], notes: [{step: 'projects/railway', lines: ['So.']}]};
		const milestones = parts.milestones.map(({projects: _, ...milestone}) => milestone);
		const dataset = await loadDataset(datasetFolder({briefing, sources, projects, milestones}));
		expect(baseOnly(dataset).briefing).toEqual({projects: ['pipeline'], order: ['trade'], notes: []});
	});
});
