import type {PaneId} from '../panes/pane.ts';
import {compose, type Screen, screenLines} from '../screen/compose.ts';
import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import {deskData, rowData} from './data.ts';
import {deskDocument, rowDocument} from './document.ts';
import {screenDrawing, withoutKeys} from './drawing.ts';
import type {Printable} from './printable.ts';

/** What the dashboard would open on: the briefing, a pane, or one row of it; its picture is that screen, without its keys. */
export const viewPrintable = (desk: Desk, state: State, place: {readonly pane: PaneId | undefined; readonly row: string | undefined}): Printable => {
	const {pane, row} = place;
	// A picture is looked at and no key is pressed there: a row is marked where one was asked for.
	const pictured = (columns: number, rows: number): Screen => {
		const bare = (over: number) => withoutKeys(compose(desk, state, {columns, rows: rows + over}), desk.glyphs, row !== undefined);
		const linesOf = (screen: Screen) => screenLines(screen).length;
		// The lines that are left out, and the last one of a terminal, which the dashboard leaves free, are the picture's own.
		const first = bare(1);
		return linesOf(first) < rows ? bare(1 + rows - linesOf(first)) : first;
	};
	const drawing: Printable['drawing'] = (columns, rows) =>
		screenDrawing(pictured(columns, rows), `${desk.dataset.manifest.title}, ${pane ?? 'overview'}`);
	if (pane !== undefined && row !== undefined) return {document: () => rowDocument(desk, pane, row), data: () => rowData(desk, pane, row), drawing};
	return {document: cells => deskDocument(desk, cells, pane), data: () => deskData(desk, pane), drawing};
};
