import {Transform} from 'ink';
import {createContext, type ReactNode, useContext, useInsertionEffect, useMemo, useRef} from 'react';
import type {Paint} from '../../theme/theme.ts';
import type {Line} from '../../view/block.ts';
import type {LaidTable} from '../../view/table.ts';
import {type CellProps, InkTable} from './ink-table.ts';

// ink-table measures by String.length, hands a cell no row, and draws a rule between any two rows. So it is given only
// tokens: each cell's value is one private-use character for its row, padded to the column's width, and what belongs
// there is put in its place when Ink draws. Its measuring is then exact whatever the text, and its skeleton draws nothing.
//
// It makes all its rows anew for any change, 18 ms for twenty. So it is drawn once for a number of rows and widths of columns,
// and a change of what stands in them is a change of what its cells look up: it takes no more time than any pane.

const FIRST_TOKEN = 0xe000;
const token = (index: number): string => String.fromCharCode(FIRST_TOKEN + index);

type Painted = {readonly table: LaidTable; readonly paint: Paint; readonly isFocused: boolean};

/** What stands in each cell now, row by row; the headings first. */
type Texts = {current: readonly (readonly string[])[]};
const Standing = createContext<{readonly texts: Texts; readonly widths: readonly number[]}>({texts: {current: []}, widths: []});

const spaced = (line: Line): Line => [' ', ...line, ' '];

const Place = ({row, column}: {readonly row: number; readonly column: number}) => {
	const {texts, widths} = useContext(Standing);
	return <Transform transform={() => texts.current[row]?.[column] ?? ''}>{' '.repeat((widths[column] ?? 0) + 2)}</Transform>;
};

const Header = ({column}: CellProps) => <Place column={column} row={0} />;

const Cell = ({column, children}: CellProps) => <Place column={column} row={String(children).trim().charCodeAt(0) - FIRST_TOKEN + 1} />;

const Skeleton = (): ReactNode => null;

/** A laid-out table, drawn through ink-table: the same cells at the same places as `tableLines` gives. */
export const DataTable = ({table, paint, isFocused}: Painted) => {
	const painted = [
		table.headings.map(heading => paint(spaced(heading))),
		...table.rows.map(row => row.cells.map(cell => paint(spaced(cell), row.selected && isFocused))),
	];
	const texts = useRef(painted);
	// Before Ink draws what has been committed, and only then.
	useInsertionEffect(() => {
		texts.current = painted;
	});
	const rows = table.rows.length;
	const columns = table.columns.map(column => column.width).join(' ');
	return useMemo(() => {
		const widths = columns.split(' ').map(Number);
		const keys = widths.map((_, index) => token(index));
		const data = Array.from({length: rows}, (_, index) => Object.fromEntries(widths.map((cells, at) => [token(at), token(index).padEnd(cells)])));
		return (
			<Standing.Provider value={{texts, widths}}>
				<InkTable cell={Cell} columns={keys} data={data} header={Header} padding={1} skeleton={Skeleton} />
			</Standing.Provider>
		);
	}, [rows, columns]);
};
