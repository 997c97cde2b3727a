import type {Dataset} from '../dataset/dataset.ts';
import type {Brought} from '../indicators/aims.ts';
import type {Kept} from '../indicators/pledges.ts';
import {inFull} from '../indicators/working.ts';
import {dateWords, equalsAt, number} from '../locale/format.ts';
import {STATUS} from '../locale/words.ts';
import type {Block} from '../view/block.ts';
import {citationsWords} from './citation.ts';
import {type Facts, rounded} from './facts.ts';
import {quantityWords} from './figures.ts';

/** What is told of an outcome: "; last word 20 October 2014", "; open when last heard of, 2017", "; nothing is told yet". */
export const outcomeWords = ({outcome, lastWord, openWhenLastHeard}: Kept): string => {
	if (openWhenLastHeard !== undefined) return `; open when last heard of, ${dateWords(openWhenLastHeard)}`;
	if (lastWord !== undefined) return `; last word ${dateWords(lastWord)}`;
	return outcome === 'open' ? '; nothing is told yet' : '; no source tells';
};

/** What the year of a target brought: "42.74 USD million ÷ 1,000 ≈ 4.3 % of it". */
const broughtBlock = (dataset: Dataset, {targetValue, value, observation, share}: Brought): Block => ({
	kind: 'text',
	indent: 2,
	line: [
		`${dateWords(observation.period)}: `,
		{text: quantityWords(dataset, observation), strong: true},
		share === undefined
			? ''
			: `; ${inFull(value)} ÷ ${inFull(targetValue)} ${equalsAt(share, 1)} ${number(share, 1)} % of it, ${STATUS.derived.word}`,
		` [${citationsWords(dataset, observation.citations)}]`,
	],
});

/** How a promise stands, with the word that says so and the id under which it is found. */
const promiseBlocks = (dataset: Dataset, one: Kept): Block[] => {
	const {pledge, outcome, lastWord} = one;
	const told = pledge.outcomes?.findLast(entry => entry.date === lastWord);
	return [
		{kind: 'text', indent: 2, line: [{text: outcome, strong: true}, `${outcomeWords(one)} – pledge “${pledge.headline}” (${pledge.id})`]},
		...(told ? [{kind: 'text', indent: 4, line: [`${told.text} [${citationsWords(dataset, told.citations)}]`]} satisfies Block] : []),
	];
};

/** The part of a detail that says what came of an aim: what its year brought, and how the promises behind it stand. */
export const cameOfItBlocks = (dataset: Dataset, brought: readonly Brought[], promises: readonly Kept[]): Block[] =>
	brought.length + promises.length === 0
		? []
		: [
				{kind: 'space'},
				{kind: 'heading', text: 'What came of it'},
				...promises.flatMap(one => promiseBlocks(dataset, one)),
				...brought.map(one => broughtBlock(dataset, one)),
			];

/** The same as data. */
export const cameOfItFacts = (brought: readonly Brought[], promises: readonly Kept[]): Facts => ({
	outcomes: promises.map(({pledge, outcome, lastWord}) => ({
		pledge: pledge.id,
		outcome,
		lastWord: lastWord ?? null,
		text: `${outcome}: ${pledge.headline}`,
	})),
	brought: brought.map(({target, observation, value, share}) => ({
		target: target.id,
		observation: observation.id,
		value,
		share: rounded(share),
		text: `${value} of the target's year${share === undefined ? '' : `, ${rounded(share)} %`}`,
	})),
});
