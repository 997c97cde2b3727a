import {loadDataset} from '../../src/dataset/load.ts';
import type {PaneId} from '../../src/panes/pane.ts';
import {screenLines} from '../../src/screen/compose.ts';
import {type Desk, openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {paintPlain} from '../../src/theme/theme.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {shippedData} from './program.ts';

// What the dashboard should show, from the program's own pure parts: the process in the terminal is held against it, so
// that a journey needs to know no record of the dataset by heart.

const desk = openDesk(await loadDataset(shippedData), unicode);

/** The shipped dataset with all panes opened. */
export const shippedDesk = (): Desk => desk;

export const rowCount = (pane: PaneId): number => shippedDesk().views[pane].rows.length;

/** The place of the row on which a pane's cursor stands at the start, from 1. */
export const startPlace = (pane: PaneId): number => {
	const {rows, start} = shippedDesk().views[pane];
	return rows.indexOf(start ?? '') + 1;
};

/** "12/113": what the detail's frame says of the row it shows. */
export const place = (pane: PaneId, number: number): string => `${number}/${rowCount(pane)} ─╮`;

/** A dashboard without a terminal. */
export const openModel = (columns: number, rows: number): Store =>
	createStore(shippedDesk(), {...initialState(startCursors(shippedDesk()), 'milestones'), theme: 'auto'}, {columns, rows});

const plain = paintPlain(false);

/** The rows that a terminal must show for a model, the one at its foot that stays empty included. */
export const expectedScreen = (model: Store): string[] => {
	const {size} = model.screen();
	const lines = screenLines(model.screen()).map(({line}) => plain(line).trimEnd());
	return Array.from({length: size.rows}, (_, row) => lines[row] ?? '');
};
