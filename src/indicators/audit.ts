import type {Dataset} from '../dataset/dataset.ts';
import {type Kind, kindNames} from '../dataset/kind-names.ts';
import type {Rule} from '../dataset/problem.ts';
import {compareEdtf, edtf} from '../text/edtf.ts';
import {conflictsOn} from './conflicts.ts';
import {derive} from './derivation.ts';
import {yearPoints} from './series.ts';

// What can be wrong with a dataset that loads: numbers that do not meet, dates out of order, sentences taken over.

/** A field of a record. */
type Spot = {readonly kind: Kind; readonly id: string; readonly path: readonly (string | number)[]};

/** Something to look at, with the field it is about and others that have to do with it. */
export type Finding = Spot & {
	readonly rule: Extract<Rule, 'sum' | 'order' | 'wording'>;
	/** What is wrong, as the end of a sentence that begins with the field. */
	readonly message: string;
	readonly remedy: string;
	readonly related: readonly Spot[];
};

const spot = (kind: Kind, id: string, ...path: (string | number)[]): Spot => ({kind, id, path});

const MEND = 'Mend the one that is wrong, or record the conflict.';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Sums and shares against the figures that sources give for the same: equal to the digits that the coarser of both has. */
const auditDerivations = (dataset: Dataset): Finding[] =>
	dataset.derivations.flatMap(derivation => {
		const {value, check} = derive(dataset, derivation);
		if (value === undefined || !check || check.observation.status === 'bounded') return [];
		const stated = check.value ?? Number.NaN;
		const tolerance = 10 ** -Math.min(decimalsOf(stated), derivation.decimals) / 2 + Number.EPSILON;
		const isKnown = conflictsOn(dataset, check.observation.id).length > 0;
		if (Math.abs(value - stated) <= tolerance || isKnown) return [];
		return [
			{
				...spot('observations', check.observation.id, 'value'),
				rule: 'sum',
				message: `is ${stated}, and ${derivation.id} makes it ${value}`,
				remedy: MEND,
				related: [
					spot('derivations', derivation.id, 'formula'),
					...Object.values(derivation.inputs).map(input => spot('observations', input.observation, 'value')),
				],
			},
		];
	});

/** Exports and imports against turnover, in each year for which all three stand on their lines: to the digits of the coarsest. */
const auditSums = (dataset: Dataset): Finding[] => {
	const {headline, exports: out, imports} = dataset.manifest.trade;
	if (out === undefined || imports === undefined) return [];
	const [sold, bought] = [out, imports].map(id => new Map(yearPoints(dataset, id).map(point => [point.year, point])));
	return yearPoints(dataset, headline).flatMap(point => {
		const parts = [point, sold?.get(point.year), bought?.get(point.year)];
		const values = parts.map(part => part?.value);
		const [whole, first, second] = values;
		if (whole === undefined || first === undefined || second === undefined) return [];
		// Each of the three may be rounded by half of its last digit.
		const tolerance = 1.5 * 10 ** -Math.min(...[whole, first, second].map(decimalsOf)) + Number.EPSILON;
		const isKnown = parts.some(part => part?.observation && conflictsOn(dataset, part.observation.id).length > 0);
		if (Math.abs(first + second - whole) <= tolerance || isKnown) return [];
		return [
			{
				...(point.observation ? spot('observations', point.observation.id, 'value') : spot('series', headline)),
				rule: 'sum',
				message: `is ${whole} for ${point.year}, and exports and imports make ${Number((first + second).toFixed(9))}`,
				remedy: MEND,
				related: parts.slice(1).flatMap(part => (part?.observation ? [spot('observations', part.observation.id, 'value')] : [])),
			},
		];
	});
};

const auditPledges = (dataset: Dataset): Finding[] =>
	dataset.pledges.flatMap(({id, made, due, outcomes = []}) => {
		const findings: Finding[] = [];
		const add = (path: (string | number)[], message: string, remedy: string) =>
			findings.push({...spot('pledges', id, ...path), rule: 'order', message, remedy, related: []});
		if (due !== undefined && edtf(due).to < edtf(made).from) add(['due'], `(${due}) is before it was made (${made})`, 'Mend one of the dates.');
		for (const [index, outcome] of outcomes.entries()) {
			const before = outcomes[index - 1];
			if (before && compareEdtf(edtf(before.date), edtf(outcome.date)) > 0)
				add(['outcomes', index, 'date'], `(${outcome.date}) stands after that of ${before.date}`, 'Put the outcomes in the order of their dates.');
			if (edtf(outcome.date).to < edtf(made).from)
				add(['outcomes', index, 'date'], `(${outcome.date}) is before the pledge was made (${made})`, 'Mend one of the dates.');
		}
		return findings;
	});

/** Words in a row that a sentence may share with a source. */
const SHARED = 8;

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.normalize('NFKC')
		.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];

const runsOf = (text: string): string[] => {
	const words = wordsOf(text);
	return words.slice(0, Math.max(0, words.length - SHARED + 1)).map((_, index) => words.slice(index, index + SHARED).join(' '));
};

/** Titles and addresses are taken over on purpose. */
const TAKEN_OVER = new Set(['title', 'url', 'id']);

type Passage = {readonly path: readonly (string | number)[]; readonly text: string};

const passagesIn = (value: unknown, path: readonly (string | number)[] = []): Passage[] => {
	if (typeof value === 'string') return TAKEN_OVER.has(String(path.findLast(part => typeof part === 'string'))) ? [] : [{path, text: value}];
	if (Array.isArray(value)) return value.flatMap((item, index) => passagesIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => passagesIn(item, [...path, name]));
};

/** Sentences of the records that share eight words in a row with one of the texts: the first of each record. */
const auditWording = (dataset: Dataset, texts: readonly string[]): Finding[] => {
	const taken = new Set(texts.flatMap(runsOf));
	if (taken.size === 0) return [];
	return kindNames.flatMap(kind =>
		dataset[kind].flatMap((record): Finding[] => {
			for (const {path, text} of passagesIn(record)) {
				const run = runsOf(text).find(words => taken.has(words));
				const remedy = 'Say it in words of your own.';
				if (run !== undefined)
					return [{...spot(kind, record.id, ...path), rule: 'wording', message: `shares "${run}" with a source text`, remedy, related: []}];
			}
			return [];
		}),
	);
};

/**
 * Everything to look at in a dataset that loads.
 * @param texts the source texts, where they are at hand: they are no part of a dataset
 */
export const audit = (dataset: Dataset, texts: readonly string[] = []): Finding[] => [
	...auditDerivations(dataset),
	...auditSums(dataset),
	...auditPledges(dataset),
	...auditWording(dataset, texts),
];
