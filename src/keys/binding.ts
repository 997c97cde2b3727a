import type {PaneId} from '../panes/pane.ts';
import type {Action} from '../state/action.ts';
import type {Mode} from '../state/state.ts';

/** Groups of the help, in its order. */
export const groups = ['Move', 'Panes', 'Find', 'Read', 'Present', 'Leave'] as const;
export type Group = (typeof groups)[number];

/** One way to say something with a key. The table of them (`keymap.ts`) drives handling, footer, help and the README's list. */
export type Binding = {
	/** Key names as `ui/key-names.ts` makes them; the first is the one shown. */
	readonly keys: readonly [string, ...string[]];
	readonly modes: readonly Mode[];
	/** What it does, for the help. */
	readonly label: string;
	/** What it does, in a word, for the footer; absent: help only. */
	readonly hint?: string;
	/** Several keys that one hint stands for: "↑↓". */
	readonly shown?: string;
	/** The only pane in which the hint stands in the footer; absent: all. */
	readonly pane?: PaneId;
	readonly group: Group;
	readonly action: Action;
};
