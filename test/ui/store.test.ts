import {describe, expect, it} from 'vitest';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/ui/store.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, aMilestone} from '../support/records.ts';
import {textLines} from '../support/screen-text.ts';

const SIZE = {columns: 80, rows: 24};
const open = () => {
	const milestones = Array.from({length: 60}, (_, index) =>
		aMilestone({id: `event-${index}`, date: String(1950 + index), headline: `Event number ${index}`}),
	);
	const desk = openDesk(aDataset({milestones}), unicode);
	const store = createStore(desk, initialState({...startCursors(desk), milestones: 'event-0'}, 'milestones'), SIZE);
	let shown = 0;
	store.subscribe(() => shown++);
	return {store, shown: () => shown, text: () => textLines(store.screen()).join('\n')};
};

describe('the store', () => {
	it('reduces each action against the frame that the one before it led to', () => {
		const {store, text} = open();
		store.dispatch({type: 'edge', to: 'last'});
		for (let step = 0; step < 3; step++) store.dispatch({type: 'move', by: -1});
		expect(text()).toContain('Event number 59');
		expect(
			text()
				.split('\n')
				.find(line => line.includes('│›')),
		).toContain('Event number 56');
	});

	it('tells of every change, and of none that is none', () => {
		const {store, shown} = open();
		store.dispatch({type: 'back'});
		expect(shown()).toBe(0);
		store.dispatch({type: 'move', by: 1});
		expect(shown()).toBe(1);
	});

	it('tells nobody who has gone', () => {
		const {store} = open();
		let told = 0;
		const stop = store.subscribe(() => told++);
		stop();
		store.dispatch({type: 'move', by: 1});
		expect(told).toBe(0);
	});

	it('leaves once, and does nothing after', () => {
		const {store, text, shown} = open();
		let left = 0;
		store.onLeave = () => left++;
		const before = text();
		store.dispatch({type: 'quit'});
		store.dispatch({type: 'quit'});
		store.dispatch({type: 'move', by: 1});
		expect(left).toBe(1);
		expect(text()).toBe(before);
		expect(shown()).toBe(0);
	});

	it('keeps the row when the window changes its size', () => {
		const {store, text} = open();
		for (let step = 0; step < 30; step++) store.dispatch({type: 'move', by: 1});
		for (const size of [{columns: 40, rows: 12}, {columns: 20, rows: 5}, {columns: 200, rows: 60}, SIZE]) {
			store.resize(size);
			expect(text()).toContain('Event number 30'.slice(0, 12));
			expect(store.screen().size).toEqual(size);
		}
		expect(
			text()
				.split('\n')
				.find(line => line.includes('│›')),
		).toContain('Event number 30');
	});

	it('goes back in time and on again, and the cursor stands on a row all the while', () => {
		const {store, text} = open();
		store.dispatch({type: 'edge', to: 'last'});
		store.dispatch({type: 'time', by: -1});
		store.dispatch({type: 'time', by: -1});
		expect(text()).not.toContain('Event number 59');
		expect(text()).toContain('│›');
		store.dispatch({type: 'time', by: 1});
		store.dispatch({type: 'time', by: 1});
		expect(text()).toContain('│›');
		store.dispatch({type: 'edge', to: 'last'});
		expect(text()).toContain('Event number 59');
	});
});

describe('another state of the data', () => {
	const many = (count: number) =>
		openDesk(
			aDataset({milestones: Array.from({length: count}, (_, index) => aMilestone({id: `event-${index}`, date: String(1950 + index)}))}),
			unicode,
		);

	it('keeps pane, selection, filter and detail by id, and says what has changed', () => {
		const store = createStore(many(30), initialState({...startCursors(many(30)), milestones: 'event-10'}, 'milestones'), SIZE);
		const text = () => textLines(store.screen()).join('\n');
		store.dispatch({type: 'open', overlay: 'detail'});
		store.reload(many(40), 'Read again: 10 milestones new.');
		expect(text()).toContain('11/40');
		expect(text()).toContain('Read again: 10 milestones new.');
		// The record that was read is gone: so is its detail, and the cursor stands where there is something.
		store.reload(many(5), 'Read again: 35 milestones gone.');
		expect(store.mode()).toBe('browse');
		store.dispatch({type: 'edge', to: 'last'});
		expect(text()).toContain('›1954');
	});

	it('lets go of a thread whose record is gone', () => {
		const store = createStore(many(30), initialState({...startCursors(many(30)), milestones: 'event-10'}, 'milestones'), SIZE);
		store.dispatch({type: 'follow'});
		expect(textLines(store.screen()).join('\n')).toContain('thread: ');
		store.reload(many(5), '');
		expect(textLines(store.screen()).join('\n')).not.toContain('thread: ');
	});

	it('says what is wrong until it is mended, behind what there is to say of an action', () => {
		const store = createStore(many(30), initialState(startCursors(many(30)), 'milestones'), SIZE);
		const foot = () => textLines(store.screen()).at(-1) ?? '';
		store.trouble('Not read again: people.json:1:1: is not valid JSON');
		expect(foot()).toContain('Not read again: people.json:1:1');
		store.tell('Copied.');
		expect(foot()).toContain('Copied.');
		store.dispatch({type: 'move', by: 1});
		expect(foot()).toContain('Not read again: people.json:1:1');
		store.trouble(undefined);
		expect(foot()).not.toContain('Not read');
	});

	it('goes back to what was shown before a search without opening it again', () => {
		const {store, text} = open();
		const whole = text();
		store.dispatch({type: 'search'});
		for (const letter of '59') store.dispatch({type: 'type', text: letter});
		store.dispatch({type: 'accept'});
		expect(text()).toContain('/59 (1 found)');
		store.dispatch({type: 'back'});
		store.dispatch({type: 'edge', to: 'first'});
		expect(text()).toBe(whole);
		store.dispatch({type: 'search'});
		store.dispatch({type: 'type', text: '59'});
		store.dispatch({type: 'accept'});
		expect(text()).toContain('/59 (1 found)');
	});
});
