import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Chart, ChartGoal, ChartPoint} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {drawChart} from '../../src/view/chart.ts';
import {drawStack} from '../../src/view/chart-stack.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';

const chartOf = (values: readonly (number | undefined)[], goal?: ChartGoal): Chart => ({
	unit: '',
	sentence: '',
	points: values.map((value, index): ChartPoint => ({x: 2010 + index, firm: true, ...(value !== undefined && {value})})),
	...(goal && {goal}),
});
const draw = (values: readonly (number | undefined)[], goal: ChartGoal, height = 14, width = 60) =>
	drawChart(chartOf(values, goal), {width, height}, unicode).map(line => lineText(line).trimEnd());
const missed: ChartGoal = {x: 2013, value: 1000, label: 'goal, missed', path: []};
const ahead: ChartGoal = {
	x: 2016,
	value: 1000,
	label: 'goal',
	path: [
		{x: 2013, value: 50},
		{x: 2014, value: 120},
		{x: 2015, value: 350},
		{x: 2016, value: 1000},
	],
};

describe('a goal far above the values', () => {
	it('stands over a break of the scale, which stays that of the values', () => {
		const lines = draw([100, 200, undefined, 50], missed);
		expect(lines[0]).toMatch(/^1,000 ┤╌+ goal, missed ◆$/);
		expect(lines[1]).toMatch(/^ +┊/);
		expect(lines.join('\n')).toMatch(/^ +200 ┤/m);
	});

	it('missed has a stem down to what its year brought', () => {
		const lines = draw([100, 200, undefined, 50], missed);
		const at = (lines[0] ?? '').indexOf('◆');
		const column = lines.slice(1, -2).map(line => line[at]);
		expect(column.join('')).toMatch(/^┊+.*●/);
	});

	it('ahead lengthens the axis by years that are no holes, and leads there in dots and an arrow over the break', () => {
		const lines = draw([100, 200, undefined, 50], ahead);
		const plot = lines.slice(0, -2).join('');
		expect(lines.at(-2)).toMatch(/·.*┴─*╌+$/);
		expect(lines.at(-1)).toContain('2016');
		expect(plot).toContain('∙');
		expect(plot.match(/↑/g)).toHaveLength(1);
	});
});

describe('a goal in a low chart', () => {
	it('is told at the upper edge in its year, and leaves every row to the values', () => {
		const lines = draw([100, 200, undefined, 50], missed, 8, 40);
		expect(lines[0]).toMatch(/(goal, missed: 1,000|goal 1,000) ↑$/);
		expect(lines.join('\n')).not.toContain('≈');
	});

	it('never disappears without a mark, whatever the height', () => {
		for (let height = 5; height < 20; height++) expect(draw([100, 200, undefined, 50], missed, height, 40).join('\n')).toMatch(/◆|↑/);
	});
});

describe('a low chart', () => {
	it('writes as many values as fit, so that a fall within one row is read as one', () => {
		const values = [1, 83, undefined, undefined, undefined, 112.7, 92, 84, 77, 34.1, 48, 42.7, 0.041, 4, 34.4];
		const text = drawChart(
			chartOf([...Array<undefined>(6).fill(undefined), 233, ...values].map((v, i) => (i === 0 ? 5 : v))),
			{width: 34, height: 6},
			unicode,
		)
			.map(lineText)
			.join('\n');
		expect(text).toContain('233');
		expect(text).toContain('113');
		expect(text).toContain('0.041');
	});
});

describe('a goal near the values', () => {
	it('stands on their scale', () => {
		const lines = draw([100, 200, undefined, 50], {...missed, value: 250});
		expect(lines.join('\n')).not.toMatch(/^ +┊/m);
		expect(lines.findIndex(line => line.includes('◆'))).toBeLessThan(lines.findIndex(line => line.includes('200 ')) + 3);
	});
});

describe('a goal', () => {
	it('is left to its sentence where there is little room, and where its year is before those shown', () => {
		expect(draw([100, 200], {...missed, x: 2011}, 8).join('')).not.toContain('◆');
		expect(draw([100, 200], {...missed, x: 2005}).join('')).not.toContain('◆');
	});

	it('never makes a chart higher or wider than its room, nor any value a NaN', () => {
		const values = fc.array(fc.option(fc.integer({min: -300, max: 300}), {nil: undefined}), {minLength: 1, maxLength: 12});
		const goals = fc.record({
			x: fc.integer({min: 2005, max: 2030}),
			value: fc.integer({min: -10, max: 5000}),
			label: fc.constant('goal'),
			path: fc.constant(ahead.path),
		});
		const rooms = fc.record({width: fc.integer({min: 24, max: 120}), height: fc.integer({min: 5, max: 30})});
		fc.assert(
			fc.property(values, goals, rooms, fc.constantFrom(ascii, unicode), (list, goal, room, glyphs) => {
				const lines = drawChart(chartOf(list, goal), room, glyphs, 2011);
				if (list.some(value => value !== undefined)) expect(lines).toHaveLength(room.height);
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(room.width);
				expect(lines.map(lineText).join('')).not.toMatch(/NaN|undefined|Infinity/);
				// A minus is words, which painting transcribes.
				if (glyphs === ascii) expect(lines.map(lineText).join('').replaceAll('−', '-')).toMatch(/^[\x20-\x7e]*$/);
			}),
		);
	});
});

describe('values below zero', () => {
	it('stand under a line of zero, stems reaching to it', () => {
		const lines = draw([50, undefined, -50], {...missed, x: 2000}, 13);
		const zero = lines.findIndex(line => / 0 ┤/.test(line));
		const lowest = lines.findIndex(line => line.includes('−50 ┤'));
		expect(lines[zero]).toContain('╌');
		expect(zero).toBeLessThan(lowest);
		expect(lines.slice(zero + 1, lowest).every(line => line.includes('┊'))).toBe(true);
	});
});

describe('charts under each other', () => {
	const charts = [
		{...chartOf([100, 200, 50]), title: 'first'},
		{...chartOf([1, undefined, 2000]), title: 'second'},
	];
	const lines = drawStack(charts, {width: 60, height: 15}, unicode, 2011).map(lineText);

	it('have one axis: a year stands in one column, and the years under the last alone', () => {
		const corners = lines.flatMap((line, index) => (line.includes('└') ? [[index, line.indexOf('└')]] : []));
		expect(corners).toHaveLength(2);
		expect(corners[0]?.[1]).toBe(corners[1]?.[1]);
		const marks = lines.filter(line => line.includes('▲')).map(line => line.indexOf('▲'));
		expect(new Set(marks).size).toBe(1);
		expect(lines.filter(line => /2010.*2012/.test(line))).toHaveLength(1);
	});

	it('have their names over them, and fill the room', () => {
		expect(lines).toHaveLength(15);
		expect(lines.filter(line => /first|second/.test(line))).toHaveLength(2);
	});

	it('give way to the first alone where there is no room for all', () => {
		expect(drawStack(charts, {width: 60, height: 8}, unicode).map(lineText).join('')).not.toContain('second');
	});
});
