import {documentDrawing} from './drawing.ts';
import type {Printable, Settings} from './printable.ts';
import {printSvg} from './svg.ts';

/** What is asked for as a picture: its screen where it has one, else its text. */
export const printPicture = (what: Printable, {cells, rows, glyphs, theme}: Settings): string =>
	printSvg(what.drawing?.(cells, rows) ?? documentDrawing(what.document(cells), cells, glyphs), theme);
