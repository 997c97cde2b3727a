import {describe, expect, it} from 'vitest';
import {byPane, isMade, withPane} from '../../src/panes/by-pane.ts';
import {type PaneId, paneIds} from '../../src/panes/pane.ts';

describe('something for each pane', () => {
	const counting = () => {
		const made: PaneId[] = [];
		const record = byPane(pane => {
			made.push(pane);
			return pane.length;
		});
		return {made, record};
	};

	it('is made when it is looked at, once', () => {
		const {made, record} = counting();
		expect([record.trade, record.trade]).toEqual([5, 5]);
		expect(made).toEqual(['trade']);
		expect([isMade(record, 'trade'), isMade(record, 'regions')]).toEqual([true, false]);
	});

	it('is there for every pane', () => {
		expect(counting().record).toEqual(Object.fromEntries(paneIds.map(pane => [pane, pane.length])));
	});

	it('is copied with one changed, and none made', () => {
		const {made, record} = counting();
		const copy = withPane(record, 'trade', 99);
		expect(made).toEqual([]);
		expect([copy.trade, record.trade, copy.regions]).toEqual([99, 5, 7]);
	});
});
