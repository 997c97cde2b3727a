import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {elsewhere} from '../../src/indicators/compilers.ts';
import {goal} from '../../src/indicators/goal.ts';
import {ledger, tally} from '../../src/indicators/pledges.ts';
import {standing} from '../../src/indicators/projects.ts';
import {headlinePoints} from '../../src/indicators/series.ts';
import {restsOnFollowUps} from '../../src/indicators/sources.ts';
import {edtf} from '../../src/text/edtf.ts';
import {base, shipped} from '../support/shipped.ts';

// What became of it, written down here a second time and by hand, at the dates that people ask for.

const at = (date: string) => datasetAt(shipped(), date);

const projectAt = (id: string, date: string) => {
	const dataset = at(date);
	const project = find(dataset, 'projects', id);
	if (!project) return 'not there';
	const {stage, condition, isSilent} = standing(dataset, project);
	return `${stage}, ${isSilent ? 'silent' : condition}`;
};

const outcomesAt = (date: string) => tally(ledger(at(date), date));

const pledgeAt = (id: string, date: string) => ledger(at(date), date).find(one => one.pledge.id === id)?.outcome ?? 'not made';

describe('four dates give four pictures', () => {
	const DATES = ['2012-12', '2014-06', '2015-02', '2020-12'] as const;

	it.each([
		['khasan-rajin', ['construction, active', 'construction, active', 'operation, active', 'operation, suspended']],
		['pobeda', ['not there', 'not there', 'preparation, active', 'preparation, suspended']],
		['energy-bridge', ['idea, active', 'idea, active', 'preparation, active', 'preparation, unknown']],
	])('of %s', (id, pictures) => {
		expect(DATES.map(date => projectAt(id, date))).toEqual(pictures);
	});

	it('of the words on them, none of which knows what was still to come', () => {
		const essentials = (id: string) => DATES.map(date => find(at(date), 'projects', id)?.essentials ?? 'not there');
		expect(essentials('khasan-rajin')).toEqual([
			'Being rebuilt since 2008 by Russia and the DPRK; South Korea stays out and bans investment.',
			'54 km of track in service since September 2013; the terminal in the port of Rajin is still being built.',
			"In operation since 2014: 54 km of track, a port terminal, coal to China; South Korea's part still open.",
			"Seoul left in 2016; coal stopped, by two reports in early 2018, in spite of the UN's exemption.",
		]);
		expect(essentials('pobeda').map(words => words.slice(0, 24))).toEqual([
			'not there',
			'not there',
			'Mostovik is bankrupt; Ga',
			'Not being carried out, b',
		]);
		expect(essentials('energy-bridge').map(words => words.slice(0, 24))).toEqual([
			'A hope of the early 2000',
			'In March 2014 electricit',
			"RusHydro's feasibility s",
			'No line reported; in 202',
		]);
	});

	it('of the partners in Khasan–Rajin', () => {
		const partners = (date: string) => find(at(date), 'projects', 'khasan-rajin')?.partners.map(partner => partner.name) ?? [];
		expect(partners('2012-12')).toEqual(['Russian Railways', 'Russia and the DPRK']);
		expect(partners('2014-06')).toEqual(expect.arrayContaining(['RasonKonTrans', 'POSCO', 'KORAIL']));
		expect(partners('2015-02')).not.toContain('Port of Rason');
		expect(partners('2020-12')).toContain('Port of Rason');
	});

	it('of the pledges', () => {
		expect(DATES.map(date => pledgeAt('pledge-goal-2020', date))).toEqual(['not made', 'open', 'open', 'missed']);
		expect(DATES.map(date => pledgeAt('pledge-debt-write-off', date))).toEqual(['open', 'kept', 'kept', 'kept']);
		expect(DATES.map(date => pledgeAt('pledge-trial-shipment', date))).toEqual(['not made', 'not made', 'unknown', 'kept']);
		expect(DATES.map(date => pledgeAt('pledge-rzd-mechanism', date))).toEqual(['not made', 'not made', 'open', 'missed']);
		expect(DATES.map(date => pledgeAt('pledge-pobeda-track', date))).toEqual(['not made', 'not made', 'open', 'open']);
		expect(DATES.map(date => ledger(at(date), date).length)).toEqual([17, 50, 73, 79]);
		expect(DATES.map(date => outcomesAt(date).missed)).toEqual([...DATES.map(date => outcomesAt(date).missed)].sort((a, b) => a - b));
	});

	it('of titles and disputes: nobody has an office that was still to come', () => {
		expect(find(at('2012-12'), 'people', 'alexander-galushka')).toBeUndefined();
		expect(find(at('2014-06'), 'people', 'oleg-kozhemyako')?.roles.map(role => role.title)).toEqual(['Governor of the Amur Region']);
		expect(find(at('2012-12'), 'conflicts', 'conflict-pobeda-launched')).toBeUndefined();
		expect(find(at('2014-12'), 'conflicts', 'conflict-pobeda-launched')).toBeDefined();
		expect(find(at('2014-06'), 'conflicts', 'conflict-turnover-2013')).toBeUndefined();
	});

	it('of the goal', () => {
		expect(goal(at('2012-12'))).toBeUndefined();
		expect(goal(at('2014-06'))).toMatchObject({from: {year: 2013, value: 112.7}});
		expect(goal(at('2015-02'))).toMatchObject({from: {year: 2014, value: 92.18}});
		expect(goal(at('2020-12'))?.outcome).toMatchObject({kind: 'missed', point: {year: 2020, value: 42.74}});
	});
});

describe('turnover after the documents', () => {
	it('is what Russian sources give, to 2023, with holes for 2019, 2022 and since', () => {
		const points = headlinePoints(shipped()).filter(point => point.year >= 2013);
		expect(points.map(point => [point.year, point.value])).toEqual([
			[2013, 112.7],
			[2014, 92.18],
			[2015, 84.04],
			[2016, 76.84],
			[2017, 77.877124],
			[2018, 34.051325],
			[2019, undefined],
			[2020, 42.74],
			[2021, 0.040569],
			[2022, undefined],
			[2023, 34.4],
			[2024, undefined],
			[2025, undefined],
		]);
	});

	it('has the figures of other compilers beside it and in none of its holes', () => {
		const beside = elsewhere(shipped());
		expect(beside.get(2013)?.map(one => [one.compiler, one.value])).toContainEqual(['KOTRA', 104.22]);
		expect(beside.get(2019)?.map(one => [one.compiler, one.value])).toEqual([['ITC', 47.902]]);
		expect(headlinePoints(shipped()).find(point => point.year === 2019)?.derived?.value).toBe(47.9);
	});

	it('is exports and imports together, where a source gives both', () => {
		const value = (series: string, year: number) =>
			headlinePoints({...shipped(), manifest: {...shipped().manifest, trade: {headline: series}}}).find(point => point.year === year)?.value ??
			Number.NaN;
		for (const year of [2017, 2018, 2020]) expect(value('exports', year) + value('imports', year)).toBeCloseTo(value('turnover', year), 1);
	});
});

describe('follow-ups', () => {
	it('all have an address, and none is older than what it reports by more than its own date', () => {
		for (const source of shipped().sources.filter(each => each.collection === 'follow-up')) expect(source.url ?? source.id).toMatch(/^https?:/);
	});

	it('are what everything after the horizon rests on', () => {
		const dataset = shipped();
		const end = edtf(dataset.manifest.horizon ?? '').to;
		const later = dataset.milestones.filter(each => (each.kind === 'event' || each.kind === 'announcement') && edtf(each.date).from > end);
		expect(later.length).toBeGreaterThan(80);
		for (const milestone of later) expect(restsOnFollowUps(dataset, milestone.citations), milestone.id).toBe(true);
	});

	it('are gone without a trace in the view of the base documents', () => {
		expect(base().manifest.asOf).toBe('2015-02-04');
		expect(JSON.stringify([base().milestones, base().observations, base().projects, base().pledges, base().conflicts, base().people])).not.toContain(
			'"fu-',
		);
		expect(JSON.stringify(base().regions.map(region => [region.known, region.notes]))).not.toMatch(/20(1[6-9]|2\d)/);
		const words = [
			...base().regions.map(({known}) => known),
			...base().series.map(({about}) => about),
			...base().people.map(({reading}) => reading ?? ''),
		];
		for (const word of words) expect(word).not.toMatch(/\b20(?:1[6-9]|2[1-9])\b|later report/);
		expect(find(base(), 'projects', 'khasan-rajin')?.essentials).toBe(
			find(shipped(), 'projects', 'khasan-rajin')?.earlier?.find(words => words.asOf === '2015-02-04')?.essentials,
		);
	});

	it('tell of no partner at a date at which nobody had told of it', () => {
		for (const date of ['2012-12', '2014-06', '2015-02', '2020-12']) {
			for (const partner of at(date).projects.flatMap(project => project.partners)) {
				const sources = partner.citations.flatMap(citation => find(shipped(), 'sources', citation.source) ?? []);
				expect(
					sources.some(source => source.collection !== 'follow-up' || edtf(source.issued).from <= edtf(date).to),
					`${partner.name} at ${date}`,
				).toBe(true);
			}
		}
	});

	it('are in no sentence of a time before them', () => {
		// What is meant to be: "by 2020", "from 2016", "aims at 3 million for 2018".
		const ahead = /(?:by|from|for|until|hoped for in|end of|31 December|on schedule[^.]*,|to be finished in) 20\d\d/g;
		for (const date of [
			'2003',
			'2008',
			'2010',
			'2012-12',
			'2013-10',
			'2014-06',
			'2014-12',
			'2015-02',
			'2016-06',
			'2018-01',
			'2019',
			'2020-12',
			'2022',
			'2024',
		]) {
			const dataset = at(date);
			const sentences = [
				...dataset.milestones.filter(({kind}) => kind === 'event' || kind === 'announcement').flatMap(({headline, summary}) => [headline, summary]),
				...dataset.projects.flatMap(({essentials, summary, partners}) => [essentials, summary, ...partners.flatMap(({note}) => note ?? [])]),
				...dataset.regions.flatMap(({known, notes}) => [known, ...notes.map(({text}) => text)]),
				...dataset.people.flatMap(({roles}) => roles.map(({title}) => title)),
				...dataset.pledges.flatMap(({outcomes = []}) => outcomes.map(({text}) => text)),
				...dataset.series.flatMap(({gaps = []}) => gaps.map(({reason}) => reason)).filter(reason => !reason.includes('begins with 2013')),
			];
			for (const sentence of sentences) {
				const years = sentence.replace(ahead, '').match(/\b20\d\d\b/g) ?? [];
				expect(Math.max(0, ...years.map(Number)), `${date}: ${sentence}`).toBeLessThanOrEqual(Number(date.slice(0, 4)));
			}
		}
	});

	it('leave no words of a project standing when its stage or condition had changed', () => {
		for (const project of shipped().projects) {
			for (const [index, words] of (project.earlier ?? []).entries()) {
				const next = project.earlier?.[index + 1];
				const until = next ? edtf(next.asOf).to : Number.POSITIVE_INFINITY;
				const stageBefore = project.history.findLast(({stage, date}) => stage !== undefined && edtf(date).from <= edtf(words.asOf).to)?.stage;
				const changed = project.history.find(
					({stage, date, said}) =>
						stage !== undefined && stage !== stageBefore && edtf(said ?? date).from > edtf(words.asOf).to && edtf(said ?? date).to < until,
				);
				expect(changed?.text, `${project.id}, ${words.asOf}`).toBeUndefined();
			}
		}
	});

	it('leave no project without a date of the last word', () => {
		for (const project of shipped().projects) expect(standing(shipped(), project).lastWord).toMatch(/^[12]/);
	});
});
