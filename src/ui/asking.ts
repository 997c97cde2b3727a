import {WAY_OUT} from '../screen/compose.ts';
import type {Desk} from '../screen/desk.ts';
import type {Request} from '../state/action.ts';
import type {State} from '../state/state.ts';
import {width} from '../text/width.ts';
import {handOver, openable, openerFor} from './browser.ts';
import {clipboardBytes, clipboardHope} from './clipboard.ts';
import type {Answer} from './store.ts';

/** What the answers need of the surroundings. */
export type Around = {
	/** Whether a program may be started to open an address. */
	readonly mayStart: boolean;
	readonly env: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	/** To the terminal as it is; what is written moves no cursor and shows nothing. */
	readonly write: (bytes: string) => void;
	readonly columns: () => number;
	readonly suspend: () => void;
	/** Reads the data again; says so, or why not. */
	readonly reload: () => Answer;
	readonly present: (from: From) => void;
	/** For what turns out only later. */
	readonly tell: (answer: Answer) => void;
	/** The command line that leads to what is shown. */
	readonly commandLine: (desk: Desk, state: State) => string;
};

/** What was shown when something was asked for. */
export type From = {readonly desk: Desk; readonly state: State};

const SENT = 'Sent to the terminal. Not there? Select it here: ';

const quoteAt = ({desk, state}: From) => {
	const row = state.cursors[state.pane];
	return row === undefined ? undefined : desk.views[state.pane].quote?.(row);
};

/** Answers to what is asked of the surroundings: what came of it, in words that claim nothing that cannot be known. */
export const answering = (around: Around): ((what: Request, from: From) => Answer | undefined) => {
	/** What was sent last: asked for again it is shown, as then it did not arrive. */
	let sent: string | undefined;
	/** The address that could not be opened last. */
	let unopened: string | undefined;

	const toSelect = (title: string, text: string): Answer => ({show: {title, text}});

	const copy = (text: string, {state}: From): Answer => {
		const hope = clipboardHope(around.env);
		const isAgain = sent === text && state.notice !== undefined;
		sent = undefined;
		if (hope === 'none') return toSelect('This terminal has no clipboard to send to. To copy, select:', text);
		const bytes = clipboardBytes(text, around.env);
		if (bytes === undefined) return toSelect('Too long for the terminal’s clipboard. To copy, select:', text);
		if (isAgain) return toSelect('To copy, select:', text);
		around.write(bytes);
		if (hope === 'doubtful')
			return toSelect('Sent to the terminal’s clipboard, which not every terminal of this kind takes. To copy by hand, select:', text);
		sent = text;
		// What does not fit the footer whole is of no use there.
		if (width(SENT) + width(text) <= around.columns() - WAY_OUT) return `${SENT}${text}`;
		sent = undefined;
		return toSelect('Sent to the terminal. Not there? To copy, select:', text);
	};

	const visit = (address: string | undefined): Answer => {
		if (address === undefined) return 'None of its sources has an address.';
		const url = openable(address);
		if (url === undefined) return toSelect('This address is not opened, as it is not a plain http or https one. It is:', address);
		const byHand = 'Nothing here can open an address. To copy it, select:';
		const program = around.mayStart ? openerFor(around.env, around.platform) : undefined;
		if (program === undefined || unopened === url) return toSelect(byHand, url);
		handOver(program, url, around.env, () => {
			unopened = url;
			around.tell(`${program} could not open the address. Press again to select it.`);
		});
		return `Handed to ${program}: ${url}`;
	};

	return (what, from) => {
		switch (what) {
			case 'copy-value':
			case 'copy-sentence': {
				const quote = quoteAt(from);
				if (!quote) return 'There is nothing to copy here.';
				return copy(what === 'copy-value' ? quote.value : quote.sentence, from);
			}
			case 'copy-command':
				return copy(around.commandLine(from.desk, from.state), from);
			case 'visit':
				return visit(quoteAt(from)?.address);
			case 'reload':
				return around.reload();
			case 'suspend':
				around.suspend();
				return undefined;
			case 'present':
				around.present(from);
				return undefined;
		}
	};
};
