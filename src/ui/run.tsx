import type {Desk} from '../screen/desk.ts';
import type {State} from '../state/state.ts';
import {answering} from './asking.ts';
import {draw} from './draw.tsx';
import type {FirstScreen} from './first-screen.ts';
import type {Stage} from './present/stage.ts';
import type {Guard} from './terminal-guard.ts';

export type RunOptions = {
	/** The command line that leads to what is shown. */
	readonly commandLine: (desk: Desk, state: State) => string;
	/** Called when keys are obeyed. */
	readonly onReady: () => void;
};

/**
 * Takes over from the first screen and shows the dashboard, and what is presented of it, until it is left. Resolves when the
 * terminal has been given back; rejects on a fault in drawing.
 */
export const runDashboard = (proc: NodeJS.Process, guard: Guard, first: FirstScreen<Stage>, {commandLine, onReady}: RunOptions): Promise<void> => {
	const {shown: stage, suspend} = first;
	const {panes} = stage;
	const begin = (leave: () => void) => {
		panes.onLeave = leave;
		stage.onAsk = what => what === 'suspend' && suspend();
		panes.onAsk = answering({
			env: proc.env,
			platform: proc.platform,
			write: bytes => void proc.stdout.write(bytes),
			columns: () => proc.stdout.columns,
			suspend,
			present: stage.present,
			tell: panes.tell,
			commandLine,
		});
	};
	return draw(proc, guard, first, begin, onReady);
};
