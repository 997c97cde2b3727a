import type {PaneId} from '../panes/pane.ts';
import {compose} from '../screen/compose.ts';
import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import {deskData, rowData} from './data.ts';
import {deskDocument, rowDocument} from './document.ts';
import {screenDrawing} from './drawing.ts';
import type {Printable} from './printable.ts';

/** What the dashboard would open on: the briefing, a pane, or one row of it; its picture is that screen. */
export const viewPrintable = (desk: Desk, state: State, place: {readonly pane: PaneId | undefined; readonly row: string | undefined}): Printable => {
	const {pane, row} = place;
	const drawing: Printable['drawing'] = (columns, rows) =>
		// The dashboard leaves the last line of a terminal free; a picture has none to leave.
		screenDrawing(compose(desk, state, {columns, rows: rows + 1}), `${desk.dataset.manifest.title}, ${pane ?? 'overview'}`);
	if (pane !== undefined && row !== undefined) return {document: () => rowDocument(desk, pane, row), data: () => rowData(desk, pane, row), drawing};
	return {document: cells => deskDocument(desk, cells, pane), data: () => deskData(desk, pane), drawing};
};
