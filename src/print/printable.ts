import type {ThemeName} from '../state/theme-name.ts';
import type {Paint} from '../theme/theme.ts';
import type {Glyphs} from '../view/glyphs.ts';
import type {Data} from './data.ts';
import type {Document} from './document.ts';
import type {Drawing} from './svg.ts';

/** Whatever can be asked for, ready for every format. */
export type Printable = {
	/** For people: what a line says may go by how wide it can be. */
	readonly document: (cells: number) => Document;
	/** For programs. */
	readonly data: () => Data;
	/** The screen that shows it, where there is one; else the picture is that of its text. */
	readonly drawing?: (columns: number, rows: number) => Drawing;
};

/** How it is to be printed. */
export type Settings = {
	/** Cells in a line of text, and in a picture. */
	readonly cells: number;
	/** Lines of a picture of the screen. */
	readonly rows: number;
	readonly glyphs: Glyphs;
	readonly paint: Paint;
	readonly theme: ThemeName | undefined;
	/** Of the program. */
	readonly version: string;
};
