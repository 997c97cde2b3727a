import {dateWords} from '../locale/format.ts';
import {panes} from '../panes/index.ts';
import {BRIEFING, type PaneId} from '../panes/pane.ts';
import {basis, type Desk} from '../screen/desk.ts';
import type {Paint} from '../theme/theme.ts';
import type {Block, Line} from '../view/block.ts';
import {layout} from '../view/layout.ts';
import {wrapLine} from '../view/line.ts';
import {tableLines} from '../view/table.ts';

/** Heights at which a pane shows everything it has: its chart with the list of figures under it. */
const CHART_HEIGHT = 12;

const blockLines = (desk: Desk, blocks: readonly Block[], cells: number): Line[] => {
	const whole = blocks.map((block): Block => (block.kind === 'chart' ? {...block, most: CHART_HEIGHT} : block));
	const laid = layout(whole, {width: cells, height: Number.POSITIVE_INFINITY}, desk.glyphs);
	return laid.parts.flatMap(part => (part.kind === 'table' ? tableLines(part.table) : part.lines).map(({line}) => line));
};

const sourceLines = (desk: Desk, cells: number): Line[] =>
	desk.dataset.sources
		.filter(source => source.collection === 'base')
		.flatMap(source => {
			const by = source.authors.length > 0 ? source.authors.join(', ') : 'author not named';
			const dated = source.undated === undefined ? dateWords(source.issued) : `undated, by its contents ${dateWords(source.issued)}`;
			return wrapLine(
				[{text: `${source.short}: `, strong: true}, `${by}, “${source.title}”, ${source.publisher ?? 'publisher not named'}, ${dated}.`],
				cells,
				2,
			);
		});

/** One record as plain text: everything about it, as its detail has it. */
export const printRecord = (desk: Desk, pane: PaneId, row: string, cells: number, paint: Paint): string => {
	const {title, blocks} = desk.views[pane].detail(row);
	const lines: Line[] = [
		...wrapLine([{text: title, strong: true}], cells),
		...wrapLine([`as of ${dateWords(desk.dataset.manifest.asOf)}`], cells),
		[desk.glyphs.horizontal.repeat(cells)],
		...blockLines(desk, blocks, cells),
	];
	return `${lines.map(line => paint(line).trimEnd()).join('\n')}\n`;
};

/**
 * The whole briefing as plain text: every pane in full (or the one asked for), then the sources. Lines are at most `cells` wide, and end
 * without spaces.
 */
export const printText = (desk: Desk, cells: number, paint: Paint, only?: PaneId): string => {
	const rule: Line = [desk.glyphs.horizontal.repeat(cells)];
	const heading = (text: string): Line[] => [[], ...wrapLine([{text, strong: true}], cells), rule];
	const lines: Line[] = [
		...wrapLine([{text: `tumen ${desk.glyphs.dot} ${desk.dataset.manifest.title}`, strong: true}], cells),
		...wrapLine([`${basis(desk.dataset)}; true as of ${dateWords(desk.dataset.manifest.asOf)}`], cells),
	];
	for (const [index, pane] of panes.entries()) {
		if (only === undefined ? index >= BRIEFING : only !== pane.id) continue;
		const view = desk.views[pane.id];
		const blocks = view.blocks({width: cells, height: Number.POSITIVE_INFINITY}, undefined);
		lines.push(...heading(`${index + 1} ${view.title} (${view.extent})`), ...blockLines(desk, blocks, cells));
	}
	lines.push(...heading('Sources'), ...sourceLines(desk, cells));
	return `${lines.map(line => paint(line).trimEnd()).join('\n')}\n`;
};
