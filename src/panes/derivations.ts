import type {Dataset} from '../dataset/dataset.ts';
import {derivedFrom, type Result} from '../indicators/derivation.ts';
import {limitsOf} from '../indicators/limits.ts';
import {unitOf} from '../indicators/units.ts';
import {workingOf, workingSign} from '../indicators/working.ts';
import {dateWords, number} from '../locale/format.ts';
import {STATUS} from '../locale/words.ts';
import type {Block} from '../view/block.ts';
import {citationsWords, sourceBlocks} from './citation.ts';
import {conflictBlocks} from './conflicts.ts';
import {type Facts, madeOfFacts, markFacts} from './facts.ts';
import {quantityWords, statusWords} from './figures.ts';

/** Why a derivation is refused, where it is: its formula has no value, or what it is made of sets it no limit. */
export const refusal = (dataset: Dataset, result: Result): string | undefined => {
	const limits = limitsOf(dataset, result);
	const isOpen = limits && limits.low === undefined && limits.high === undefined;
	return isOpen ? 'its figures are limits from which none follows' : result.refused;
};

/** The value of a derivation with its unit, or that it is refused; of limits the limit that follows: "at most 118 USD". */
export const resultWords = (dataset: Dataset, result: Result): string => {
	const {label} = unitOf(dataset, result.derivation.unit);
	const {value} = result;
	const {low, high} = limitsOf(dataset, result) ?? {low: value, high: value};
	const words = (end: number) => number(end, result.derivation.decimals, true);
	const unit = label === '' ? '' : ` ${label}`;
	if (low === undefined) return high === undefined ? 'refused' : `at most ${words(high)}${unit}`;
	if (high === undefined) return `at least ${words(low)}${unit}`;
	return `${low === high ? words(low) : `${words(low)} to ${words(high)}`}${unit}`;
};

/** How it was worked out, behind its value: "≈ 1,000 ÷ 92.18". */
export const workingBehind = (result: Result): string => `${workingSign(result)} ${workingOf(result)}`;

/** The same by itself, with what it comes to: "1,000 ÷ 92.18 ≈ 10.8 times". */
export const workingWords = (dataset: Dataset, result: Result): string =>
	`${workingOf(result)} ${workingSign(result)} ${resultWords(dataset, result)}`;

/**
 * A derived figure as data: the formula, what is put into it, by the ids of the figures, and what comes out: bounds where that is a
 * limit, null and the reason where it is refused.
 */
export const resultFacts = (dataset: Dataset, result: Result): Facts => {
	const {derivation, inputs, value, status, check} = result;
	const limits = limitsOf(dataset, result);
	return {
		id: derivation.id,
		label: derivation.label,
		value: limits ? null : (value ?? null),
		...limits,
		unit: derivation.unit,
		unitLabel: unitOf(dataset, derivation.unit).label,
		status: 'derived',
		text: resultWords(dataset, result),
		formula: derivation.formula,
		working: refusal(dataset, result) === undefined ? workingWords(dataset, result) : workingOf(result),
		refused: refusal(dataset, result),
		weakestInput: status,
		inputs: inputs.map(({name, value, observation}) => ({name, value, observation: observation.id})),
		check: check && {value: check.value ?? null, observation: check.observation.id},
		note: derivation.note,
		projects: derivation.projects ?? [],
		regions: derivation.regions ?? [],
		...markFacts(dataset, [derivation.id], false),
		...madeOfFacts(
			dataset,
			inputs.map(({observation}) => observation),
		),
	};
};

/** The ids of what follows from the figures of records. */
export const derivedIds = (dataset: Dataset, ids: readonly string[]): string[] => derivedFrom(dataset, ids).map(({derivation}) => derivation.id);

/** The part of a detail that tells what follows from a record's figures: each with its working. */
export const derivedBlocks = (dataset: Dataset, ids: readonly string[]): Block[] => {
	const found = derivedFrom(dataset, ids);
	if (found.length === 0) return [];
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'What follows from it (derived)'},
		...found.map((result): Block => {
			const refused = refusal(dataset, result);
			return {
				kind: 'text',
				indent: 2,
				line: [
					`${result.derivation.label}: `,
					{text: resultWords(dataset, result), strong: true},
					refused === undefined ? ` ${workingBehind(result)}` : ` – ${refused}`,
				],
			};
		}),
	];
};

/** Everything about a derived figure: working, inputs with their sources, weakest status, and what it can be held against. */
export const derivationDetail = (dataset: Dataset, result: Result): {title: string; blocks: Block[]} => {
	const {derivation, inputs, status, check} = result;
	const refused = refusal(dataset, result);
	return {
		title: `${derivation.label} (derived)`,
		blocks: [
			{
				kind: 'facts',
				items: [
					{term: 'value', line: [{text: resultWords(dataset, result), strong: true}, ', derived']},
					...(refused === undefined ? [] : [{term: 'refused', line: [refused]}]),
					{term: 'formula', line: [derivation.formula]},
					{term: 'working', line: [refused === undefined ? workingWords(dataset, result) : workingOf(result)]},
					{term: 'weakest input', line: [STATUS[status].word]},
					...(check
						? [
								{
									term: 'a source says',
									line: [`${quantityWords(dataset, check.observation)} [${citationsWords(dataset, check.observation.citations)}]`],
								},
							]
						: []),
					...(derivation.note === undefined ? [] : [{term: 'note', line: [derivation.note]}]),
				],
			},
			{kind: 'space'},
			{kind: 'heading', text: 'Made from'},
			...inputs.map(
				({name, observation}): Block => ({
					kind: 'text',
					indent: 2,
					line: [
						`${name}: `,
						{text: quantityWords(dataset, observation), strong: true},
						`, ${dateWords(observation.period)}, ${statusWords(dataset, observation)} [${citationsWords(dataset, observation.citations)}]`,
					],
				}),
			),
			...conflictBlocks(dataset, [derivation.id]),
			...sourceBlocks(
				dataset,
				inputs.flatMap(input => input.observation.citations),
			),
		],
	};
};
