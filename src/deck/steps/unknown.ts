import {ledger} from '../../indicators/pledges.ts';
import {standing} from '../../indicators/projects.ts';
import {rankRegions} from '../../indicators/ranking.ts';
import {headlinePoints} from '../../indicators/series.ts';
import {dateEndWords} from '../../locale/format.ts';
import type {Desk} from '../../screen/desk.ts';
import type {Draft, Fact} from '../deck.ts';
import {gapsFact} from './trade.ts';

/** What nobody says: holes, silence, promises without a word. */
export const unknown = (desk: Desk): Draft => {
	const {dataset} = desk;
	const silent = dataset.projects.map(project => standing(dataset, project)).filter(one => one.isSilent);
	const pledges = ledger(dataset, dataset.manifest.asOf);
	const untold = pledges.filter(({outcome}) => outcome === 'unknown');
	const {unranked} = rankRegions(dataset);
	const [first] = silent;
	const facts: Fact[] = [
		...gapsFact(dataset, headlinePoints(dataset)),
		...(silent.length > 0 && first
			? [
					{
						line: [
							{text: `${silent.length} of ${dataset.projects.length} projects are silent: `, strong: true},
							`${silent.map(({project, lastWord}) => `${project.short} since ${dateEndWords(lastWord)}`).join(', ')}.`,
						],
						sources: [],
						at: {pane: 'projects', row: first.project.id} as const,
					},
				]
			: []),
		...(untold.length > 0 && untold[0]
			? [
					{
						line: [{text: `Of ${untold.length} of ${pledges.length} pledges no source tells what came of them.`, strong: true}],
						sources: [],
						at: {pane: 'pledges', row: untold[0].pledge.id} as const,
					},
				]
			: []),
		...(unranked.length > 0 && unranked[0]
			? [
					{
						line: [
							{text: `${unranked.length} of ${dataset.regions.length} regions have no figure: `, strong: true},
							`${dataset.manifest.regions.unranked}.`,
						],
						sources: [],
						at: {pane: 'regions', row: unranked[0].id} as const,
					},
				]
			: []),
	];
	return {
		id: 'unknown',
		title: 'What we do not know',
		facts: facts.length > 0 ? facts : [{line: ['Nothing is recorded as missing.'], sources: []}],
		from: {pane: 'trade'},
	};
};
