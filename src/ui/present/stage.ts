import type {Action, Request} from '../../state/action.ts';
import type {From} from '../asking.ts';
import {listening, type Showing} from '../showing.ts';
import type {Store} from '../store.ts';
import type {PresentOptions} from './open-wall.ts';
import type {WallStore} from './wall-store.ts';

/** The panes, or the presentation made from them: one of the two is shown. */
export type Stage = Showing & {
	readonly panes: Store;
	/** Goes from the panes to presenting, at the step of what is selected there. */
	readonly present: (from: From) => void;
	/** The presentation there is, whether or not it is what is shown. */
	readonly wall: () => WallStore | undefined;
	readonly isPresenting: () => boolean;
	/** Somebody else drives: heard only while presenting. */
	readonly drive: (action: Action) => void;
	/** Something about the presentation changed, or it is left for the panes. */
	onChange: () => void;
	/** What is asked of the surroundings while presenting. */
	onAsk: (what: Request) => void;
};

export type StageOptions = {
	/** How a presentation is to be that is begun from the panes. */
	readonly present?: PresentOptions;
	/** The presentation to begin with, where it is not the panes. */
	readonly first?: WallStore;
};

const PLAIN: PresentOptions = {since: undefined, minutes: undefined};

/** Holds both, and hands keys to the one that is shown. What is pressed while the presentation is being made waits for it. */
export const createStage = (panes: Store, {present = PLAIN, first}: StageOptions = {}): Stage => {
	/** The presentation there is, and the one that is shown. */
	let wall: WallStore | undefined;
	let shown: WallStore | undefined;
	let waiting: Action[] | undefined;
	const {subscribe, tellAll} = listening();
	const toWall = (next: WallStore) => {
		shown = next;
		if (wall === next) return;
		wall = next;
		next.onBack = ({pane, row}) => {
			shown = undefined;
			panes.dispatch({type: 'show', pane, row});
			stage.onChange();
			tellAll();
		};
		next.onLeave = () => panes.onLeave();
		next.onAsk = what => stage.onAsk(what);
		next.subscribe(() => {
			if (shown !== next) return;
			tellAll();
			stage.onChange();
		});
	};
	/** As long as the data are those of the same date it is the same presentation, and its clock goes on. */
	const open = async ({desk, state}: From): Promise<WallStore> => {
		// Presenting is loaded when somebody presents.
		const {openWall} = await import('./open-wall.ts');
		const next = wall?.dataset === desk.dataset ? wall : openWall(desk, present, panes.screen().size, panes.theme());
		next.enter({pane: state.pane, row: state.cursors[state.pane]});
		return next;
	};
	panes.subscribe(() => {
		if (!shown) tellAll();
	});
	const stage: Stage = {
		panes,
		mode: () => (waiting ? 'presenting' : (shown ?? panes).mode()),
		isCounting: () => (shown ?? panes).isCounting(),
		theme: () => (shown ?? panes).theme(),
		ground: () => shown?.ground?.(),
		screen: () => (shown ?? panes).screen(),
		dispatch: action => {
			if (waiting) waiting.push(action);
			else (shown ?? panes).dispatch(action);
		},
		resize: size => {
			panes.resize(size);
			shown?.resize(size);
		},
		subscribe,
		present: from => {
			waiting = [];
			void open(from).then(next => {
				const keys = waiting ?? [];
				waiting = undefined;
				toWall(next);
				next.resize(panes.screen().size);
				for (const action of keys) stage.dispatch(action);
				stage.onChange();
			});
		},
		wall: () => wall,
		isPresenting: () => shown !== undefined,
		drive: action => shown?.dispatch(action),
		onChange: () => {},
		onAsk: () => {},
	};
	if (first) toWall(first);
	return stage;
};
