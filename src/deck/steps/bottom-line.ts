import {find} from '../../dataset/dataset.ts';
import {confidence} from '../../indicators/confidence.ts';
import {isDisputed} from '../../indicators/conflicts.ts';
import {ledger} from '../../indicators/pledges.ts';
import {standing} from '../../indicators/projects.ts';
import {headlinePoints, latest} from '../../indicators/series.ts';
import {plural} from '../../locale/words.ts';
import {outcomeCounts} from '../../panes/pledges/present.ts';
import {conditionCounts} from '../../panes/projects/present.ts';
import type {Desk} from '../../screen/desk.ts';
import {edtf} from '../../text/edtf.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit, creditCount, worksIn} from '../sources.ts';
import {capital, spelled} from '../words.ts';

/** The last day that a date may mean; of what has no end its first. */
const dayOf = (date: string): number => {
	const {from, to} = edtf(date);
	return Number.isFinite(to) ? to : from;
};

/** The later of two dates. */
const later = (a: string, b: string): string => (dayOf(b) > dayOf(a) ? b : a);

const tradeFact = ({dataset, views}: Desk): Fact[] => {
	const last = latest(headlinePoints(dataset));
	const [answer, goal] = views.trade.gist?.() ?? [];
	if (!last || !answer) return [];
	const {observation} = last;
	const row = views.trade.find?.(observation.id);
	const grounds = confidence({
		status: observation.status,
		sources: worksIn(observation.citations),
		isDisputed: isDisputed(dataset, observation.id),
		last: observation.period,
		asOf: dataset.manifest.asOf,
	});
	return [
		{
			line: [
				{text: `${capital(find(dataset, 'series', observation.series)?.short ?? 'Trade')} `, strong: true},
				...spelled(answer),
				...(goal ? [' ', ...goal] : []),
			],
			confidence: {...grounds, asOf: observation.period},
			...credit(dataset, observation.citations),
			...(row !== undefined && {at: {pane: 'trade', row}}),
		},
	];
};

const projectsFact = ({dataset}: Desk): Fact[] => {
	const standings = dataset.projects.map(project => standing(dataset, project));
	const newest = standings.reduce<(typeof standings)[number] | undefined>(
		(best, one) => (!best || dayOf(one.lastWord) > dayOf(best.lastWord) ? one : best),
		undefined,
	);
	if (!newest) return [];
	const citations = newest.project.history.findLast(entry => entry.planned === undefined)?.citations ?? newest.project.citations;
	const over = worksIn(dataset.projects.flatMap(project => [...project.citations, ...project.history.flatMap(entry => entry.citations)]));
	const grounds = confidence({
		sources: over,
		isDisputed: false,
		last: newest.lastWord,
		asOf: dataset.manifest.asOf,
		unknown: {count: standings.filter(one => one.isSilent).length, of: standings.length, words: 'not heard of for three years'},
	});
	return [
		{
			line: [
				{text: `${plural(standings.length, 'project')}: `, strong: true},
				conditionCounts(standings),
				` Last heard of: ${newest.project.short}.`,
			],
			confidence: {...grounds, asOf: newest.lastWord},
			...creditCount(dataset, over, citations),
			at: {pane: 'projects', row: newest.project.id},
		},
	];
};

const pledgesFact = ({dataset}: Desk): Fact[] => {
	const kept = ledger(dataset, dataset.manifest.asOf);
	if (kept.length === 0) return [];
	const {told, outcomes, others} = outcomeCounts(kept);
	const heard = kept.filter(one => one.lastWord !== undefined);
	const newest = heard.reduce<(typeof heard)[number] | undefined>(
		(best, one) => (!best || dayOf(one.lastWord ?? 'XXXX') > dayOf(best.lastWord ?? 'XXXX') ? one : best),
		undefined,
	);
	const outcome = newest?.pledge.outcomes?.findLast(({date}) => date === newest.lastWord);
	const last = newest?.lastWord ?? kept.map(({pledge}) => pledge.made).reduce(later);
	const over = worksIn(kept.flatMap(({pledge}) => [...pledge.citations, ...(pledge.outcomes ?? []).flatMap(({citations}) => citations)]));
	const grounds = confidence({
		sources: over,
		isDisputed: false,
		last,
		asOf: dataset.manifest.asOf,
		unknown: {count: kept.filter(one => one.outcome === 'unknown').length, of: kept.length, words: 'of which no source tells'},
	});
	return [
		{
			line: [
				{text: `${plural(kept.length, 'pledge')}: `, strong: true},
				`${told} ${told === 1 ? 'has' : 'have'} an outcome${told === 0 ? '' : ` (${outcomes})`}${others === '' ? '' : `; ${others}`}.${newest ? ` Last told of: ${newest.pledge.headline}.` : ''}`,
			],
			confidence: {...grounds, asOf: last},
			...creditCount(dataset, over, outcome?.citations ?? []),
			...(newest && {at: {pane: 'pledges', row: newest.pledge.id}}),
		},
	];
};

const regionsFact = ({dataset, views}: Desk): Fact[] => {
	const [ranking] = views.regions.gist?.() ?? [];
	const citations = dataset.regions.flatMap(({trade}) => trade?.citations ?? []);
	if (!ranking || citations.length === 0) return [];
	const {period} = dataset.manifest.regions;
	const grounds = confidence({sources: worksIn(citations), isDisputed: false, last: period, asOf: dataset.manifest.asOf});
	return [{line: ranking, confidence: {...grounds, asOf: period}, ...credit(dataset, citations)}];
};

/** Sentences that a reader with half a minute gets. */
const SENTENCES = 3;

/** What it all comes to, each sentence with how much it can bear and why. */
export const bottomLine = (desk: Desk): Draft => {
	const facts = [tradeFact, projectsFact, pledgesFact, regionsFact].flatMap(of => of(desk)).slice(0, SENTENCES);
	return {
		id: 'bottom-line',
		title: 'Bottom line',
		facts: facts.length > 0 ? facts : [{line: ['Too little is recorded for one.'], sources: []}],
		from: {pane: 'trade'},
	};
};
