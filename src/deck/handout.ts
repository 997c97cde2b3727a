import {dateWords} from '../locale/format.ts';
import type {Block, Line} from '../view/block.ts';
import type {Deck, Fact, Step} from './deck.ts';

// The deck to be read instead of shown: every step as it stands at its end, with all of its sources.

/** "moderate confidence (one source, disputed), as of 2023". */
export const confidenceWords = ({confidence}: Fact): string | undefined =>
	confidence && `${confidence.word} confidence: ${confidence.reasons.join(', ')}; as of ${confidence.asOf}`;

/** What a fact says, its figure first. */
export const factLine = ({big, line}: Fact): Line => (big === undefined ? line : [{text: `${big} `, strong: true}, ...line]);

/** What stands under a fact: how much it can bear, and who says so. */
const underLines = (fact: Fact): string[] => {
	const bears = confidenceWords(fact);
	return [...(bears === undefined ? [] : [bears]), ...(fact.sources.length === 0 ? [] : [fact.sources.join('; ')])];
};

/** A step on paper, without its title. */
export const stepBlocks = ({facts, chart}: Step): Block[] => {
	const said = facts.map((fact): Block[] => [
		{kind: 'text', line: factLine(fact)},
		...underLines(fact).map((text): Block => ({kind: 'text', indent: 2, line: [{text, tone: 'aside'}]})),
	]);
	const [first = [], ...others] = said;
	const drawn: Block[] = chart
		? [
				{kind: 'chart', chart},
				{kind: 'text', line: [{text: chart.sentence, tone: 'aside'}]},
			]
		: [];
	return [...first, ...drawn, ...others.flat()];
};

/** The head of the paper: what it is about, what it rests on, and of when it is. */
export const handoutHead = (deck: Deck): string => `${deck.basis}; true as of ${dateWords(deck.asOf)}; changes since ${dateWords(deck.since)}`;

/** What stands at the foot of each page, as pages get separated. */
export const pageFoot = (deck: Deck, index: number): string => `${deck.title}, as of ${dateWords(deck.asOf)}. ${index + 1} of ${deck.steps.length}`;
