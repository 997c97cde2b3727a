import {describe, expect, it} from 'vitest';
import type {Desk} from '../../src/screen/desk.ts';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import type {Request} from '../../src/state/action.ts';
import {initialState, type State} from '../../src/state/state.ts';
import {answering} from '../../src/ui/asking.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, aMilestone, aSource} from '../support/records.ts';

type Env = Readonly<Record<string, string>>;
const VALUE = '2013: Something happens';
const open = (env: Env, {url, commandLine = () => 'tumen'}: {url?: string; commandLine?: (desk: Desk, state: State) => string} = {}) => {
	const sources = [aSource(url === undefined ? {} : {url})];
	const desk: Desk = openDesk(aDataset({milestones: [aMilestone()], sources, conflicts: []}), unicode);
	const state = initialState(startCursors(desk), 'milestones');
	const written: string[] = [];
	let suspended = 0;
	const answer = answering({
		mayStart: true,
		env,
		platform: 'linux',
		write: bytes => written.push(bytes),
		columns: () => 120,
		suspend: () => suspended++,
		present: () => {},
		reload: () => 'Reading …',
		tell: () => {},
		commandLine,
	});
	const ask = (what: Request, over: Partial<State> = {}) => answer(what, {desk, state: {...state, ...over}});
	return {ask, written, suspended: () => suspended};
};
const XTERM = {TERM: 'xterm-256color'};

describe('copying', () => {
	it('sends the value, and says no more than that it was sent', () => {
		const {ask, written} = open(XTERM);
		expect(ask('copy-value')).toBe(`Sent to the terminal. Not there? Select it here: ${VALUE}`);
		expect(written).toEqual([`\u001B]52;c;${Buffer.from(VALUE).toString('base64')}\u001B\\`]);
	});

	it('shows at once, from edge to edge, what does not fit the last line whole', () => {
		const {ask, written} = open(XTERM);
		expect(ask('copy-sentence')).toEqual({
			show: {title: 'Sent to the terminal. Not there? To copy, select:', text: expect.stringContaining(VALUE)},
		});
		expect(written).toHaveLength(1);
	});

	it('asked for again at once shows the text: it has not arrived', () => {
		const {ask, written} = open(XTERM);
		const notice = ask('copy-value');
		expect(ask('copy-value', {notice: String(notice)})).toEqual({show: {title: 'To copy, select:', text: VALUE}});
		expect(written).toHaveLength(1);
	});

	it('asked for again later sends it again', () => {
		const {ask, written} = open(XTERM);
		ask('copy-sentence');
		ask('copy-sentence', {notice: undefined});
		expect(written).toHaveLength(2);
	});

	it('shows the text where there is no clipboard, and sends nothing', () => {
		const {ask, written} = open({TERM: 'linux'});
		expect(ask('copy-value')).toMatchObject({show: {text: VALUE}});
		expect(written).toEqual([]);
	});

	it('sends and shows it where nobody knows', () => {
		const {ask, written} = open({...XTERM, VTE_VERSION: '6800'});
		expect(ask('copy-value')).toMatchObject({show: {text: VALUE}});
		expect(written).toHaveLength(1);
	});

	it('says so where there is no row', () => {
		expect(open(XTERM).ask('copy-value', {pane: 'people', cursors: {} as State['cursors']})).toBe('There is nothing to copy here.');
	});

	it('copies the command line', () => {
		expect(open(XTERM, {commandLine: (_, state) => `tumen ${state.pane}`}).ask('copy-command')).toContain('tumen milestones');
	});
});

describe('opening an address', () => {
	it('shows it where nothing can open it', () => {
		const address = 'https://report.example/a';
		expect(open({...XTERM, DISPLAY: ':0', SSH_TTY: '/dev/pts/1'}, {url: address}).ask('visit')).toMatchObject({show: {text: address}});
	});

	it('says that there is none', () => {
		expect(open(XTERM).ask('visit')).toBe('None of its sources has an address.');
	});

	it('opens nothing that is not plainly http or https, but shows it', () => {
		const address = 'https://user:word@report.example/';
		expect(open({...XTERM, DISPLAY: ':0'}, {url: address}).ask('visit')).toMatchObject({
			show: {title: expect.stringContaining('not opened'), text: address},
		});
	});
});

it('suspending says nothing', () => {
	const {ask, suspended} = open(XTERM);
	expect(ask('suspend')).toBeUndefined();
	expect(suspended()).toBe(1);
});
