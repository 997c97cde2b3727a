import {render} from 'ink-testing-library';
import {onTestFinished, vi} from 'vitest';
import type {PaneId} from '../../src/panes/pane.ts';
import type {Size} from '../../src/screen/arrange.ts';
import {screenLines} from '../../src/screen/compose.ts';
import {type Desk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {type Paint, paintPlain} from '../../src/theme/theme.ts';
import {App} from '../../src/ui/App.tsx';
import {createStore, type Store} from '../../src/ui/store.ts';

export type Stage = {
	readonly store: Store;
	/** What Ink draws, a text for each line, as it is. */
	readonly frame: () => string[];
	/** Presses keys, as the bytes that a terminal sends. */
	readonly press: (bytes: string) => void;
	/** Resolves when Ink has drawn the screen that the store has now. */
	readonly settled: () => Promise<void>;
	readonly faults: readonly unknown[];
	readonly unmount: () => void;
};

export type StageOptions = {readonly size: Size; readonly paint?: Paint; readonly pane?: PaneId; readonly zoom?: boolean};

const plain = paintPlain(false);

/** The lines that plain text has for the store's screen, as a terminal shows them: no spaces at their ends. */
export const linesOf = (store: Store): string[] => screenLines(store.screen()).map(({line}) => plain(line).trimEnd());

/** The dashboard in Ink, on a terminal that is none. */
export const mount = (desk: Desk, {size, paint = plain, pane = 'milestones', zoom = false}: StageOptions): Stage => {
	const store = createStore(desk, initialState(startCursors(desk), pane, zoom), size);
	const faults: unknown[] = [];
	const view = render(<App onError={error => faults.push(error)} painter={() => paint} store={store} />);
	// The library's stdout is 100 columns wide and cannot be told otherwise but so; Ink lays out anew on a resize.
	Object.defineProperty(view.stdout, 'columns', {get: () => store.screen().size.columns});
	view.stdout.emit('resize');
	onTestFinished(() => view.unmount());
	const frame = () => (view.lastFrame() ?? '').split('\n');
	const drawn = () => frame().map(bare).join('\n');
	return {
		store,
		frame,
		press: bytes => view.stdin.write(bytes),
		settled: () =>
			vi.waitFor(
				() => {
					if (drawn() !== linesOf(store).join('\n'))
						throw new Error(`Ink has not drawn the screen. It shows:\n${drawn()}\n\nand should show:\n${linesOf(store).join('\n')}`);
				},
				{timeout: 5000, interval: 5},
			),
		faults,
		unmount: view.unmount,
	};
};

/** A painted line as a reader sees it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken out
export const bare = (line: string): string => line.replace(/\u001B\[[0-9;]*m/g, '').trimEnd();
