import {UserError} from '../errors.ts';
import {watch} from '../sharing/guest.ts';
import type {Role, StepMessage} from '../sharing/message.ts';
import {socketOf} from '../sharing/place.ts';
import {showFirst} from '../ui/first-screen.ts';
import {createWatching} from '../ui/present/watching.ts';
import {enterTerminal} from '../ui/terminal-guard.ts';
import {painterFor} from './painting.ts';
import {signsOf, surroundingsOf} from './printing.ts';
import {isInteractive, themeOf, wantsColour} from './terminal.ts';
import type {LookOptions} from './verbs/options.ts';
import type {Package} from './verbs/verb.ts';

/** How it ended, for whoever watched, once their terminal is their own again. */
const ENDS = {ended: 'The presentation has ended.', gone: 'The presenter is gone.', left: ''} as const;

/**
 * Watches what somebody presents on this host under the same name, or is their own view of it.
 * @throws {UserError} with exit code 2 when nobody presents, or there is no terminal
 */
export const watchPresentation = async (role: Role, look: LookOptions, proc: NodeJS.Process, pack: Package): Promise<0> => {
	const around = surroundingsOf(proc);
	if (!isInteractive(around))
		throw new UserError('There is no terminal here to watch on.', {exitCode: 2, hint: 'tumen brief prints what is presented.'});
	const path = socketOf(proc);
	const guest = path === undefined ? undefined : await watch(path, role);
	if (!guest)
		throw new UserError('Nobody presents on this host under your name.', {exitCode: 2, hint: 'Start tumen present in another terminal, then this.'});
	const {isAscii, narrow, glyphs} = signsOf(look, proc.env);
	const theme = wantsColour(around, look.color) ? (look.theme ?? themeOf(proc.env)) : undefined;
	let end: keyof typeof ENDS = 'left';
	let leave = () => {};
	const message = await new Promise<StepMessage | undefined>(resolve => {
		guest.onStep = resolve;
		guest.onEnd = () => resolve(undefined);
		guest.onRefused = () => resolve(undefined);
	});
	if (!message) {
		guest.leave();
		throw new UserError('What the presenter says was not understood.', {exitCode: 2, hint: 'Both must run the same version of tumen.'});
	}
	guest.onEnd = why => {
		end = why;
		leave();
	};
	const guard = enterTerminal(proc);
	pack.onScreen?.();
	let stop = () => {};
	try {
		const first = showFirst(
			proc,
			guard,
			size => createWatching({guest, role, first: message, glyphs, theme, size}),
			painterFor({isAscii, narrow, links: false}),
		);
		stop = first.shown.stop;
		await first.keys.calm;
		const {draw} = await import('../ui/draw.tsx');
		const begin = (unmount: () => void) => {
			leave = unmount;
			first.shown.onLeave = unmount;
			first.shown.onAsk = what => what === 'suspend' && first.suspend();
			if (end !== 'left') unmount();
		};
		await draw(guard, first, begin, pack.atRest);
	} finally {
		stop();
		guest.leave();
		guard.leave();
	}
	if (end !== 'left') proc.stdout.write(`${ENDS[end]}\n`);
	return 0;
};
