import {UserError} from '../../../errors.ts';
import type {Size} from '../../../screen/arrange.ts';
import {openDesk, startCursors} from '../../../screen/desk.ts';
import {isAlive} from '../../../sharing/host.ts';
import {socketOf} from '../../../sharing/place.ts';
import {initialState, wholeScope} from '../../../state/state.ts';
import {showFirst} from '../../../ui/first-screen.ts';
import {openWall} from '../../../ui/present/open-wall.ts';
import {createStage} from '../../../ui/present/stage.ts';
import {createStore} from '../../../ui/store.ts';
import {enterTerminal} from '../../../ui/terminal-guard.ts';
import {datasetOf} from '../../dataset.ts';
import {painterFor} from '../../painting.ts';
import {signsOf, surroundingsOf} from '../../printing.ts';
import {isInteractive, themeOf, wantsColour} from '../../terminal.ts';
import {shellLine, viewArguments} from '../../view-options.ts';
import {watchPresentation} from '../../watching.ts';
import type {Run} from '../verb.ts';
import type {PresentingOptions} from './options.ts';

/** The options that say how it was started, and do not change on screen. */
const given = ({data, sources}: PresentingOptions): string[] => [
	...(data === undefined ? [] : ['--data', data]),
	...(sources === 'base' ? ['--sources', 'base'] : []),
];

/**
 * Two presentations cannot be followed at once: whoever follows would not know which.
 * @throws {UserError} when there is one already
 */
const refuseSecond = async (proc: NodeJS.Process): Promise<void> => {
	const path = socketOf(proc);
	if (path !== undefined && (await isAlive(path)))
		throw new UserError('Somebody presents on this host under your name already.', {
			exitCode: 2,
			hint: 'tumen follow watches it; tumen present --alone presents beside it, unshared.',
		});
};

/**
 * Presents the briefing; the dashboard stands behind it.
 * @throws {UserError} where there is no terminal to present on
 */
export const run: Run<PresentingOptions> = async (options, proc, pack): Promise<0> => {
	if (options.notes) return watchPresentation('notes', options, proc, pack);
	const dataset = await datasetOf(options, proc, pack);
	// Only now, as standard input may have been the dataset and be the keyboard from here on.
	const around = surroundingsOf(proc);
	if (!isInteractive(around))
		throw new UserError('There is no terminal here to present on.', {exitCode: 2, hint: 'tumen brief prints the same, into a pipe or a file too.'});
	if (!options.alone) await refuseSecond(proc);
	const {isAscii, narrow, glyphs} = signsOf(options, proc.env);
	const theme = wantsColour(around, options.color) ? (options.theme ?? themeOf(proc.env)) : undefined;
	const desk = openDesk(dataset, glyphs, {...wholeScope, asOf: options.asOf});
	const start = {...initialState(startCursors(desk), 'milestones', false, desk.scope), theme};
	const how = {since: options.since, minutes: options.minutes};
	const guard = enterTerminal(proc);
	pack.onScreen?.();
	try {
		const make = (size: Size) => createStage(createStore(desk, start, size), {present: how, first: openWall(desk, how, size, theme)});
		const first = showFirst(proc, guard, make, painterFor({isAscii, narrow, links: false}));
		await first.keys.calm;
		const {runDashboard} = await import('../../../ui/run.tsx');
		await runDashboard(proc, guard, first, {
			commandLine: (now, state) => shellLine(['tumen', ...viewArguments(now, state, given(options))]),
			onReady: pack.atRest,
			isShared: !options.alone,
		});
	} finally {
		guard.leave();
	}
	return 0;
};
