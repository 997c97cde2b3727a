import type {Action, Request, TradeTurn} from '../state/action.ts';

// Names by which settings call actions: they stay, whatever becomes of the actions' own.

const ASKED: Readonly<Record<Request, string>> = {
	'copy-value': 'copy-value',
	'copy-sentence': 'copy-sentence',
	'copy-command': 'copy-command',
	visit: 'open-address',
	suspend: 'suspend',
	present: 'present',
	reload: 'reload',
};

const TURNED: Readonly<Record<TradeTurn, string>> = {
	unit: 'chart-unit',
	flow: 'chart-flow',
	closer: 'chart-closer',
	farther: 'chart-farther',
	whole: 'chart-all-years',
};

const PLAIN: Readonly<Partial<Record<Action['type'], string>>> = {
	search: 'search',
	palette: 'actions',
	read: 'read-message',
	follow: 'thread',
	sort: 'order',
	reverse: 'reverse-order',
	theme: 'theme',
	zoom: 'zoom',
	leave: 'leave',
};

const by = (forward: string, backward: string, steps: number): string => (steps > 0 ? forward : backward);

/** What settings call an action; `undefined` for those whose keys are what they are: digits, Enter, Esc, Ctrl-C, typing. */
export const actionName = (action: Action): string | undefined => {
	switch (action.type) {
		case 'move':
			return by('down', 'up', action.by);
		case 'across':
			return by('right', 'left', action.by);
		case 'page':
			return by('page-down', 'page-up', action.by);
		case 'edge':
			return action.to;
		case 'turn':
			return by('next-pane', 'previous-pane', action.by);
		case 'match':
			return by('next-row-in-all', 'previous-row-in-all', action.by);
		case 'time':
			return by('on-in-time', 'back-in-time', action.by);
		case 'open':
			return action.overlay;
		case 'ask':
			return ASKED[action.what];
		case 'trade':
			return TURNED[action.turn];
		default:
			return PLAIN[action.type];
	}
};
