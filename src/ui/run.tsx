import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import {answering} from './asking.ts';
import {draw} from './draw.tsx';
import type {FirstScreen} from './first-screen.ts';
import {type Limits, type Sent, watchLimits} from './idle.ts';
import {sharing} from './present/sharing.ts';
import type {Stage} from './present/stage.ts';
import type {Answer} from './store.ts';
import type {Guard} from './terminal-guard.ts';

/** How the data are read again, and how to end watching them. */
export type Following = {readonly reload: () => Answer; readonly stop: () => void};

export type RunOptions = {
	/** The command line that leads to what is shown. */
	readonly commandLine: (desk: Desk, state: State) => string;
	/** What keeps what is shown true to the data, where they can change. */
	readonly following?: Following | undefined;
	/** Called when keys are obeyed. */
	readonly onReady: () => void;
	/** Whether what is presented is shared with those who watch. */
	readonly isShared: boolean;
	/** When it ends by itself. */
	readonly limits?: Limits | undefined;
	/** Told why it ended, where that was by itself. */
	readonly onSent?: (why: Sent) => void;
	/** Whether strangers look at it: then no program is started, and it cannot be put into the background. */
	readonly isSealed?: boolean;
};

/**
 * Takes over from the first screen and shows the dashboard, and what is presented of it, until it is left. Resolves when the
 * terminal has been given back; rejects on a fault in drawing.
 */
export const runDashboard = (
	proc: NodeJS.Process,
	guard: Guard,
	first: FirstScreen<Stage>,
	{commandLine, following, onReady, isShared, limits, onSent, isSealed = false}: RunOptions,
): Promise<void> => {
	const {shown: stage} = first;
	const suspend = isSealed ? () => panes.tell('Here it cannot be put into the background.') : first.suspend;
	const {panes} = stage;
	const begin = (leave: () => void) => {
		panes.onLeave = leave;
		stage.onAsk = what => what === 'suspend' && suspend();
		if (isShared) sharing(proc, guard, stage);
		panes.onAsk = answering({
			mayStart: !isSealed,
			env: proc.env,
			platform: proc.platform,
			write: bytes => void proc.stdout.write(bytes),
			columns: () => proc.stdout.columns,
			suspend,
			present: stage.present,
			reload: () => following?.reload() ?? 'There is nothing to read again.',
			tell: panes.tell,
			commandLine,
		});
	};
	const watch =
		limits &&
		watchLimits(limits, proc.memoryUsage.rss, why => {
			onSent?.(why);
			panes.onLeave();
		});
	return draw(guard, first, begin, onReady, watch?.touch).finally(() => watch?.stop());
};
