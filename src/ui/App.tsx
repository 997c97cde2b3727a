import {Box, type Key, Transform, useInput} from 'ink';
import {Component, memo, type ReactNode, useCallback, useMemo, useSyncExternalStore} from 'react';
import type {Picture} from '../screen/frame.ts';
import type {Paint} from '../theme/theme.ts';
import type {Line} from '../view/block.ts';
import {keyNames} from './key-names.ts';
import {obey} from './obey.ts';
import {type Painter, paintRow} from './painted.ts';
import type {Showing} from './showing.ts';
import {DataTable} from './table/DataTable.tsx';

// Lines are laid out and as wide as they are to be, so that Ink is given blanks and puts the lines in their place when it draws:
// what it measures never changes, and it keeps every text that it has ever measured. One node for all the lines of a picture.
const Lines = ({lines}: {readonly lines: readonly string[]}) =>
	lines.length > 0 && <Transform transform={(_, index) => lines[index] ?? ''}>{blanks(lines.length)}</Transform>;

const blanks = (count: number): string => new Array<string>(count).fill(' ').join('\n');

// Roles are for Ink's own screen-reader output, which is off here: `--screen-reader` reads everything out without redrawing.
const PictureView = memo(({picture, paint}: {readonly picture: Picture; readonly paint: Paint}) => {
	const {rows, table, rect} = picture;
	const painted = (from: number, to: number) => rows.slice(from, to).map(row => paintRow(row, paint));
	if (!table) return <Lines lines={painted(0, rows.length)} />;
	const body = rows.slice(table.from, table.to);
	const tableWidth = table.laid.columns.reduce((sum, column) => sum + column.width + 2, 0);
	// ink-table draws its rows between the frame's own columns, which are cut out of the same lines.
	const left = body.map(row => [...row.line.slice(0, 1), ...row.line.slice(1, 2)] satisfies Line);
	const rest = Math.max(0, rect.width - 4 - tableWidth + 1);
	const fill = ' '.repeat(rest);
	const isFocused = body.some(row => row.selected);
	return (
		<Box aria-role="table" flexDirection="column">
			<Lines lines={painted(0, table.from)} />
			<Box>
				<Box flexShrink={0} width={2}>
					<Lines lines={left.map((line, index) => paint(line.slice(0, 1)) + paint(line.slice(1), body[index]?.selected === true))} />
				</Box>
				<DataTable isFocused={isFocused} paint={paint} table={table.laid} />
				<Box flexShrink={0} width={rest + 1}>
					<Lines lines={body.map(row => paint([fill], row.selected) + paint(row.line.slice(-1)))} />
				</Box>
			</Box>
			<Lines lines={painted(table.to, rows.length)} />
		</Box>
	);
});

/** Lines without a frame. */
const Bare = memo(({lines, paint}: {readonly lines: readonly Line[]; readonly paint: Paint}) => <Lines lines={lines.map(line => paint(line))} />);

const Screen = ({store, painter}: {readonly store: Showing; readonly painter: Painter}) => {
	const screen = useSyncExternalStore(store.subscribe, store.screen);
	const theme = store.theme();
	const ground = store.ground?.();
	const paint = useMemo(() => painter(theme, ground), [painter, theme, ground]);
	const onInput = useCallback((input: string, key: Key) => obey(store, keyNames(input, key)), [store]);
	useInput(onInput);
	return (
		<Box flexDirection="column" width={screen.size.columns}>
			<Bare lines={screen.head} paint={paint} />
			<Box>
				{screen.columns.map(column => (
					<Box flexDirection="column" flexShrink={0} key={column[0]?.id ?? ''} width={column[0]?.rect.width ?? 0}>
						{column.map(picture => (
							<PictureView key={picture.id} paint={paint} picture={picture} />
						))}
					</Box>
				))}
			</Box>
			<Bare lines={screen.foot} paint={paint} />
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

export const App = ({store, painter, onError}: {readonly store: Showing; readonly painter: Painter; readonly onError: (error: unknown) => void}) => (
	<Boundary onError={onError}>
		<Screen painter={painter} store={store} />
	</Boundary>
);
