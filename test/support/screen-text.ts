import {type Screen, screenLines} from '../../src/screen/compose.ts';
import {paintPlain} from '../../src/theme/theme.ts';

/** A screen as the characters on it, a text for each line, to the last column. */
export const textLines = (screen: Screen, ascii = false): string[] => screenLines(screen).map(({line}) => paintPlain(ascii)(line));

/** The same as it stands in a golden: without the spaces at the ends of lines, which editors take away. */
export const goldenText = (screen: Screen, ascii = false): string =>
	`${textLines(screen, ascii)
		.map(line => line.trimEnd())
		.join('\n')}\n`;
