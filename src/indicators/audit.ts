import type {Dataset} from '../dataset/dataset.ts';
import {kindNames} from '../dataset/kind-names.ts';
import {compareEdtf, edtf} from '../text/edtf.ts';
import {auditBalance, auditGrowth, auditRivals, auditSums} from './audit-figures.ts';
import {conflictsOn} from './conflicts.ts';
import {derive} from './derivation.ts';
import {decimalsOf, type Finding, MEND, spot} from './finding.ts';

// What can be wrong with a dataset that loads: numbers that do not meet, dates out of order, sentences taken over.

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
	...auditBalance(dataset),
	...auditGrowth(dataset),
	...auditRivals(dataset),
	...auditPledges(dataset),
	...auditWording(dataset, texts),
];
