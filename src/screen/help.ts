import {helpSections} from '../keys/hints.ts';
import {MILESTONE_KIND, STATUS} from '../locale/words.ts';
import {worksOf} from '../locale/works.ts';
import {DISPUTED} from '../panes/conflicts.ts';
import type {Block} from '../view/block.ts';
import type {Desk} from './desk.ts';

type Fact = {readonly term: string; readonly line: readonly [string]};

/** What the signs mean that are drawn without words: those of this terminal and of this dataset. */
const signs = ({glyphs, dataset}: Desk): Fact[] => {
	const fact = (term: string, words: string): Fact => ({term, line: [words]});
	const {step, point, axis, kind} = glyphs;
	const {followUp} = worksOf(dataset);
	return [
		...(Object.keys(MILESTONE_KIND) as (keyof typeof MILESTONE_KIND)[]).map(each =>
			fact(kind[each], `milestone: ${MILESTONE_KIND[each].word}, ${MILESTONE_KIND[each].meaning}`),
		),
		...dataset.manifest.categories.map(({glyph, label}) => fact(glyph, `milestone: ${label}`)),
		...(dataset.conflicts.length === 0 ? [] : [fact(DISPUTED, 'disputed: the detail says by whom')]),
		...(dataset.manifest.horizon === undefined ? [] : [fact(followUp.mark, `not there without the ${followUp.many}`)]),
		fact(STATUS.derived.mark, `${STATUS.derived.word}: ${STATUS.derived.meaning}`),
		fact(`${step.done}${step.now}${step.open}`, 'project: stages behind it, where it is, ahead'),
		fact(`${point.firm} ${point.loose}`, 'chart: as a source states it, estimated or derived'),
		fact(axis.hole, 'chart: no figure for the year, which is not zero'),
		fact(axis.gap, 'chart: the scale is broken, the goal above is farther than it looks'),
		fact('..', 'table: no figure'),
	];
};

/** Every key by what it does, then every sign by what it means. */
export const helpBlocks = (desk: Desk): Block[] => [
	...helpSections().flatMap((section): Block[] => [
		{kind: 'heading', text: section.title},
		{kind: 'facts', items: section.rows.map(row => ({term: row.keys, line: [row.label]}))},
		{kind: 'space'},
	]),
	{kind: 'heading', text: 'Signs'},
	{kind: 'facts', items: signs(desk)},
];
