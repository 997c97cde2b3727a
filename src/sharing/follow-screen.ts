import {choosable, partsAt, stepScreen} from '../deck/wall/screen.ts';
import {blankWall, detailSheet} from '../deck/wall/view.ts';
import type {Size} from '../screen/arrange.ts';
import type {Line} from '../view/block.ts';
import type {Glyphs} from '../view/glyphs.ts';
import type {StepMessage} from './message.ts';

/** The part on which stands what is at the top of the presenter's, whatever the two sizes are. */
const partFor = ({step, top, part, parts}: StepMessage, size: Size, glyphs: Glyphs): number => {
	const own = partsAt(step, size, glyphs);
	if (own.length === parts) return Math.min(part, parts - 1);
	const found = own.findIndex(pieces => pieces.some(({fact}) => fact === top));
	return Math.max(0, found);
};

/** What somebody sees who follows: what is on the wall, laid out for their own terminal. */
export const followScreen = (message: StepMessage, size: Size, glyphs: Glyphs): Line[] => {
	const {step, index, chosen, detail} = message;
	if (message.isBlank) return blankWall(size);
	if (detail) return detailSheet(detail, detail.scroll, size, glyphs).lines;
	const part = partFor(message, size, glyphs);
	const isHere = chosen !== undefined && choosable(step, partsAt(step, size, glyphs)[part] ?? []).includes(chosen);
	return stepScreen(message, {step, index, part, ...(isHere && {chosen})}, size, glyphs);
};
