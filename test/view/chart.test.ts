import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Chart, ChartPoint, Line} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {drawChart, LEAST_CHART} from '../../src/view/chart.ts';
import {ascii, unicode} from '../../src/view/glyphs.ts';
import {lineWidth} from '../../src/view/line.ts';

const chartOf = (values: readonly (number | undefined)[], first = 2000, firm = true): Chart => ({
	unit: 'USD million',
	sentence: '',
	points: values.map((value, index): ChartPoint => ({x: first + index, firm, ...(value !== undefined && {value})})),
});

const texts = (lines: readonly Line[]) => lines.map(lineText);
const draw = (values: readonly (number | undefined)[], width = 40, height = 10) => texts(drawChart(chartOf(values), {width, height}, unicode));

const aSeries = fc.array(fc.option(fc.double({min: 0, max: 1e6, noNaN: true}), {nil: undefined, freq: 3}), {minLength: 1, maxLength: 40});
const aRoom = fc.record({width: fc.integer({min: LEAST_CHART.width, max: 160}), height: fc.integer({min: LEAST_CHART.height, max: 50})});

/** Marks of points, in the plot only. */
const points = (lines: readonly string[]) => lines.slice(0, -2).join('').replace(/[^●○]/g, '');
/** The cells of the axis, without what stands left of its corner. */
const axisOf = (lines: readonly string[]) => (lines.at(-2) ?? '').split('└')[1] ?? '';

describe('drawChart', () => {
	it('draws a series with a hole as one can read it', () => {
		expect(draw([100, 200, undefined, 50], 32, 9).map(line => line.trimEnd())).toMatchInlineSnapshot(`
			[
			  "",
			  "             200",
			  "200 ┤       ╭─●",
			  "150 ┤100╭───╯",
			  "100 ┤●──╯                     50",
			  " 50 ┤                          ●",
			  "  0 ┤                          ┊",
			  "    └┴────────┴───·········────┴",
			  "     2000   2001    2002    2003",
			]
		`);
	});

	it('writes no value over the mark of another year, where it would be read as that one’s', () => {
		const values = [68.7, 112.7, 92.2, 84.1, 76.8, 77.9, 34.1, 47.9, 42.7, 0.3, 4.5, 34.4];
		for (let width = 30; width <= 90; width++) {
			const lines = draw(values, width, 14);
			const margin = width - axisOf(lines).length;
			const column = (value: number) => margin + Math.round((values.indexOf(value) / (values.length - 1)) * (width - margin - 1));
			for (const [row, line] of lines.slice(0, -3).entries()) {
				for (const {0: label, index: at} of line.slice(margin).matchAll(/\d+\.\d/g)) {
					const under = Array.from((lines[row + 1] ?? '').slice(margin + at, margin + at + label.length), (char, place) =>
						/[●○]/.test(char) ? margin + at + place : undefined,
					).filter(place => place !== undefined);
					expect(
						under.every(place => place === column(Number(label))),
						`${label} at ${width}\n${lines.join('\n')}`,
					).toBe(true);
				}
			}
		}
	});

	it('is exactly as high as its room and never wider, for any series and room', () => {
		fc.assert(
			fc.property(aSeries, aRoom, fc.constantFrom(ascii, unicode), (values, room, glyphs) => {
				const lines = drawChart(chartOf(values), room, glyphs, 2001);
				if (values.some(value => value !== undefined)) expect(lines).toHaveLength(room.height);
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(room.width);
			}),
		);
	});

	it('never says NaN, undefined or Infinity', () => {
		fc.assert(
			fc.property(aSeries, aRoom, (values, room) => !/NaN|undefined|Infinity/.test(texts(drawChart(chartOf(values), room, unicode)).join('\n'))),
		);
	});

	it('marks each value once, when there is a column for each', () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.integer({min: 0, max: 300}), {nil: undefined}), {minLength: 2, maxLength: 12}), values => {
				fc.pre(values.some(value => value !== undefined));
				expect(points(draw(values, 80, 14))).toHaveLength(values.filter(value => value !== undefined).length);
			}),
		);
	});

	it('leaves the columns of a hole blank: no line joins what a hole parts', () => {
		const lines = draw([100, 100, undefined, undefined, 100, 100], 40, 10);
		const plot = lines.slice(0, -2);
		const marks = plot.flatMap(line => Array.from(line).flatMap((char, index) => (char === '●' ? [index] : [])));
		const [, left = 0, right = 0] = marks;
		expect(right - left).toBeGreaterThan(10);
		// Only the values written beside the two points may stand there.
		for (const line of plot) expect(line.slice(left + 1, right)).toMatch(/^[\d ]*$/);
	});

	it('leads the line through every mark: it leaves each in the mark’s own row', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({min: 0, max: 300}), {minLength: 2, maxLength: 20}),
				fc.record({width: fc.integer({min: 60, max: 160}), height: fc.integer({min: LEAST_CHART.height, max: 50})}),
				(values, room) => {
					const plot = texts(drawChart(chartOf(values), room, unicode)).slice(0, -2);
					const marks = plot.flatMap(line => Array.from(line).flatMap((char, at) => (char === '●' ? [{line, at}] : [])));
					const last = Math.max(...marks.map(({at}) => at));
					for (const {line, at} of marks) if (at < last) expect(line[at + 1], plot.join('\n')).toMatch(/[─╮╯●]/);
				},
			),
		);
	});

	it('does not take a hole for zero: the lowest row has no mark there', () => {
		const lines = draw([200, undefined, 200], 40, 10);
		expect(lines[7]).not.toMatch(/[●○─╭╮╯╰]/);
	});

	it('leads its line through the points: flat ones at their height, a rise from one to the other', () => {
		for (const values of [
			[200, 200],
			[120, 120, 120],
			[50, 50],
		]) {
			const [row = ''] = draw(values, 40, 12).filter(line => line.includes('●'));
			expect(row).toMatch(values.length === 2 ? /●─+●$/ : /●─+●─+●$/);
		}
		const lines = draw([50, 200], 40, 12);
		const from = lines.find(line => /●[─╯]/.test(line)) ?? '';
		const to = lines.find(line => /[─╭]●/.test(line)) ?? '';
		expect(lines.indexOf(to)).toBeLessThan(lines.indexOf(from));
	});

	it('draws a value of zero on the lowest row', () => {
		const lines = draw([200, 0, 200], 40, 10);
		expect(lines[7]).toContain('●');
	});

	it('draws zeros alone', () => {
		expect(points(draw([0, 0, 0]))).toBe('●●●');
	});

	it('dots a hole on the axis, and only a hole', () => {
		const axis = axisOf(draw([100, 200, undefined, undefined, undefined, 50, 60], 46, 10));
		expect(axis).toMatch(/^[─┴]+·+[─┴]+$/);
		expect(axisOf(draw([100, 200, 50], 46, 10))).not.toContain('·');
	});

	it('marks every hole on the axis, however narrow, as long as each year has a column', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), {minLength: 2, maxLength: 10}), fc.integer({min: 24, max: 90}), (known, width) => {
				fc.pre(known.includes(true));
				const axis = axisOf(draw([...known.map(is => (is ? 50 : undefined))], width, 8));
				expect(axis.includes('·')).toBe(known.includes(false));
			}),
		);
	});

	it('puts the cursor under its year, also in a hole', () => {
		const lines = texts(drawChart(chartOf([100, undefined, 50]), {width: 40, height: 8}, unicode, 2001));
		const labels = lines.at(-1) ?? '';
		expect((lines.at(-2) ?? '').match(/▲/g)).toHaveLength(1);
		expect(Math.abs((lines.at(-2) ?? '').indexOf('▲') - (labels.indexOf('2000') + labels.indexOf('2002') + 3) / 2)).toBeLessThanOrEqual(2);
	});

	it('shows estimates and derived values with an open mark', () => {
		const chart = chartOf([100, 200], 2000, false);
		expect(points(texts(drawChart(chart, {width: 40, height: 10}, unicode)))).toBe('○○');
	});

	it('hangs a stem on a value without neighbours, so that it is not lost', () => {
		const lines = draw([undefined, 200, undefined], 40, 10);
		expect(lines.join('')).toContain('┊');
		expect(draw([100, 200], 40, 10).join('')).not.toContain('┊');
	});

	it('labels the y axis from zero with round numbers, the x axis with the first and the last year', () => {
		const lines = draw([105, 120, 140, 180, 200, 233], 60, 16);
		expect(lines.map(line => /^ *([\d,.]+) [┤]/.exec(line)?.[1]).filter(tick => tick !== undefined)).toEqual(['250', '200', '150', '100', '50', '0']);
		expect(lines.at(-1)).toContain('2000');
		expect(lines.at(-1)).toContain('2005');
	});

	it('writes no year twice and none into another', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 24, max: 160}), (count, width) => {
				const years = (draw(new Array(count).fill(1), width, 8).at(-1) ?? '').trim().split(/ +/);
				expect(new Set(years).size).toBe(years.length);
				for (const year of years) expect(year).toMatch(/^\d{4}$/);
			}),
		);
	});

	it('draws with ASCII alone when told to', () => {
		fc.assert(
			fc.property(aSeries, aRoom, (values, room) => /^[\x20-\x7e\n]*$/.test(texts(drawChart(chartOf(values), room, ascii, 2003)).join('\n'))),
		);
	});

	it('says so when there is nothing to draw', () => {
		expect(draw([])).toEqual(['no figures']);
		expect(draw([undefined, undefined])).toEqual(['no figures']);
	});
});
