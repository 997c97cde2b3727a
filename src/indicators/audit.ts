import type {Dataset} from '../dataset/dataset.ts';
import {kindNames, kinds} from '../dataset/kinds.ts';
import {compareEdtf, edtf} from '../text/edtf.ts';
import {conflictsOn} from './conflicts.ts';
import {derive} from './derivation.ts';
import {yearPoints} from './series.ts';

// What can be wrong with a dataset that loads: numbers that do not meet, dates out of order, sentences taken over.

/** Something to look at, with the record it is about: "derivation coal-price". */
export type Finding = {readonly record: string; readonly message: string};

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
				record: `derivation ${derivation.id}`,
				message: `gives ${value}, and ${check.observation.id} says ${stated}; record the conflict or mend one of them`,
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
				record: `series ${headline}`,
				message: `has ${whole} for ${point.year}, and exports and imports make ${first + second}; record the conflict or mend one of them`,
			},
		];
	});
};

const auditPledges = (dataset: Dataset): Finding[] =>
	dataset.pledges.flatMap(({id, made, due, outcomes = []}) => {
		const record = `pledge ${id}`;
		const findings: Finding[] = [];
		if (due !== undefined && edtf(due).to < edtf(made).from) findings.push({record, message: `was due (${due}) before it was made (${made})`});
		for (const [index, outcome] of outcomes.entries()) {
			const before = outcomes[index - 1];
			if (before && compareEdtf(edtf(before.date), edtf(outcome.date)) > 0)
				findings.push({record, message: `has the outcome of ${outcome.date} after that of ${before.date}`});
			if (edtf(outcome.date).to < edtf(made).from) findings.push({record, message: `has an outcome (${outcome.date}) before it was made (${made})`});
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

const textsIn = (value: unknown, key = ''): string[] => {
	if (typeof value === 'string') return TAKEN_OVER.has(key) ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => textsIn(item, Array.isArray(value) ? key : name));
};

/** Sentences of the records that share eight words in a row with one of the texts. */
const auditWording = (dataset: Dataset, texts: readonly string[]): Finding[] => {
	const taken = new Set(texts.flatMap(runsOf));
	if (taken.size === 0) return [];
	return kindNames.flatMap(kind =>
		dataset[kind].flatMap(record => {
			const run = textsIn(record)
				.flatMap(runsOf)
				.find(words => taken.has(words));
			return run === undefined
				? []
				: [{record: `${kinds[kind].one} ${record.id}`, message: `shares "${run}" with a source text; say it in words of your own`}];
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
