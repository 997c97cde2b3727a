import {afterEach, describe, expect, it, vi} from 'vitest';
import {type Sent, watchLimits} from '../../src/ui/idle.ts';

afterEach(() => vi.useRealTimers());

const watched = (bytes: number) => {
	vi.useFakeTimers();
	const ended: Sent[] = [];
	const used = {bytes: 0};
	return {
		ended,
		used,
		watch: watchLimits(
			{minutes: 15, bytes},
			() => used.bytes,
			why => ended.push(why),
		),
	};
};

describe('limits', () => {
	it('end it once after the minutes without a key, counted from the last one', () => {
		const {ended, watch} = watched(100);
		vi.advanceTimersByTime(14 * 60_000);
		watch.touch();
		vi.advanceTimersByTime(14 * 60_000);
		expect(ended).toEqual([]);
		vi.advanceTimersByTime(60_000);
		expect(ended).toEqual(['idle']);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('end it when too much memory is used', () => {
		const {ended, used, watch} = watched(100);
		for (let key = 0; key < 1000; key++) watch.touch();
		expect(ended).toEqual([]);
		used.bytes = 101;
		for (let key = 0; key < 200; key++) watch.touch();
		expect(ended).toEqual(['memory']);
	});

	it('are over when it is', () => {
		const {ended, watch} = watched(100);
		watch.stop();
		vi.advanceTimersByTime(60 * 60_000);
		expect(ended).toEqual([]);
	});
});
