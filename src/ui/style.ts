// How a cell looks, as the codes that make it so, and the shortest way from one look to another.

/** The codes that are on, in the order of their slots, and the link that the cell is part of (empty: none). */
export type Style = {
	readonly codes: readonly string[];
	readonly link: string;
	/** Whether it can be seen on a space: only what is drawn behind or through a letter can. */
	readonly isSeenOnSpace: boolean;
};

/** What ends a code; two codes with the same end that are not 1 and 2 exclude each other. */
const endOf = (code: string): string => {
	const number = Number.parseInt(code, 10);
	if (number <= 2) return '22';
	if (number <= 9) return `2${number}`;
	return number === 38 || number < 38 || (number >= 90 && number <= 97) ? '39' : '49';
};

/** Bounds what is remembered: links are many, and forgetting costs no more than drawing a few cells again. */
const MOST = 2000;
const remembered = <Key, T>(store: Map<Key, T>, key: Key, make: () => T): T => {
	const known = store.get(key);
	if (known !== undefined) return known;
	if (store.size >= MOST) store.clear();
	const made = make();
	store.set(key, made);
	return made;
};

const styles = new Map<string, Style>();
const styleOf = (codes: readonly string[], link: string): Style =>
	codes.length === 0 && link === ''
		? PLAIN
		: remembered(styles, `${codes.join(' ')} ${link}`, () => ({
				codes,
				link,
				isSeenOnSpace: link !== '' || codes.some(code => ['24', '27', '29', '49'].includes(endOf(code))),
			}));

export const PLAIN: Style = {codes: [], link: '', isSeenOnSpace: false};

const isOn = (code: string): boolean => {
	const number = Number.parseInt(code, 10);
	return (number >= 1 && number <= 9) || (number >= 30 && number <= 48 && number % 10 !== 9) || (number >= 90 && number <= 107);
};

/** The parts of "1;38;5;12": an extended colour is one. */
const split = (parameters: string): string[] => parameters.match(/[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+/g) ?? ['0'];

const afterCodes = new Map<Style, Map<string | number, Style>>();

/** The style that `ESC [ parameters m` leads to; one number may be given as such. */
export const withCodes = (style: Style, parameters: string | number): Style => {
	let known = afterCodes.get(style);
	if (!known) {
		if (afterCodes.size >= MOST) afterCodes.clear();
		known = new Map();
		afterCodes.set(style, known);
	}
	return remembered(known, parameters, () => {
		let codes = [...style.codes];
		for (const code of split(String(parameters))) {
			if (Number(code) === 0) codes = [];
			else if (isOn(code)) {
				const end = endOf(code);
				codes = codes.filter(other => other !== code && (end === '22' || endOf(other) !== end));
				codes.push(code);
			} else codes = codes.filter(other => endOf(other) !== code);
		}
		return styleOf(
			codes.sort((a, b) => (a < b ? -1 : 1)),
			style.link,
		);
	});
};

/** The style inside a link, given as what stands in its code ("id=1x;https://…"); an empty one ends it. */
export const withLink = (style: Style, link: string): Style => styleOf(style.codes, link);

const sgr = (codes: readonly string[]): string => `\u001B[${codes.join(';')}m`;

const codesBetween = (from: readonly string[], to: readonly string[]): string => {
	const lost = from.filter(code => !to.includes(code));
	const gained = to.filter(code => !from.includes(code));
	if (lost.length === 0) return gained.length === 0 ? '' : sgr(gained);
	const anew = to.length === 0 ? '\u001B[m' : sgr(['0', ...to]);
	// What another of its kind replaces needs no end of its own; 22 ends both bold and dim.
	const ends = [...new Set(lost.map(endOf))].filter(end => end === '22' || !gained.some(code => endOf(code) === end));
	const kept = ends.includes('22') ? to.filter(code => endOf(code) === '22' && from.includes(code)) : [];
	const partly = sgr([...ends, ...kept, ...gained]);
	return partly.length < anew.length ? partly : anew;
};

const ways = new Map<Style, Map<Style, string>>();

/** The bytes that turn the pen from one style to another. */
export const turn = (from: Style, to: Style): string => {
	if (from === to) return '';
	let known = ways.get(from);
	const found = known?.get(to);
	if (found !== undefined) return found;
	if (ways.size >= MOST) ways.clear();
	known ??= new Map();
	ways.set(from, known);
	if (known.size >= MOST) known.clear();
	const bytes = codesBetween(from.codes, to.codes) + (from.link === to.link ? '' : `\u001B]8;${to.link === '' ? ';' : to.link}\u0007`);
	known.set(to, bytes);
	return bytes;
};
