import type {Finding} from '../../../print/report.ts';
import {knowsLinks} from '../../../theme/links.ts';
import {openerFor} from '../../../ui/browser.ts';
import {clipboardHope} from '../../../ui/clipboard.ts';
import {signsOf} from '../../printing.ts';
import {decideColour, decideInteractive, decideTheme, decideUtf8, mayDrawWide, type Surroundings, textWidth, wantsReader} from '../../terminal.ts';
import type {LookOptions} from '../options.ts';

// What is known of the terminal without asking it anything: an answer that comes late would arrive as keys.

const yes = (value: boolean): string => (value ? 'yes' : 'no');

/** Variables that say what surrounds the program, as they are set. */
const NAMES = [
	'TERM',
	'TERM_PROGRAM',
	'COLORTERM',
	'COLORFGBG',
	'LC_ALL',
	'LC_CTYPE',
	'LANG',
	'TMUX',
	'STY',
	'SSH_CONNECTION',
	'CI',
	'NO_COLOR',
	'FORCE_COLOR',
] as const;

export const surroundingsFindings = ({env}: Surroundings): Finding[] =>
	[...NAMES, ...Object.keys(env).filter(name => name.startsWith('TUMEN_'))].flatMap(name => {
		const value = env[name];
		return value === undefined ? [] : [{what: name, is: value === '' ? 'set, and empty' : value}];
	});

const CLIPBOARD = {
	likely: 'sent to the terminal (OSC 52), which does not say whether it took it',
	doubtful: 'sent to the terminal, which is known to ignore it or to ask first',
	none: 'not sent: this terminal would print it; the text is shown to be selected',
} as const;

const multiplexer = (env: Surroundings['env']): string | undefined =>
	env['TMUX'] ? 'wrapped for tmux' : env['STY'] || /^screen/.test(env['TERM'] ?? '') ? 'wrapped for screen' : undefined;

/** What was decided about the terminal, and why. */
export const decisions = (around: Surroundings, look: LookOptions, platform: NodeJS.Platform): Finding[] => {
	const {env, stdout} = around;
	const dashboard = decideInteractive(around);
	const colour = decideColour(around, look.color);
	const theme = look.theme === undefined ? decideTheme(env) : {value: look.theme, because: 'it is asked for (--theme, TUMEN_THEME or the settings)'};
	const utf8 =
		look.ascii === undefined
			? decideUtf8(env)
			: {because: look.ascii ? 'asked for (--ascii, TUMEN_ASCII or the settings)' : 'asked for (--no-ascii, TUMEN_ASCII or the settings)'};
	const {isAscii, narrow} = signsOf(look, env);
	const wrapped = multiplexer(env);
	const opener = openerFor(env, platform);
	return [
		{what: 'dashboard', is: dashboard.value ? 'opens' : 'does not open: text is printed', because: dashboard.because},
		{
			what: 'size',
			is: stdout.isTTY ? `${stdout.columns ?? 0} columns, ${stdout.rows ?? 0} rows` : 'unknown',
			because: stdout.isTTY ? 'as the terminal says' : 'standard output is no terminal',
		},
		{
			what: 'text',
			is: `${textWidth(around, look.width)} columns`,
			because: look.width
				? 'asked for (--width, TUMEN_WIDTH or the settings)'
				: stdout.isTTY
					? 'as wide as the terminal, and at most 120'
					: '80 where there is no terminal',
		},
		{what: 'colours', is: yes(colour.value), because: colour.because},
		{what: 'theme', is: colour.value ? theme.value : 'mono', because: colour.value ? theme.because : 'there are no colours'},
		{
			what: 'signs',
			is: isAscii ? 'ASCII alone' : narrow ? 'letters of any script, drawings in ASCII' : 'all',
			because: mayDrawWide(env) && !isAscii && narrow ? `${utf8.because}: there a drawing may be two cells wide` : utf8.because,
		},
		{
			what: 'links',
			is: yes(knowsLinks(env)),
			because: knowsLinks(env) ? 'the terminal is known to show them' : 'the terminal is not known to show them',
		},
		{what: 'copying', is: CLIPBOARD[clipboardHope(env)], ...(wrapped !== undefined && {because: wrapped})},
		{
			what: 'addresses',
			is: opener === undefined ? 'shown, not opened' : `opened by ${opener}`,
			because:
				env['SSH_CONNECTION'] || env['SSH_TTY']
					? 'over SSH a browser would open on another machine'
					: opener === undefined
						? 'no desktop is known'
						: 'a desktop is there',
		},
		{
			what: 'reading out',
			is: yes(wantsReader(around, undefined)),
			because: env['TUMEN_SCREEN_READER'] ? 'TUMEN_SCREEN_READER is set' : 'neither --screen-reader nor TUMEN_SCREEN_READER asks for it',
		},
	];
};
