import type {Dataset} from '../dataset/dataset.ts';
import type {Source} from '../dataset/schema/source.ts';
import {dateEndWords, dateWords} from '../locale/format.ts';
import {worksOf} from '../locale/works.ts';
import {referenceWords} from '../panes/quote.ts';
import type {Block, Line} from '../view/block.ts';
import type {Deck, Fact, Step} from './deck.ts';
import {capital} from './words.ts';

// The deck to be read instead of shown: every step as it stands at its end, with all of its sources.

/** "moderate confidence: one source, disputed; as of 2023". */
export const confidenceWords = ({confidence}: Fact): string | undefined =>
	confidence && `${confidence.word} confidence: ${confidence.reasons.join(', ')}; as of ${dateEndWords(confidence.asOf)}`;

/** What a fact says, its figure first. */
export const factLine = ({big, isSaid, line}: Fact): Line => (big === undefined || isSaid ? line : [{text: `${big} `, strong: true}, ...line]);

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

/** Every work that the deck names, the base documents first: what a reader needs to look it up. */
export const workBlocks = ({works}: Deck, dataset: Dataset): Block[] => {
	const named = new Set(works);
	const of = (collection: Source['collection']) => dataset.sources.filter(source => named.has(source.id) && source.collection === collection);
	const words = worksOf(dataset);
	const groups = [
		{heading: words.base.many, sources: of('base')},
		{heading: words.followUp.many, sources: of('follow-up')},
		{heading: 'works that these cite', sources: of('cited')},
	].filter(({sources}) => sources.length > 0);
	return groups.flatMap(({heading, sources}, index): Block[] => [
		...(index === 0 ? [] : [{kind: 'space'} as const]),
		{kind: 'heading', text: `${capital(heading)} (${sources.length})`},
		...sources.map(
			(source): Block => ({
				kind: 'text',
				indent: 2,
				line: [
					{text: `${source.short}: `, strong: true},
					`${referenceWords(source)}.`,
					...(source.url === undefined ? [] : [' ', {text: source.url, link: source.url}]),
				],
			}),
		),
	]);
};

/** What stands at the foot of the page with the works. */
export const worksFoot = (deck: Deck): string => `${deck.title}, as of ${dateWords(deck.asOf)}. Sources`;

/** What stands at the foot of each page, as pages get separated. */
export const pageFoot = (deck: Deck, index: number): string => `${deck.title}, as of ${dateWords(deck.asOf)}. ${index + 1} of ${deck.steps.length}`;
