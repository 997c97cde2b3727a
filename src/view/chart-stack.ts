import type {Chart, Line, Room} from './block.ts';
import {drawChart, LEAST_CHART, marginOf} from './chart.ts';
import type {Glyphs} from './glyphs.ts';

/**
 * Charts under each other on one axis, so that a year stands in one column in all of them; only the last has the years
 * under it. Where there is no room for all, the first alone.
 * @returns exactly `room.height` lines, none wider than `room.width`
 */
export const drawStack = (charts: readonly Chart[], room: Room, glyphs: Glyphs, cursor?: number): Line[] => {
	const each = Math.floor((room.height - 1) / Math.max(1, charts.length));
	const [first] = charts;
	if (!first) return [];
	if (charts.length === 1 || each < LEAST_CHART.height) return drawChart(first, room, glyphs, cursor);
	const years = charts.flatMap(({points}) => points.map(({x}) => x));
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const margin = Math.max(...charts.map(chart => marginOf(chart, each)));
	return charts.flatMap((chart, index) => {
		const isLast = index === charts.length - 1;
		const {goal: _, ...rest} = chart;
		const drawn = {...rest, axis: {from, to, margin, labelled: isLast}};
		// What does not divide evenly goes to the last, which has the years too.
		const height = isLast ? room.height - each * (charts.length - 1) : each;
		const lines = drawChart(drawn, {width: room.width, height}, glyphs, cursor);
		return lines.length === height
			? lines
			: [[{text: chart.title ?? '', strong: true}], ...lines, ...new Array<Line>(height - lines.length - 1).fill([])];
	});
};
