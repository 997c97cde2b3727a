import {UserError} from '../../../errors.ts';
import type {Size} from '../../../screen/arrange.ts';
import {type Desk, openDesk} from '../../../screen/desk.ts';
import type {ThemeName} from '../../../state/theme-name.ts';
import {knowsLinks} from '../../../theme/links.ts';
import {paintPlain} from '../../../theme/theme.ts';
import {showFirst} from '../../../ui/first-screen.ts';
import type {Sent} from '../../../ui/idle.ts';
import {createStage} from '../../../ui/present/stage.ts';
import type {Following} from '../../../ui/run.tsx';
import {createStore} from '../../../ui/store.ts';
import {enterTerminal} from '../../../ui/terminal-guard.ts';
import type {Glyphs} from '../../../view/glyphs.ts';
import {datasetOf, partOf} from '../../dataset.ts';
import {tellFaults} from '../../faults.ts';
import {limitsOf, needsTerminal, sealEnvironment} from '../../kiosk.ts';
import {painterFor} from '../../painting.ts';
import {printOut, signsOf, surroundingsOf} from '../../printing.ts';
import {isInteractive, themeOf, wantsColour, wantsReader} from '../../terminal.ts';
import {checkSearch, openingState, shellLine, viewArguments} from '../../view-options.ts';
import type {Run} from '../verb.ts';
import {following} from './following.ts';
import type {OpenOptions} from './options.ts';

/** The options that say how it was started, and do not change on screen. */
const given = ({data, sources, ascii, theme: asked, kiosk}: OpenOptions, turned: ThemeName | undefined): string[] => [
	// Where strangers look, a path of the machine tells them nothing that is theirs to know.
	...(data === undefined || kiosk ? [] : ['--data', data]),
	...(sources === 'base' ? ['--sources', 'base'] : []),
	...(ascii === undefined ? [] : [ascii ? '--ascii' : '--no-ascii']),
	...[turned ?? asked].flatMap(theme => (theme === undefined ? [] : ['--theme', theme])),
];

/** Said on the normal screen when the session was ended from this side. */
const SENT: Readonly<Record<Sent, string>> = {
	idle: 'tumen ended, as no key was pressed for a while. Start it again to go on.\n',
	memory: 'tumen ended, as it took more memory than it may. Start it again to go on.\n',
};

/** Opens the dashboard, reads it out, or prints it, as was asked and as the surroundings allow. */
export const run: Run<OpenOptions> = async (options, proc, pack): Promise<0 | 1> => {
	if (options.kiosk) sealEnvironment(proc.env);
	const dataset = await datasetOf(options, proc, pack);
	// Only now, as standard input may have been the dataset and be the keyboard from here on.
	const around = surroundingsOf(proc);
	const {isAscii, narrow, glyphs} = signsOf(options, proc.env);
	const {view} = options;
	if (options.watch && (options.format !== 'auto' || !isInteractive(around) || wantsReader(around, options.screenReader))) {
		throw new UserError('--watch needs the dashboard: there is no terminal to draw it on here, or something else was asked for.', {
			exitCode: 2,
			hint: 'Leave it out to print once.',
		});
	}
	if (options.format === 'auto' && wantsReader(around, options.screenReader)) {
		const {runReader} = await import('../../../reader/shell.ts');
		const {silent} = await import('../../../reader/sentences.ts');
		if (view.scope.filter !== undefined) checkSearch(dataset, view.scope.filter);
		const desk = openDesk(dataset, silent, view.scope);
		await runReader(proc, {desk, paint: paintPlain(isAscii, narrow), pane: view.pane});
		return 0;
	}
	if (options.kiosk && !isInteractive(around)) throw needsTerminal();
	if (options.format !== 'auto' || !isInteractive(around)) {
		const {viewPrintable} = await import('../../../print/views.ts');
		let printed: Desk | undefined;
		const make = (signs: Glyphs) => {
			const desk = openDesk(dataset, signs, view.scope);
			printed = desk;
			const state = openingState(desk, view);
			const isRow = view.pane !== undefined && view.rows[view.pane] !== undefined;
			return viewPrintable(desk, state, {pane: view.pane, row: isRow ? state.cursors[state.pane] : undefined});
		};
		await printOut(make, options, proc, pack.version);
		return tellFaults(printed, proc);
	}
	const desk = openDesk(dataset, glyphs, view.scope);
	const start = openingState(desk, view);
	const colour = wantsColour(around, options.color);
	const theme = options.theme ?? themeOf(proc.env);
	// From here on no key is echoed, none typed while the dashboard loads is lost, and whatever ends the program gives the
	// terminal back: first the terminal, then the first screen, and only then what takes time. Ink and React are loaded
	// here alone, as help, version and plain text must not wait for them.
	const guard = enterTerminal(proc);
	pack.onScreen?.();
	let sent: Sent | undefined;
	let kept: Following | undefined;
	try {
		const links = options.links === 'auto' ? knowsLinks(proc.env) : options.links === 'always';
		const painter = painterFor({isAscii, narrow, links});
		const make = (size: Size) => createStage(createStore(desk, {...start, theme: colour ? theme : undefined}, size));
		const first = showFirst(proc, guard, make, painter);
		// Strangers make nothing be read again. From the first screen on, or a change that somebody makes as soon as it is there would be missed.
		kept = options.kiosk
			? undefined
			: following(
					{
						place: () => options.data ?? pack.data,
						isPipe: options.data === '-',
						dataset,
						part: read => partOf(read, options.sources),
						open: part => openDesk(part, glyphs, view.scope),
						isWatched: options.watch,
					},
					first.shown.panes,
				);
		await first.keys.calm;
		const {runDashboard} = await import('../../../ui/run.tsx');
		await runDashboard(proc, guard, first, {
			commandLine: (desk, state) =>
				shellLine(['tumen', ...viewArguments(desk, state, given(options, state.theme === theme ? undefined : state.theme))]),
			following: kept,
			onReady: pack.atRest,
			isShared: !options.kiosk,
			isSealed: options.kiosk,
			limits: limitsOf(options.kiosk, options.idle),
			onSent: why => {
				sent = why;
			},
		});
	} finally {
		guard.leave();
		kept?.stop();
	}
	if (sent !== undefined) proc.stdout.write(SENT[sent]);
	return 0;
};
