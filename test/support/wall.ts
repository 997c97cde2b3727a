import type {Dataset} from '../../src/dataset/dataset.ts';
import type {Deck} from '../../src/deck/deck.ts';
import {deckOf} from '../../src/deck/make.ts';
import {partsAt, stepScreen} from '../../src/deck/wall/screen.ts';
import {wallDeck} from '../../src/deck/wall/view.ts';
import type {Size} from '../../src/screen/arrange.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {ascii, type Glyphs, unicode} from '../../src/view/glyphs.ts';

/** The deck of a dataset. */
export const aDeck = (dataset: Dataset, glyphs: Glyphs = unicode): Deck => deckOf(openDesk(dataset, glyphs));

/** Every part of every step at a size, as lines of text. */
export const wallTexts = (deck: Deck, size: Size, glyphs: Glyphs = unicode): string[][] => {
	const paint = paintPlain(glyphs === ascii);
	return deck.steps.flatMap((step, index) =>
		partsAt(step, size, glyphs).map((_, part) => stepScreen(wallDeck(deck), {step, index, part}, size, glyphs).map(line => paint(line))),
	);
};
