import {loadDataset} from '../dataset/load.ts';
import {UserError} from '../errors.ts';
import {baseOnly} from '../indicators/sources.ts';
import {openDesk} from '../screen/desk.ts';
import type {ThemeName} from '../state/theme-name.ts';
import {knowsLinks} from '../theme/links.ts';
import {paintFor, paintPlain} from '../theme/theme.ts';
import {enterTerminal} from '../ui/terminal-guard.ts';
import {ascii, unicode} from '../view/glyphs.ts';
import {checkDataset} from './check.ts';
import {type Command, readCommand} from './command.ts';
import {isInteractive, isUtf8, mayDrawWide, textWidth, themeOf, wantsColour, wantsReader} from './terminal.ts';
import {openingState, shellLine, viewArguments} from './view-options.ts';

/** What a run needs of the package it belongs to. */
export type Package = {readonly version: string; readonly data: string};

const open = async (command: Extract<Command, {kind: 'open'}>, proc: NodeJS.Process, pack: Package): Promise<void> => {
	const around = {env: proc.env, stdout: proc.stdout, stdin: proc.stdin};
	const loaded = loadDataset(command.data ?? pack.data);
	const dataset = command.sources === 'base' ? baseOnly(loaded) : loaded;
	const isAscii = command.ascii ?? !isUtf8(proc.env);
	// Letters stay there, and all that is drawn is ASCII.
	const narrow = command.ascii === undefined && mayDrawWide(proc.env);
	if (command.format === 'auto' && wantsReader(around, command.screenReader)) {
		const {runReader} = await import('../reader/shell.ts');
		const {silent} = await import('../reader/sentences.ts');
		const desk = openDesk(dataset, silent, command.view.scope);
		await runReader(proc, {desk, paint: paintPlain(isAscii, narrow), pane: command.view.pane});
		return;
	}
	const desk = openDesk(dataset, isAscii || narrow ? ascii : unicode, command.view.scope);
	const start = openingState(desk, command.view);
	const colour = wantsColour(around, command.color);
	const theme = command.theme ?? themeOf(proc.env);
	if (command.format === 'text' || !isInteractive(around)) {
		const {printRecord, printText} = await import('../print/text.ts');
		const paint = colour ? paintFor({colour, ascii: isAscii, narrow, theme}) : paintPlain(isAscii, narrow);
		const {pane, rows} = command.view;
		const row = pane !== undefined && rows[pane] !== undefined ? start.cursors[pane] : undefined;
		const cells = textWidth(around, command.width);
		proc.stdout.write(pane !== undefined && row !== undefined ? printRecord(desk, pane, row, cells, paint) : printText(desk, cells, paint, pane));
		return;
	}
	// From here on no key is echoed, none typed while the dashboard loads is lost, and whatever ends the program gives the
	// terminal back: first the terminal, and only then what takes time. Ink and React are loaded here alone, as help, version and plain text must not wait for them.
	const guard = enterTerminal(proc);
	try {
		const {runDashboard} = await import('../ui/run.tsx');
		const links = command.links === 'auto' ? knowsLinks(proc.env) : command.links === 'always';
		const painter = (theme: ThemeName | undefined) =>
			paintFor({colour: theme !== undefined, ascii: isAscii, narrow, links, ...(theme !== undefined && {theme})});
		await runDashboard(proc, guard, {
			desk,
			painter,
			theme: colour ? theme : undefined,
			start,
			commandLine: (desk, state) =>
				shellLine(['tumen', ...viewArguments(desk, state, given(command, state.theme === theme ? undefined : state.theme))]),
		});
	} finally {
		guard.leave();
	}
};

/** The options that say how it was started, and do not change on screen. */
const given = ({data, sources, ascii, theme: asked}: Extract<Command, {kind: 'open'}>, turned: ThemeName | undefined): string[] => [
	...(data === undefined ? [] : ['--data', data]),
	...(sources === 'base' ? ['--sources', 'base'] : []),
	...(ascii === undefined ? [] : [ascii ? '--ascii' : '--no-ascii']),
	...[turned ?? asked].flatMap(theme => (theme === undefined ? [] : ['--theme', theme])),
];

/** Runs the program. @returns the exit code: 0 fine, 1 data, 2 usage. Anything but a UserError is a bug and thrown on. */
export const run = async (argv: readonly string[], proc: NodeJS.Process, pack: Package): Promise<number> => {
	try {
		const command = await readCommand(argv, pack.version);
		if (command.kind === 'print') proc.stdout.write(command.text);
		else if (command.kind === 'check') {
			const {report, exitCode} = checkDataset(command.data ?? pack.data, command.texts);
			proc.stdout.write(report);
			return exitCode;
		} else await open(command, proc, pack);
		return 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		proc.stderr.write(`tumen: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
		return error.exitCode;
	}
};
