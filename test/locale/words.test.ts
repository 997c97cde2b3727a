import {describe, expect, it} from 'vitest';
import {FigureStatus} from '../../src/dataset/schema/figure.ts';
import {Condition} from '../../src/dataset/schema/project.ts';
import {CONDITION, plural, STATUS} from '../../src/locale/words.ts';

describe('words', () => {
	it('tell every status of a figure, computed ones included, by a word and a mark of its own', () => {
		const known = [...FigureStatus.options, 'derived' as const];
		expect(Object.keys(STATUS).sort()).toEqual([...known].sort());
		expect(new Set(known.map(status => STATUS[status].word)).size).toBe(known.length);
		expect(new Set(known.map(status => STATUS[status].mark)).size).toBe(known.length);
	});

	it('tell every condition of a project', () => {
		expect(Object.keys(CONDITION).sort()).toEqual([...Condition.options].sort());
	});

	it.each([
		[0, '0 projects'],
		[1, '1 project'],
		[14, '14 projects'],
	])('count %d as "%s"', (count, words) => {
		expect(plural(count, 'project')).toBe(words);
	});

	it('count with an irregular plural', () => {
		expect(plural(2, 'series', 'series')).toBe('2 series');
	});
});
