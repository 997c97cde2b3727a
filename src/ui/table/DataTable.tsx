import {Text} from 'ink';
import {createContext, type ReactNode, useContext} from 'react';
import type {Paint} from '../../theme/theme.ts';
import type {Line} from '../../view/block.ts';
import type {LaidTable} from '../../view/table.ts';
import {type CellProps, InkTable} from './ink-table.ts';

// ink-table measures by String.length, hands a cell no row, and draws a rule between any two rows. So it is given only
// tokens: each cell's value is one private-use character for its row, padded to the column's width, and what belongs
// there is painted from a context. Its measuring is then exact whatever the text, and its skeleton draws nothing.

const FIRST_TOKEN = 0xe000;
const token = (index: number): string => String.fromCharCode(FIRST_TOKEN + index);

type Painted = {readonly table: LaidTable; readonly paint: Paint; readonly isFocused: boolean};
const Painting = createContext<Painted | undefined>(undefined);

const spaced = (line: Line): Line => [' ', ...line, ' '];

const Header = ({column}: CellProps) => {
	const painting = useContext(Painting);
	const heading = painting?.table.headings[column];
	if (!painting || !heading) return null;
	return <Text>{painting.paint(spaced(heading))}</Text>;
};

const Cell = ({column, children}: CellProps) => {
	const painting = useContext(Painting);
	const index = String(children).trim().charCodeAt(0) - FIRST_TOKEN;
	const row = painting?.table.rows[index];
	const cell = row?.cells[column];
	if (!painting || !row || !cell) return null;
	return <Text>{painting.paint(spaced(cell), row.selected && painting.isFocused)}</Text>;
};

const Skeleton = (): ReactNode => null;

/** A laid-out table, drawn through ink-table: the same cells at the same places as `tableLines` gives. */
export const DataTable = ({table, paint, isFocused}: Painted) => {
	const keys = table.columns.map((_, index) => token(index));
	const data = table.rows.map((_, index) => Object.fromEntries(table.columns.map((column, at) => [keys[at], token(index).padEnd(column.width)])));
	return (
		<Painting.Provider value={{table, paint, isFocused}}>
			<InkTable cell={Cell} columns={keys} data={data as Record<string, string>[]} header={Header} padding={1} skeleton={Skeleton} />
		</Painting.Provider>
	);
};
