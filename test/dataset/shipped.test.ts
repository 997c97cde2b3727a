import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {find} from '../../src/dataset/dataset.ts';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {goal} from '../../src/indicators/goal.ts';
import {standing} from '../../src/indicators/projects.ts';
import {rankRegions} from '../../src/indicators/ranking.ts';
import {headlinePoints} from '../../src/indicators/series.ts';
import {convert} from '../../src/indicators/units.ts';
import {clean} from '../../src/text/clean.ts';
import {edtf} from '../../src/text/edtf.ts';
import {base, SHIPPED, shipped} from '../support/shipped.ts';

// What the five documents say, written down here a second time and by hand: the data are right when both agree.

const figures = (series: string) => {
	const dataset = base();
	return dataset.observations.filter(o => o.series === series && o.value !== undefined).map(o => [o.period, o.value, o.unit]);
};

const allTexts = (value: unknown, path = ''): [path: string, text: string][] => {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => allTexts(item, `${path}.${key}`));
};

describe('the shipped dataset', () => {
	it('loads without a problem', () => {
		expect(shipped().manifest).toMatchObject({id: 'russia-dprk', horizon: '2015-02-04'});
	});

	it('has nothing in its files that cleaning would have to take out', () => {
		for (const name of readdirSync(SHIPPED)) {
			for (const [path, text] of allTexts(JSON.parse(readFileSync(join(SHIPPED, name), 'utf8')), name))
				expect(`${path}: ${clean(text)}`).toBe(`${path}: ${text}`);
		}
	});

	it('cites for every record a source that it has, and every document is cited', () => {
		const dataset = shipped();
		const cited = new Set<string>();
		for (const kind of kindNames) {
			for (const [path, text] of allTexts(dataset[kind])) if (/\.citations\.\d+\.source$/.test(path)) cited.add(text);
		}
		for (const id of cited) expect(find(dataset, 'sources', id)?.id).toBe(id);
		for (const source of dataset.sources.filter(each => each.collection === 'base')) expect([...cited]).toContain(source.id);
	});

	it('cites pages that the article has, 15 to 21, and no pages of documents that have none', () => {
		const dataset = shipped();
		const pages = JSON.stringify(kindNames.map(kind => dataset[kind])).matchAll(/\{"source":"([a-z0-9-]+)"[^{}]*"page":(\d+)/g);
		const seen = [...pages].map(([, source, page]) => `${source} ${page}`);
		expect(seen.length).toBeGreaterThan(100);
		for (const each of seen) expect(each).toMatch(/^zakharova (1[5-9]|2[01])$/);
	});

	it('keeps the errors of the translation out of all but readings: South Korea is nowhere Kazakhstan', () => {
		const dataset = shipped();
		for (const kind of kindNames) {
			for (const [path, text] of allTexts(dataset[kind], kind))
				if (!/\.(reading|claim|why)$/.test(path)) expect(`${path}: ${text}`).not.toContain('Kazakhstan');
		}
	});
});

describe('sources', () => {
	it('are five documents and the 23 works that the article cites, one for each of its notes', () => {
		const {sources} = shipped();
		expect(sources.filter(source => source.collection === 'base').map(source => source.id)).toEqual([
			'moscow-times-2014',
			'moscow-times-2015',
			'business-military-2015',
			'zakharova',
			'bilateral-trade-2014',
		]);
		const notes = sources.filter(source => source.collection === 'cited').map(source => [source.citedIn?.source, source.citedIn?.note]);
		expect(notes).toEqual(Array.from({length: 23}, (_, index) => ['zakharova', index + 1]));
	});
});

describe('milestones', () => {
	it('are at least sixty, from the agreement of 1949 to the goal of 2020', () => {
		const dates = base().milestones.map(milestone => edtf(milestone.date));
		expect(dates.length).toBeGreaterThanOrEqual(60);
		expect(Math.min(...dates.filter(date => date.precision !== 'undated').map(date => date.from))).toBe(19490101);
		expect(Math.max(...dates.filter(date => Number.isFinite(date.to)).map(date => date.to))).toBe(20201231);
	});

	it('call nothing an event that had not come when the last document was written', () => {
		const dataset = base();
		const limit = edtf(dataset.manifest.asOf).to;
		const early = dataset.milestones.filter(each => each.kind === 'event' && each.date !== 'XXXX' && edtf(each.date).from > limit);
		expect(early.map(each => each.id)).toEqual([]);
	});

	it.each([
		['2000-02', 'event'],
		['2001-08-04', 'event'],
		['2012-09-17', 'event'],
		['2014-05-05', 'event'],
		['2014-06-05', 'event'],
		['2014-36', 'plan'],
		['2015-02-04', 'announcement'],
		['2015-05-09', 'plan'],
		['2020', 'target'],
	])('have one of %s that is of kind %s', (date, kind) => {
		expect(
			base()
				.milestones.filter(each => each.date === date)
				.map(each => each.kind),
		).toContain(kind);
	});

	it('stand under every category that the dataset has, and each headline is one of its own', () => {
		const {milestones, manifest} = base();
		expect(new Set(milestones.map(each => each.category))).toEqual(new Set(manifest.categories.map(category => category.id)));
		expect(new Set(milestones.map(each => each.headline)).size).toBe(milestones.length);
	});
});

describe('turnover', () => {
	it('has the five figures that survive, in USD million', () => {
		const points = headlinePoints(base());
		expect(points.flatMap(point => (point.value === undefined ? [] : [[point.year, point.value]]))).toEqual([
			[1995, 83],
			[2000, 105],
			[2005, 233],
			[2009, 49],
			[2013, 112.7],
		]);
	});

	it('has a hole with a reason for every other year, and none is zero', () => {
		const holes = headlinePoints(base()).filter(point => point.value === undefined);
		expect(holes.map(point => point.year)).toEqual([1996, 1997, 1998, 1999, 2001, 2002, 2003, 2004, 2006, 2007, 2008, 2010, 2011, 2012, 2014]);
		for (const hole of holes) expect(hole.gap?.reason ?? '').not.toBe('');
		for (const hole of holes) expect(hole.gap?.citations.length).toBeGreaterThan(0);
	});

	it('derives 2012 and no other year: 112.7 ÷ 1.64 = 68.7', () => {
		const derived = headlinePoints(base()).flatMap(point => (point.derived ? [[point.year, point.derived.value]] : []));
		expect(derived).toEqual([[2012, 68.7]]);
	});

	it('keeps the rivals of 2013: almost 113, and slightly over 100', () => {
		const rivals = headlinePoints(base()).find(point => point.year === 2013)?.rivals;
		expect(rivals?.map(rival => [rival.value ?? rival.low, rival.qualifier, rival.status])).toEqual([
			[113, 'almost', 'reported'],
			[100, 'slightly over', 'bounded'],
		]);
	});

	it('keeps the ceiling of 250 off the line', () => {
		const ceiling = base().observations.find(o => o.series === 'turnover' && o.high === 250);
		expect(ceiling?.status).toBe('bounded');
	});

	it('keeps trade with the whole USSR, 2.2 billion in 1990, in a series of its own', () => {
		expect(
			base()
				.observations.filter(o => o.value === 2.2)
				.map(o => [o.period, o.unit, o.series === 'turnover']),
		).toEqual([['1990', 'usd-billion', false]]);
	});

	it('is to reach 1,000 by 2020: 8.9 times 2013, 36.6 % a year for 7 years', () => {
		const found = goal(base());
		expect(found).toMatchObject({targetValue: 1000, year: 2020, from: {year: 2013, value: 112.7}, target: {status: 'target'}});
		expect(found?.multiple?.toFixed(1)).toBe('8.9');
		expect(found?.requiredGrowth?.toFixed(1)).toBe('36.6');
	});
});

describe('other figures', () => {
	it("the balance is Russia's surplus: 219.5 in 2005, 94.1 in 2013", () => {
		expect(figures('balance')).toEqual([
			['2005', 219.5, 'usd-million'],
			['2013', 94.1, 'usd-million'],
		]);
	});

	it('a head count is no quota: 21,000 workers in 2010; the quota of 35 thousand for 2013 is a limit elsewhere', () => {
		const {observations} = base();
		expect(figures('labour')).toEqual([['2010', 21000, 'person']]);
		expect(observations.filter(o => o.high === 35).map(o => [o.period, o.unit, o.status])).toEqual([['2013', 'thousand-person', 'bounded']]);
	});

	it('the debt was 11 billion, of which 90 % was written off and 1.09 billion is left: 11 × 10 % ≈ 1.1', () => {
		const dataset = base();
		const debt = dataset.observations.filter(o => o.unit === 'usd-billion' && [11, 1.09, 1.1].includes(o.value ?? 0));
		expect(debt.map(o => convert(dataset, o.value ?? 0, o.unit, 'usd-million')).sort((a, b) => a - b)).toEqual([1090, 1100, 11000]);
	});

	it.each([
		['54 km of track', 54, 'km', '2008/2013-09'],
		['3,500 km by Pobeda', 3500, 'km', '2014/2034~'],
		['25 USD billion for Pobeda', 25, 'usd-billion', '2014/2034~'],
		['19.9 USD million of coal', 19.9, 'usd-million', '2013'],
		['22 % more passengers', 22, 'percent', '2014-40'],
		['growth of 64 %', 64, 'percent', '2013'],
	])('there are %s', (_, value, unit, period) => {
		expect(base().observations).toContainEqual(expect.objectContaining({value, unit, period}));
	});
});

describe('regions', () => {
	it('three are ranked, by 23.4, 23.1 and 19.4 USD million: 20.8, 20.5 and 17.2 % of 112.7', () => {
		const {ranked, whole} = rankRegions(base());
		expect(whole).toEqual({year: 2013, value: 112.7});
		expect(ranked.map(one => [one.rank, one.region.id, one.value, one.share?.toFixed(1)])).toEqual([
			[1, 'primorsky', 23.4, '20.8'],
			[2, 'st-petersburg', 23.1, '20.5'],
			[3, 'kemerovo', 19.4, '17.2'],
		]);
	});

	it('the others are not last but unranked', () => {
		const ids = rankRegions(base()).unranked.map(region => region.id);
		expect(ids).toEqual(expect.arrayContaining(['tatarstan', 'chuvashia', 'yakutia', 'sakhalin', 'ulyanovsk', 'amur', 'khabarovsk']));
	});
});

describe('projects', () => {
	it.each([
		['khasan-rajin', 'operation', 'active'],
		['pobeda', 'preparation', 'active'],
		['gas-pipeline', 'preparation', 'suspended'],
		['trans-korean-railway', 'idea', 'active'],
		['raspadskaya-coal', 'operation', 'active'],
	])('%s is at %s, %s', (id, stage, condition) => {
		const dataset = base();
		const project = find(dataset, 'projects', id);
		if (!project) throw new Error(`no project ${id}`);
		expect(standing(dataset, project)).toMatchObject({stage, condition});
	});

	it('count nothing as done that was only planned: the trial shipment of the fourth quarter of 2014', () => {
		const history = find(base(), 'projects', 'khasan-rajin')?.history ?? [];
		expect(history.filter(entry => entry.planned).map(entry => entry.date)).toEqual(['2014-36']);
	});
});
