import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/ui/store.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, aMilestone} from '../support/records.ts';
import {textLines} from '../support/screen-text.ts';

const MANY = 10_000;

const open = () => {
	const milestones = Array.from({length: MANY}, (_, index) => aMilestone({id: `event-${index}`, date: '1950', headline: `Event number ${index}`}));
	const desk = openDesk(aDataset({milestones}), unicode);
	const store = createStore(desk, initialState(startCursors(desk), 'milestones'), {columns: 80, rows: 24});
	const type = (text: string) => {
		store.dispatch({type: 'search'});
		for (const letter of text) store.dispatch({type: 'type', text: letter});
	};
	/** Slices of reading until some of the many are known, which is far from all. */
	const readSome = () => {
		while (desk.search.soFar('number').count === 0) vi.advanceTimersToNextTimer();
	};
	return {store, type, readSome, text: () => textLines(store.screen()).join('\n')};
};

beforeEach(() => {
	// A clock that goes on with every look at it, so that a slice is as long on any machine.
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => {
		now += 0.1;
		return now;
	});
	vi.useFakeTimers({toFake: ['setImmediate', 'clearImmediate', 'setTimeout', 'setInterval']});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a search in a dataset that takes long to read', () => {
	it('answers each letter with what is known, says how much that is, and ends with everything and at rest', () => {
		const {store, type, readSome, text} = open();
		type('numb');
		expect(text()).toContain('/numb▏ looking: 0 %');
		expect(text()).toContain('Nothing is found yet.');
		readSome();
		store.dispatch({type: 'type', text: 'er'});
		expect(text()).toMatch(/\/number▏ looking: \d+ %/);
		expect(text()).toMatch(/─ [1-9]\d* so far ─/);
		vi.runAllTimers();
		expect(text()).not.toContain('looking');
		expect(text()).toContain(`Milestones (${MANY})`);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('does not say that nothing is found, nor guess at slips, before it has looked everywhere', () => {
		const {type, readSome, text} = open();
		type('9999');
		readSome();
		expect(text()).toContain('Nothing is found yet.');
		vi.runAllTimers();
		expect(text()).toContain('Milestones (1)');
	});

	it('rests as soon as it is closed, and goes on where it was', () => {
		const {store, type, text} = open();
		type('e');
		store.dispatch({type: 'back'});
		vi.runAllTimers();
		expect(vi.getTimerCount()).toBe(0);
		type('number');
		expect(text()).toContain('looking: ');
	});

	it('takes Enter when it has looked everywhere, for what was chosen then; another key takes that back', () => {
		const {store, type, readSome, text} = open();
		type('numbe');
		readSome();
		store.dispatch({type: 'type', text: 'r'});
		store.dispatch({type: 'move', by: 1});
		const chosen = text().match(/│› +1950 (Event number \d+)/)?.[1];
		store.dispatch({type: 'accept'});
		expect(text()).toContain('looking');
		expect(text()).toContain('Enter is taken when everything has been looked through.');
		vi.runAllTimers();
		expect(text()).not.toContain('Enter is taken');
		expect(text()).toContain(`/number (${MANY} found)`);
		expect(text()).toMatch(new RegExp(`│›.*${chosen}`));

		const hasty = open();
		hasty.type('9999');
		hasty.store.dispatch({type: 'accept'});
		vi.runAllTimers();
		expect(hasty.text()).toContain('/9999 (1 found)');

		const other = open();
		other.type('numb');
		other.store.dispatch({type: 'accept'});
		other.store.dispatch({type: 'type', text: 'e'});
		vi.runAllTimers();
		expect(other.text()).toContain('/numbe▏');
	});

	it('takes Enter all the same when the data are read again meanwhile, and are few now', () => {
		const {store, type, readSome, text} = open();
		type('number');
		readSome();
		store.dispatch({type: 'accept'});
		const few = [aMilestone({id: 'event-1', date: '1950', headline: 'Event number 1'})];
		store.reload(openDesk(aDataset({milestones: few}), unicode), 'Read again.');
		vi.runAllTimers();
		expect(text()).toContain('/number (1 found)');
	});
});
