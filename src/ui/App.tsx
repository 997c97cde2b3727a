import {Box, Text, useInput} from 'ink';
import {Component, type ReactNode, useSyncExternalStore} from 'react';
import {actionFor} from '../keys/keymap.ts';
import {type Picture, parts, type Row} from '../screen/frame.ts';
import {isTyping} from '../state/state.ts';
import type {ThemeName} from '../state/theme-name.ts';
import type {Paint} from '../theme/theme.ts';
import type {Line} from '../view/block.ts';
import {keyNames} from './key-names.ts';
import type {Store} from './store.ts';
import {DataTable} from './table/DataTable.tsx';

const paintRow = (row: Row, paint: Paint): string => {
	if (!row.selected) return paint(row.line);
	const {before, inner, after} = parts(row);
	return paint(before) + paint(inner, true) + paint(after);
};

// One <Text> for all the lines of a picture: every further node costs layout time, and the lines are laid out already.
const Rows = ({rows, paint}: {readonly rows: readonly Row[]; readonly paint: Paint}) => (
	<Text>{rows.map(row => paintRow(row, paint)).join('\n')}</Text>
);

// Roles are for Ink's own screen-reader output, which is off here: `--screen-reader` reads everything out without redrawing.
const PictureView = ({picture, paint}: {readonly picture: Picture; readonly paint: Paint}) => {
	const {rows, table, rect} = picture;
	if (!table) return <Rows paint={paint} rows={rows} />;
	const body = rows.slice(table.from, table.to);
	const tableWidth = table.laid.columns.reduce((sum, column) => sum + column.width + 2, 0);
	// ink-table draws its rows between the frame's own columns, which are cut out of the same lines.
	const left = body.map(row => [...row.line.slice(0, 1), ...row.line.slice(1, 2)] satisfies Line);
	const fill = ' '.repeat(Math.max(0, rect.width - 4 - tableWidth + 1));
	const isFocused = rows.slice(table.from, table.to).some(row => row.selected);
	return (
		<Box aria-role="table" flexDirection="column">
			<Rows paint={paint} rows={rows.slice(0, table.from)} />
			<Box>
				<Text>{left.map((line, index) => paint(line.slice(0, 1)) + paint(line.slice(1), body[index]?.selected === true)).join('\n')}</Text>
				<DataTable isFocused={isFocused} paint={paint} table={table.laid} />
				<Text>{body.map(row => paint([fill], row.selected) + paint(row.line.slice(-1))).join('\n')}</Text>
			</Box>
			<Rows paint={paint} rows={rows.slice(table.to)} />
		</Box>
	);
};

/** The painter for a theme; without one there are no colours. */
export type Painter = (theme: ThemeName | undefined) => Paint;

const Screen = ({store, painter}: {readonly store: Store; readonly painter: Painter}) => {
	const screen = useSyncExternalStore(store.subscribe, store.screen);
	const paint = painter(store.theme());
	useInput((input, key) => {
		let text = '';
		const type = () => {
			if (text !== '') store.dispatch({type: 'type', text});
			text = '';
		};
		for (const name of keyNames(input, key)) {
			const mode = store.mode();
			const action = actionFor(name, mode, store.isCounting());
			const letter = name === 'space' ? ' ' : name;
			// A run of letters is one change of the text: a paste is looked for once, not letter by letter.
			if (!action && isTyping(mode) && letter.length <= 2 && Array.from(letter).length === 1) text += letter;
			else {
				type();
				if (action) store.dispatch(action);
			}
		}
		type();
	});
	const bare = (lines: readonly Line[]) => lines.length > 0 && <Text>{lines.map(line => paint(line)).join('\n')}</Text>;
	return (
		<Box flexDirection="column" width={screen.size.columns}>
			{bare(screen.head)}
			<Box>
				{screen.columns.map(column => (
					<Box flexDirection="column" flexShrink={0} key={column[0]?.id ?? ''} width={column[0]?.rect.width ?? 0}>
						{column.map(picture => (
							<PictureView key={picture.id} paint={paint} picture={picture} />
						))}
					</Box>
				))}
			</Box>
			{bare(screen.foot)}
		</Box>
	);
};

/** Hands an exception in render to whoever ends the program, instead of leaving Ink to print it into the frame. */
class Boundary extends Component<{readonly onError: (error: unknown) => void; readonly children: ReactNode}, {failed: boolean}> {
	override state = {failed: false};

	static getDerivedStateFromError() {
		return {failed: true};
	}

	override componentDidCatch(error: unknown) {
		this.props.onError(error);
	}

	override render() {
		return this.state.failed ? null : this.props.children;
	}
}

export const App = ({store, painter, onError}: {readonly store: Store; readonly painter: Painter; readonly onError: (error: unknown) => void}) => (
	<Boundary onError={onError}>
		<Screen painter={painter} store={store} />
	</Boundary>
);
