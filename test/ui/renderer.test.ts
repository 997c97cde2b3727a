import {fileURLToPath} from 'node:url';
import {Terminal} from '@xterm/headless';
import fc from 'fast-check';
import type {DOMElement} from 'ink';
import {describe, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {paintFor} from '../../src/theme/theme.ts';
import render from '../../src/ui/renderer.ts';
import {rowOf} from '../../src/ui/row.ts';
import {aLine} from '../support/arbitrary.ts';

// Ink's own, which ours stands for in the bundle, and the nodes that both are given.
const ofInk = async <T>(name: string): Promise<T> => import(fileURLToPath(new URL(`../../node_modules/ink/build/${name}.js`, import.meta.url)));
type TextNode = Parameters<Dom['appendChildNode']>[1];
type Dom = {
	readonly createNode: (name: string) => DOMElement;
	readonly createTextNode: (text: string) => TextNode;
	readonly setTextNodeValue: (node: TextNode, text: string) => void;
	readonly appendChildNode: (parent: DOMElement, child: DOMElement | {nodeName: '#text'}) => void;
	readonly removeChildNode: (parent: DOMElement, child: DOMElement) => void;
};
const {default: inkRender} = await ofInk<{default: (root: DOMElement, isRead: boolean) => {output: string}}>('renderer');
const {default: applyStyles} = await ofInk<{default: (node: DOMElement['yogaNode'], style: object) => void}>('styles');
const dom = await ofInk<Dom>('dom');

const paint = paintFor({colour: true, ascii: false});
const COLUMNS = 30;
const ROWS = 5;

type Standing = {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	/** Whether Ink is given blanks, for which the lines are put when it draws; or the lines themselves, as a text of a text. */
	readonly isBlank: boolean;
};
type Step = readonly (Standing | null)[];

/** What Ink draws wrongly is no measure: wide characters that are cut or lie under others. */
const isWide = (text: string) => /[\u1100-\uffef]/.test(text);
const aText = fc.tuple(aLine, fc.boolean()).map(([line, isInverse]) => paint(line, isInverse));
const aStanding: fc.Arbitrary<Standing> = fc.record({
	x: fc.integer({min: 0, max: COLUMNS - 1}),
	y: fc.integer({min: 0, max: ROWS - 1}),
	lines: fc.array(
		aText.filter(text => !isWide(text)),
		{minLength: 1, maxLength: 3},
	),
	isBlank: fc.boolean(),
});
const PLACES = 4;
/** A frame after another: mostly some other texts at the same places, and now and then one more or less, or one elsewhere. */
const someSteps = fc
	.tuple(
		fc.array(fc.option(aStanding), {minLength: PLACES, maxLength: PLACES}),
		fc.array(fc.tuple(fc.nat(PLACES - 1), fc.option(aStanding, {freq: 5}), fc.integer({min: 0, max: 7})), {maxLength: 6}),
	)
	.map(([first, changes]) => {
		const steps: Step[] = [first];
		for (const [at, to, kind] of changes) {
			const last = steps.at(-1)?.[at] ?? null;
			const lines = to?.lines ?? [];
			const isMoved = kind === 0 || last === null || to === null;
			const next = isMoved ? to : {...last, lines: kind === 1 ? lines : last.lines.map((line, index) => lines[index] ?? line)};
			steps.push((steps.at(-1) ?? []).map((standing, place) => (place === at ? next : standing)));
		}
		return steps;
	});

/** Nodes as React would make them of steps, each changed only as far as it differs. */
const stage = () => {
	const root = dom.createNode('ink-root');
	const body = dom.createNode('ink-box');
	applyStyles(body.yogaNode, {flexDirection: 'row', height: ROWS, width: COLUMNS});
	dom.appendChildNode(root, body);
	root.yogaNode?.setWidth(COLUMNS);
	const shown = new Map<number, {is: Standing; box: DOMElement; lines: readonly string[]; text: TextNode}>();
	const textOf = ({isBlank, lines}: Standing) => lines.map(line => (isBlank ? ' ' : line || ' ')).join('\n');
	const show = (place: number, standing: Standing) => {
		const box = dom.createNode('ink-box');
		const node = dom.createNode('ink-text');
		const text = dom.createTextNode(textOf(standing));
		const known = {is: standing, box, lines: standing.lines, text};
		if (standing.isBlank) {
			node.internal_transform = (_, index) => known.lines[index] ?? '';
			dom.appendChildNode(node, text);
		} else {
			const inner = dom.createNode('ink-virtual-text');
			inner.internal_transform = all => all;
			dom.appendChildNode(inner, text);
			dom.appendChildNode(node, inner);
		}
		dom.appendChildNode(box, node);
		dom.appendChildNode(body, box);
		shown.set(place, known);
	};
	const put = (step: Step) => {
		for (const [place, standing] of step.entries()) {
			const known = shown.get(place);
			if (known && (standing === null || known.is.isBlank !== standing.isBlank)) {
				dom.removeChildNode(body, known.box);
				shown.delete(place);
			}
			if (standing === null) continue;
			if (!shown.has(place)) show(place, standing);
			const now = shown.get(place);
			if (!now) continue;
			applyStyles(now.box.yogaNode, {position: 'absolute', width: 200, marginLeft: standing.x, marginTop: standing.y});
			now.lines = standing.lines;
			if (textOf(now.is) !== textOf(standing)) dom.setTextNodeValue(now.text, textOf(standing));
			now.is = standing;
		}
		root.yogaNode?.calculateLayout(undefined, undefined, 1);
	};
	return {root, put};
};

const cellsOf = async (frame: string): Promise<string[][]> => {
	const terminal = new Terminal({cols: COLUMNS * 3, rows: ROWS, allowProposedApi: true});
	await new Promise<void>(done => terminal.write(frame.replaceAll('\n', '\r\n'), done));
	const cells = Array.from({length: ROWS}, (_, row) =>
		Array.from({length: COLUMNS}, (_, column) => {
			const cell = terminal.buffer.active.getLine(row)?.getCell(column);
			const text = cell?.getChars() || ' ';
			const inverse = cell?.isInverse() !== 0;
			return text === ' ' ? `blank${inverse}` : [text, inverse, cell?.isBold(), cell?.isDim(), cell?.getFgColor()].join();
		}),
	);
	terminal.dispose();
	return cells;
};

describe('a frame', () => {
	it('is what Ink makes of the same nodes, cell for cell, whatever changed since the one before', async () => {
		await fc.assert(
			fc.asyncProperty(someSteps, async steps => {
				const {root, put} = stage();
				for (const step of steps) {
					put(step);
					expect(await cellsOf(render(root).output.join('\n'))).toEqual(await cellsOf(inkRender(root, false).output));
				}
				root.yogaNode?.freeRecursive();
			}),
			{numRuns: 60},
		);
	});

	it('has no row of what was in it when nothing is', () => {
		const {root, put} = stage();
		put([{x: 0, y: 0, lines: ['here'], isBlank: true}]);
		expect(render(root).output).toEqual(['here', '', '', '', '']);
		for (const child of [...root.childNodes]) dom.removeChildNode(root, child as DOMElement);
		root.yogaNode?.calculateLayout(undefined, undefined, 1);
		expect(render(root).output).toEqual([]);
	});
});

describe('a row', () => {
	it('is never wider than the screen, and keeps what stands beside a wide character', () => {
		const piece = (x: number, line: string) => ({x, line, width: width(line)});
		expect(rowOf([piece(0, 'ab한글cd'), piece(3, 'x')], COLUMNS)).toBe('ab x글cd');
		expect(rowOf([piece(-1, '한글한글')], 6)).toBe(' 글한');
		expect(rowOf([piece(COLUMNS - 1, '한')], COLUMNS)).toBe('');
	});
});
