import {baseOnly} from '../../../indicators/sources.ts';
import {openDesk} from '../../../screen/desk.ts';
import type {ThemeName} from '../../../state/theme-name.ts';
import {knowsLinks} from '../../../theme/links.ts';
import {paintFor, paintPlain} from '../../../theme/theme.ts';
import {enterTerminal} from '../../../ui/terminal-guard.ts';
import {ascii, unicode} from '../../../view/glyphs.ts';
import {openData} from '../../data.ts';
import {isInteractive, isUtf8, mayDrawWide, textWidth, themeOf, wantsColour, wantsReader} from '../../terminal.ts';
import {openingState, shellLine, viewArguments} from '../../view-options.ts';
import type {Run} from '../verb.ts';
import type {OpenOptions} from './index.ts';

/** The options that say how it was started, and do not change on screen. */
const given = ({data, sources, ascii, theme: asked}: OpenOptions, turned: ThemeName | undefined): string[] => [
	...(data === undefined ? [] : ['--data', data]),
	...(sources === 'base' ? ['--sources', 'base'] : []),
	...(ascii === undefined ? [] : [ascii ? '--ascii' : '--no-ascii']),
	...[turned ?? asked].flatMap(theme => (theme === undefined ? [] : ['--theme', theme])),
];

/** Opens the dashboard, reads it out, or prints it, as was asked and as the surroundings allow. */
export const run: Run<OpenOptions> = async (options, proc, pack): Promise<0> => {
	const loaded = await openData(options.data ?? pack.data, proc);
	// Only now, as standard input may have been the dataset and be the keyboard from here on.
	const around = {env: proc.env, stdout: proc.stdout, stdin: proc.stdin};
	const dataset = options.sources === 'base' ? baseOnly(loaded) : loaded;
	const isAscii = options.ascii ?? !isUtf8(proc.env);
	// Letters stay there, and all that is drawn is ASCII.
	const narrow = options.ascii === undefined && mayDrawWide(proc.env);
	if (options.format === 'auto' && wantsReader(around, options.screenReader)) {
		const {runReader} = await import('../../../reader/shell.ts');
		const {silent} = await import('../../../reader/sentences.ts');
		const desk = openDesk(dataset, silent, options.view.scope);
		await runReader(proc, {desk, paint: paintPlain(isAscii, narrow), pane: options.view.pane});
		return 0;
	}
	const desk = openDesk(dataset, isAscii || narrow ? ascii : unicode, options.view.scope);
	const start = openingState(desk, options.view);
	const colour = wantsColour(around, options.color);
	const theme = options.theme ?? themeOf(proc.env);
	if (options.format === 'text' || !isInteractive(around)) {
		const {deskDocument, rowDocument} = await import('../../../print/document.ts');
		const {printText} = await import('../../../print/text.ts');
		const paint = colour ? paintFor({colour, ascii: isAscii, narrow, theme}) : paintPlain(isAscii, narrow);
		const {pane, rows} = options.view;
		const row = pane !== undefined && rows[pane] !== undefined ? start.cursors[pane] : undefined;
		const cells = textWidth(around, options.width);
		const document = pane !== undefined && row !== undefined ? rowDocument(desk, pane, row) : deskDocument(desk, cells, pane);
		proc.stdout.write(printText(document, cells, desk.glyphs, paint));
		return 0;
	}
	// From here on no key is echoed, none typed while the dashboard loads is lost, and whatever ends the program gives the
	// terminal back: first the terminal, and only then what takes time. Ink and React are loaded here alone, as help, version and plain text must not wait for them.
	const guard = enterTerminal(proc);
	try {
		const {runDashboard} = await import('../../../ui/run.tsx');
		const links = options.links === 'auto' ? knowsLinks(proc.env) : options.links === 'always';
		const painter = (theme: ThemeName | undefined) =>
			paintFor({colour: theme !== undefined, ascii: isAscii, narrow, links, ...(theme !== undefined && {theme})});
		await runDashboard(proc, guard, {
			desk,
			painter,
			theme: colour ? theme : undefined,
			start,
			commandLine: (desk, state) =>
				shellLine(['tumen', ...viewArguments(desk, state, given(options, state.theme === theme ? undefined : state.theme))]),
		});
	} finally {
		guard.leave();
	}
	return 0;
};
