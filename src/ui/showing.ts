import type {Size} from '../screen/arrange.ts';
import type {Screen} from '../screen/compose.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';
import type {ThemeName} from '../state/theme-name.ts';
import type {Ground} from '../theme/theme.ts';

/** A whole screen to be drawn. */
export type Frame = Pick<Screen, 'size' | 'head' | 'columns' | 'foot'>;

/** What is shown and what keys do to it: the panes, the wall of a presentation, or what somebody else presents. */
export type Showing = {
	readonly mode: () => Mode;
	/** Whether the last key was a digit. */
	readonly isCounting: () => boolean;
	readonly theme: () => ThemeName | undefined;
	/** The ground that is painted; absent: the terminal's own. */
	readonly ground?: () => Ground | undefined;
	readonly screen: () => Frame;
	readonly dispatch: (action: Action) => void;
	readonly resize: (size: Size) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** Listeners of a thing that changes. */
export const listening = (): {readonly subscribe: Showing['subscribe']; readonly tellAll: () => void} => {
	const listeners = new Set<() => void>();
	return {
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		tellAll: () => {
			for (const listener of listeners) listener();
		},
	};
};
