import {faultBlocks} from '../panes/fault.ts';
import type {Block, Room} from '../view/block.ts';
import {type Laid, layout, type Selection} from '../view/layout.ts';
import type {Desk} from './desk.ts';

/** Lays blocks out; what cannot be says so in its place, and is noted on the desk. `what` names it: "Projects". */
export const layOut = (desk: Desk, what: string, blocks: readonly Block[], room: Room, selection?: Selection): Laid => {
	try {
		return layout(blocks, room, desk.glyphs, selection);
	} catch (error) {
		const fault = {what, error};
		desk.note(fault);
		return layout(faultBlocks(fault), room, desk.glyphs);
	}
};
