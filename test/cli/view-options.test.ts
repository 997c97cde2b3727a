import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCommand} from '../../src/cli/command.ts';
import {openingState, shellLine, type View, viewArguments} from '../../src/cli/view-options.ts';
import {UserError} from '../../src/errors.ts';
import {openDesk} from '../../src/screen/desk.ts';
import type {State} from '../../src/state/state.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {anAction} from '../support/arbitrary.ts';
import {opening, play} from '../support/play.ts';
import {shipped} from '../support/shipped.ts';

const desk = openDesk(shipped(), unicode);

const viewFrom = async (argv: readonly string[]): Promise<View> => {
	const command = await readCommand(argv, '1.2.3');
	if (command.kind !== 'open') throw new Error('the dashboard does not open');
	return command.view;
};
const openedFrom = async (argv: readonly string[]): Promise<State> => {
	const view = await viewFrom(argv);
	return openingState(desk.at(view.scope), view);
};
const faultOf = async (...argv: string[]): Promise<UserError> => {
	const error = await openedFrom(argv).catch((thrown: unknown) => thrown);
	if (!(error instanceof UserError)) throw new Error(`no UserError for ${argv.join(' ')}: ${String(error)}`);
	return error;
};

/** What of a state a command line is to bring back; where a thread was taken up is known to nobody but who did it. */
const shown = ({pane, cursors, scope, zoom, overlay}: State) => ({
	pane,
	cursors,
	zoom,
	isDetail: overlay.kind === 'detail',
	scope: {...scope, thread: scope.thread?.record},
});

describe('the command line of what is shown', () => {
	it('brings it back, whatever was done', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anAction, {maxLength: 25}), async actions => {
				const now = play(opening(desk, {columns: 120, rows: 40}), [...actions, {type: 'type', text: '-kind:source'}, {type: 'accept'}]).at(-1);
				if (!now || now.state.left) return;
				const argv = viewArguments(now.desk, now.state);
				expect(shown(await openedFrom(argv)), argv.join(' ')).toEqual(shown(now.state));
			}),
			{numRuns: 60},
		);
	});

	it('passes through a shell as it is', () => {
		const words = ['tumen', 'a b', "it's", '$HOME', '`x`', 'kind:pledge status:"partly kept"', '', 'projects/khasan-rajin', '라진'];
		const echoed = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${shellLine(words)}`], {encoding: 'utf8'});
		expect(echoed.split('\n').slice(0, -1)).toEqual(words);
	});

	it('is short where little was chosen', () => {
		const now = opening(desk, {columns: 120, rows: 40}, 'projects', true);
		expect(shellLine(viewArguments(now.desk, now.state, ['--sources', 'base']))).toBe('projects/khasan-rajin --sources base');
	});
});

describe('a record on the command line', () => {
	it('is where the cursor stands, by its own id or that of a figure', async () => {
		expect((await openedFrom(['projects/pobeda'])).cursors.projects).toBe('pobeda');
		expect((await openedFrom(['trade/turnover-2013'])).cursors.trade).toBe('turnover@2013');
		expect(await openedFrom(['projects/pobeda', '--detail', '--no-zoom'])).toMatchObject({overlay: {kind: 'detail'}, zoom: false});
	});

	it('that is not there is named, with a remedy and code 2', async () => {
		for (const argv of [['projects/nowhere'], ['nowhere'], ['--thread', 'nobody'], ['milestones/pobeda']]) {
			const fault = await faultOf(...argv);
			expect(fault).toMatchObject({exitCode: 2});
			expect(fault.hint).toBeTruthy();
		}
		expect((await faultOf('projects/nowhere')).message).toBe('There is no record "nowhere" in projects as it is shown.');
	});
});

describe('orders and years on the command line', () => {
	it('are those of the pane that is opened, or of the pane named', async () => {
		expect((await viewFrom(['pledges', '--sort=-outcome'])).scope.sorts).toEqual({pledges: {by: 'outcome', isDown: true}});
		expect((await viewFrom(['--sort', 'projects=last-word,pledges=due'])).scope.sorts).toEqual({
			projects: {by: 'last word', isDown: false},
			pledges: {by: 'due', isDown: false},
		});
	});

	it('are named when there are none such', async () => {
		expect((await faultOf('pledges', '--sort', 'colour')).message).toBe('The rows of pledges cannot be ordered by "colour".');
		for (const years of ['2014', '2020-2010', 'soon']) expect((await faultOf('trade', '--years', years)).message).toContain('--years takes');
	});
});
