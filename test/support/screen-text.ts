import {type Screen, screenLines} from '../../src/screen/compose.ts';
import {parts, type Row} from '../../src/screen/frame.ts';
import type {ThemeName} from '../../src/state/theme-name.ts';
import {paintFor, paintPlain} from '../../src/theme/theme.ts';

/** A screen as the characters on it, a text for each line, to the last column. */
export const textLines = (screen: Screen, ascii = false): string[] => screenLines(screen).map(({line}) => paintPlain(ascii)(line));

/** The same as it stands in a golden: without the spaces at the ends of lines, which editors take away. */
export const goldenText = (screen: Screen, ascii = false): string =>
	`${textLines(screen, ascii)
		.map(line => line.trimEnd())
		.join('\n')}\n`;

/** A screen with what makes it coloured, bold or inverse, each as its SGR parameter in braces: `{7}` to `{27}` is inverse. */
export const paintedText = (screen: Screen, theme: ThemeName, isAscii = false): string => {
	const paint = paintFor({colour: theme !== 'mono', ascii: isAscii, theme});
	const paintRow = (row: Row): string => {
		if (!row.selected) return paint(row.line);
		const {before, inner, after} = parts(row);
		return paint(before) + paint(inner, true) + paint(after);
	};
	const stacks = screen.columns.map(column => column.flatMap(({rows}) => rows));
	const height = Math.max(0, ...stacks.map(rows => rows.length));
	const body = Array.from({length: height}, (_, index) =>
		stacks
			.flatMap(rows => rows[index] ?? [])
			.map(paintRow)
			.join(''),
	);
	const lines = [...screen.head.map(line => paint(line)), ...body, ...screen.foot.map(line => paint(line))];
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is shown
	return `${lines.map(line => line.replace(/\u001B\[([\d;]*)m/g, '{$1}').trimEnd()).join('\n')}\n`;
};
