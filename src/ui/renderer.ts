import type {DOMElement} from 'ink';
import {paintedWidth} from '../text/width.ts';
import {type Piece, rowOf} from './row.ts';

// Stands for ink/build/renderer.js in the bundle, and puts the same frame together of what tumen has in it: texts in boxes, nothing cut,
// hidden or bordered. Ink's own walks all nodes for every frame, asks Yoga ten things of each and measures every text: 0.7 ms of a key in
// which, as in most, nothing has moved. Here where the texts stand is remembered until Yoga lays out anew, and only rows in which
// another text stands than before are put together again. Each text is asked for every time: ink-table's cells look theirs up.

/** A text at its place in the frame, line by line. */
type Placed = {readonly node: DOMElement; text: string; lines: readonly string[]; readonly pieces: readonly Standing[]};
type Standing = {readonly row: Row; readonly x: number; line: string; width: number};
type Row = {readonly pieces: Piece[]; line: string; isNew: boolean};

type Frame = {readonly columns: number; readonly rows: readonly Row[]; readonly texts: readonly Placed[]};

/** The text in a node and in the nodes that are part of it. */
const textOf = (node: DOMElement): string => {
	let text = '';
	for (const [index, child] of node.childNodes.entries()) {
		if (child.nodeName === '#text') text += child.nodeValue;
		else {
			const inner = textOf(child as DOMElement);
			text += inner === '' ? '' : ((child as DOMElement).internal_transform?.(inner, index) ?? inner);
		}
	}
	return text;
};

const place = (root: DOMElement): Frame => {
	const columns = root.yogaNode?.getComputedWidth() ?? 0;
	const rows = Array.from({length: root.yogaNode?.getComputedHeight() ?? 0}, (): Row => ({pieces: [], line: '', isNew: true}));
	const texts: Placed[] = [];
	const walk = (node: DOMElement, left: number, top: number) => {
		if (!node.yogaNode) return;
		const x = left + node.yogaNode.getComputedLeft();
		const y = top + node.yogaNode.getComputedTop();
		if (node.nodeName !== 'ink-text') {
			for (const child of node.childNodes) walk(child as DOMElement, x, y);
			return;
		}
		const text = textOf(node);
		const lines = text === '' ? [] : text.split('\n');
		const pieces = lines.map((_, index): Standing => {
			const row = rows[y + index] ?? {pieces: [], line: '', isNew: false};
			const piece = {row, x, line: '', width: 0};
			row.pieces.push(piece);
			return piece;
		});
		texts.push({node, text, lines, pieces});
	};
	walk(root, 0, 0);
	return {columns, rows, texts};
};

const frames = new WeakMap<DOMElement, Frame>();

/** Where the texts of a frame stand. Whatever moves one, or adds or takes one away, has Yoga lay out the root's children again. */
const placed = (root: DOMElement): Frame => {
	const known = frames.get(root);
	const isLaidAnew = root.childNodes.length === 0 || root.childNodes.some(child => child.yogaNode?.hasNewLayout());
	if (known && !isLaidAnew) return known;
	const frame = place(root);
	for (const child of root.childNodes) child.yogaNode?.markLayoutSeen();
	frames.set(root, frame);
	return frame;
};

/** Asks for a text again. @returns whether it still has as many lines, so that they have a place */
const ask = (text: Placed): boolean => {
	const now = textOf(text.node);
	if (now !== text.text) {
		text.text = now;
		text.lines = now === '' ? [] : now.split('\n');
	}
	const {lines, pieces} = text;
	for (let index = 0; index < pieces.length; index++) {
		const piece = pieces[index];
		const bare = lines[index] ?? '';
		const line = text.node.internal_transform?.(bare, index) ?? bare;
		if (!piece || line === piece.line) continue;
		piece.line = line;
		piece.width = paintedWidth(line);
		piece.row.isNew = true;
	}
	return lines.length === pieces.length;
};

/** The frame that Ink writes: its rows, not in one text as Ink's own, which is 20 kB for every key and is taken apart again to be painted. */
const render = (root: DOMElement): {output: readonly string[]; outputHeight: number; staticOutput: string} => {
	const {columns, rows, texts} = placed(root);
	if (!texts.every(ask)) {
		frames.delete(root);
		return render(root);
	}
	const output = rows.map(row => {
		if (row.isNew) row.line = rowOf(row.pieces, columns);
		row.isNew = false;
		return row.line;
	});
	return {output, outputHeight: output.length, staticOutput: ''};
};

export default render;
