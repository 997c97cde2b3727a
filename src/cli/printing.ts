import {formats} from '../print/index.ts';
import type {Printable} from '../print/printable.ts';
import {paintFor, paintPlain} from '../theme/theme.ts';
import {ascii, type Glyphs, unicode} from '../view/glyphs.ts';
import {writeWhole} from './file.ts';
import {isUtf8, mayDrawWide, type Surroundings, textWidth, themeOf, wantsColour} from './terminal.ts';
import type {LookOptions, OutputOptions} from './verbs/options.ts';

/** A picture of the screen has this size unless another is asked for. */
const PICTURE = {columns: 120, rows: 40} as const;

/** By it spreadsheets know UTF-8 in a file that is opened by a click. Programs at the other end of a pipe would take it for data. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Standard input is a stream that takes its time to be made: it is asked for where something depends on it. */
export const surroundingsOf = (proc: NodeJS.Process): Surroundings => ({
	env: proc.env,
	stdout: proc.stdout,
	get stdin() {
		return proc.stdin;
	},
});

/** What may be drawn: ASCII alone, or no signs that a terminal may draw two cells wide, or everything. */
export const signsOf = (look: Pick<LookOptions, 'ascii'>, env: Surroundings['env']): {isAscii: boolean; narrow: boolean; glyphs: Glyphs} => {
	const isAscii = look.ascii ?? !isUtf8(env);
	// Letters stay there, and all that is drawn is ASCII.
	const narrow = look.ascii === undefined && mayDrawWide(env);
	return {isAscii, narrow, glyphs: isAscii || narrow ? ascii : unicode};
};

/** Signs for a format: what no terminal draws has all of them, whatever the locale, unless it is asked otherwise. */
const signsFor = (format: OutputOptions['format'], look: LookOptions, env: Surroundings['env']) =>
	format === 'text' || format === 'auto' || look.ascii === true ? signsOf(look, env) : {isAscii: false, narrow: false, glyphs: unicode};

/**
 * Prints in the format asked for, to where it is asked for.
 * @param make makes what is printed with the signs that may be drawn
 */
export const printOut = async (
	make: (glyphs: Glyphs) => Printable | Promise<Printable>,
	{output, format, ...look}: OutputOptions & LookOptions,
	proc: NodeJS.Process,
	version: string,
): Promise<void> => {
	const name = format === 'auto' ? 'text' : format;
	const around = surroundingsOf(proc);
	const {isAscii, narrow, glyphs} = signsFor(name, look, proc.env);
	const theme = look.theme ?? (name === 'text' ? themeOf(proc.env) : undefined);
	// A file is no terminal, wherever standard output leads.
	const colour = output === undefined ? wantsColour(around, look.color) : look.color === 'always';
	const isPicture = name === 'svg';
	const text = await formats[name].print(await make(glyphs), {
		cells: isPicture ? look.width || PICTURE.columns : output === undefined ? textWidth(around, look.width) : Math.max(20, look.width || 80),
		rows: look.height || PICTURE.rows,
		glyphs,
		paint: colour ? paintFor({colour, ascii: isAscii, narrow, ...(theme !== undefined && {theme})}) : paintPlain(isAscii, narrow),
		theme,
		version,
	});
	if (output === undefined) proc.stdout.write(text);
	else writeWhole(output, name === 'csv' ? `${BYTE_ORDER_MARK}${text}` : text);
};
