import {type Block, type Item, type Line, lineText} from '../view/block.ts';

/** Texts that stand indented one after the other: a list. */
export type Entries = {readonly kind: 'entries'; readonly entries: readonly {readonly depth: 1 | 2; readonly line: Line}[]};

/** What a document is made of, where it is not drawn in cells. */
export type Piece = Exclude<Block, {readonly kind: 'space'}> | Entries;

/** One function for each kind of piece: what a printer does not know of does not compile. */
export type Pieces = {readonly [K in Piece['kind']]: (piece: Extract<Piece, {readonly kind: K}>) => string};

/** From this indent on an entry belongs to the one above it. */
const DEEPER = 4;

/**
 * Blocks as pieces: spaces and what is drawn with signs are left out, indented texts become entries, and the sentence of a
 * chart is not said a second time, as it is its caption.
 */
const piecesOf = (blocks: readonly Block[]): Piece[] => {
	const pieces: Piece[] = [];
	let caption: string | undefined;
	for (const block of blocks) {
		if (block.kind === 'space') continue;
		const last = pieces.at(-1);
		if (block.kind !== 'text') pieces.push(block);
		else if (block.drawn !== true && lineText(block.line).trim() !== '' && lineText(block.line) !== caption) {
			const indent = block.indent ?? 0;
			const entry = {depth: indent >= DEEPER ? (2 as const) : (1 as const), line: block.line};
			if (indent === 0) pieces.push(block);
			else if (last?.kind === 'entries') pieces[pieces.length - 1] = {kind: 'entries', entries: [...last.entries, entry]};
			else pieces.push({kind: 'entries', entries: [{...entry, depth: 1}]});
		}
		caption = block.kind === 'chart' ? block.chart.sentence : undefined;
	}
	return pieces;
};

/** Every piece in its format, empty ones left out. */
export const printPieces = (blocks: readonly Block[], printer: Pieces): string[] =>
	piecesOf(blocks)
		.map(piece => (printer[piece.kind] as (piece: Piece) => string)(piece))
		.filter(text => text !== '');

/** A list as rows of cells, the first of each group with its name; columns in which no row has anything are left out. */
export const filledColumns = (
	items: readonly Item[],
	headings: readonly string[],
): {heads: string[]; rows: {id: string; group?: string; cells: Line[]}[]} => {
	const cells = items.map(item => item.cells?.() ?? []);
	const kept = headings.map((_, column) => cells.some(row => lineText(row[column] ?? []).trim() !== ''));
	const rows = items.map(({id, group}, index) => ({
		id,
		...(group !== undefined && group !== items[index - 1]?.group && {group}),
		cells: (cells[index] ?? []).filter((_, column) => kept[column]),
	}));
	return {heads: headings.filter((_, column) => kept[column]), rows};
};
