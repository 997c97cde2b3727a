import {goneAt} from '../deck/clock.ts';
import {factLine} from '../deck/handout.ts';
import type {Presenting} from '../deck/presenting.ts';
import {partsAt} from '../deck/wall/screen.ts';
import type {Wall} from '../deck/wall/view.ts';
import type {Size} from '../screen/arrange.ts';
import type {Block} from '../view/block.ts';
import {type Role, type StepMessage, VERSION} from './message.ts';

/** Details are made of these; anything else would not be one line of JSON. */
const isPlain = (block: Block): boolean => ['heading', 'text', 'space', 'facts'].includes(block.kind);

export type Standing = {
	readonly wall: Wall;
	readonly state: Presenting;
	readonly size: Size;
	/** Whether the wall is what the presenter sees. */
	readonly isShown: boolean;
	readonly now: number;
};

/** What is on the wall, as others are told of it: those who follow get neither notes nor time. */
export const standingMessage = (
	{wall, state, size, isShown, now}: Standing,
	role: Role,
	others: {readonly ignored: number; readonly followers: number},
): StepMessage => {
	const {deck} = wall;
	const step = deck.steps[state.step] ?? {id: '', title: '', facts: [], notes: [], from: {pane: 'milestones' as const}};
	const parts = partsAt(step, size, wall.glyphs);
	const top = parts[state.part]?.[0]?.fact;
	const next = deck.steps[state.step + 1];
	const place = state.over.kind === 'provenance' && state.chosen !== undefined ? step.facts[state.chosen]?.at : undefined;
	const detail = place && wall.detail(place);
	return {
		v: VERSION,
		type: 'step',
		title: deck.title,
		asOf: deck.asOf,
		basisShort: deck.basisShort,
		count: deck.steps.length,
		index: state.step,
		step: role === 'notes' ? step : {...step, notes: []},
		...(top !== undefined && {top}),
		part: state.part,
		parts: parts.length,
		...(state.chosen !== undefined && {chosen: state.chosen}),
		isBlank: state.isBlank,
		isAway: !isShown,
		...(state.ground && {ground: state.ground}),
		...(detail &&
			state.over.kind === 'provenance' && {detail: {title: detail.title, blocks: detail.blocks.filter(isPlain), scroll: state.over.scroll}}),
		...(role === 'notes' && {
			presenter: {
				...(next && {next: {title: next.title, line: next.facts[0] ? factLine(next.facts[0]) : []}}),
				titles: deck.steps.map(({title}) => title),
				...(state.clock && {
					clock: {
						total: state.clock.total,
						gone: goneAt(state.clock, now),
						isRunning: state.clock.since !== undefined,
						isStarted: state.clock.isStarted,
					},
				}),
				...others,
			},
		}),
	};
};
