import type {Dataset} from '../dataset/dataset.ts';
import {conflictsOn} from './conflicts.ts';
import {decimalsOf, type Finding, MEND, spot} from './finding.ts';
import {type YearPoint, yearPoints} from './series.ts';
import {convert} from './units.ts';

// Figures held against each other where one follows from others.

const byYear = (dataset: Dataset, id: string | undefined): ReadonlyMap<number, YearPoint> =>
	new Map(id === undefined ? [] : yearPoints(dataset, id).map(point => [point.year, point]));

const spotOf = (point: YearPoint | undefined) => (point?.observation ? [spot('observations', point.observation.id, 'value')] : []);

const isKnown = (dataset: Dataset, points: readonly (YearPoint | undefined)[]): boolean =>
	points.some(point => point?.observation !== undefined && conflictsOn(dataset, point.observation.id).length > 0);

const rounded = (value: number): number => Number(value.toFixed(6));

type Relation = {
	readonly whole: string | undefined;
	readonly parts: readonly [string | undefined, string | undefined];
	readonly make: (first: number, second: number) => number;
	readonly words: string;
};

/** What two series make against a third, in each year for which all three stand on their lines: to the digits of the coarsest. */
const auditRelation = (dataset: Dataset, {whole, parts, make, words}: Relation): Finding[] => {
	const [first, second] = parts.map(id => byYear(dataset, id));
	return [...byYear(dataset, whole).values()].flatMap((point): Finding[] => {
		const points = [point, first?.get(point.year), second?.get(point.year)];
		const [stated, one, two] = points.map(each => each?.value);
		if (stated === undefined || one === undefined || two === undefined) return [];
		const made = make(one, two);
		// Each of the three may be rounded by half of its last digit.
		const tolerance = 1.5 * 10 ** -Math.min(...[stated, one, two].map(decimalsOf)) + Number.EPSILON;
		if (Math.abs(made - stated) <= tolerance || isKnown(dataset, points)) return [];
		const [at] = [...spotOf(point), spot('series', whole ?? '')];
		if (!at) return [];
		const message = `is ${stated} for ${point.year}, and ${words} make ${rounded(made)}`;
		return [{...at, rule: 'sum', message, remedy: MEND, related: points.slice(1).flatMap(spotOf)}];
	});
};

/** Exports and imports against turnover. */
export const auditSums = (dataset: Dataset): Finding[] => {
	const {headline, exports: out, imports} = dataset.manifest.trade;
	return auditRelation(dataset, {whole: headline, parts: [out, imports], make: (a, b) => a + b, words: 'exports and imports'});
};

/** Exports less imports against the balance. */
export const auditBalance = (dataset: Dataset): Finding[] => {
	const {balance, exports: out, imports} = dataset.manifest.trade;
	return auditRelation(dataset, {whole: balance, parts: [out, imports], make: (a, b) => a - b, words: 'exports less imports'});
};

/** Growth as sources state it against that of the headline series, from one year to the next: to the digits it is stated with. */
export const auditGrowth = (dataset: Dataset): Finding[] => {
	const {headline, growth} = dataset.manifest.trade;
	const values = byYear(dataset, headline);
	return [...byYear(dataset, growth).values()].flatMap((point): Finding[] => {
		const [now, before] = [values.get(point.year), values.get(point.year - 1)];
		if (point.value === undefined || !now?.value || !before?.value) return [];
		const made = (now.value / before.value - 1) * 100;
		// What it is made of is rounded too: by half of the last digit, over the smaller of the two.
		const slack = (50 * (10 ** -decimalsOf(now.value) + 10 ** -decimalsOf(before.value))) / Math.abs(Math.min(now.value, before.value));
		const tolerance = 10 ** -decimalsOf(point.value) / 2 + slack + Number.EPSILON;
		if (Math.abs(made - point.value) <= tolerance || isKnown(dataset, [point, now, before])) return [];
		const [at] = spotOf(point);
		if (!at) return [];
		const message = `is ${point.value} % for ${point.year}, and the figures of both years make ${made.toFixed(1)} %`;
		return [{...at, rule: 'sum', message, remedy: MEND, related: [...spotOf(now), ...spotOf(before)]}];
	});
};

/** How far apart two figures for one thing may be before somebody should say why. */
const APART = 1.5;

/** Figures for the same period of a series that are far apart, where no conflict says so. */
export const auditRivals = (dataset: Dataset): Finding[] => {
	const rivals = new Map<string, Dataset['observations'][number][]>();
	for (const observation of dataset.observations) {
		if (observation.value === undefined || observation.status === 'target' || observation.preference === 'deprecated') continue;
		const key = JSON.stringify([observation.series, observation.period, observation.against]);
		rivals.set(key, [...(rivals.get(key) ?? []), observation]);
	}
	return [...rivals.values()].flatMap(([first, ...others]): Finding[] => {
		const series = dataset.series.find(one => one.id === first?.series);
		if (!first || !series) return [];
		const worth = (one: typeof first) => convert(dataset, one.value ?? 0, one.unit, series.unit);
		const far = others.find(one => Math.max(worth(one), worth(first)) > APART * Math.min(worth(one), worth(first)));
		if (!far || [first, far].some(one => conflictsOn(dataset, one.id).length > 0)) return [];
		const message = `is ${rounded(worth(far))} for ${far.period}, and ${first.id} says ${rounded(worth(first))}`;
		return [{...spot('observations', far.id, 'value'), rule: 'sum', message, remedy: MEND, related: [spot('observations', first.id, 'value')]}];
	});
};
