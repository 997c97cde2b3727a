import {type Dataset, find} from '../dataset/dataset.ts';
import type {Figure} from '../dataset/schema/figure.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {edtf, type Precision} from '../text/edtf.ts';

// What can be said of a dated thing at the end of an earlier day. `limit` is that day as YYYYMMDD.

/** Whether something had begun; what says only until when it was counts from that day, what says nothing never. */
export const begun = (date: string, limit: number): boolean => {
	const {from, to} = edtf(date);
	return (Number.isFinite(from) ? from : to) <= limit;
};

const COARSE: ReadonlySet<Precision> = new Set(['season', 'quarter', 'half', 'year', 'decade']);

/** Whether a date is told of as a whole: a part of time longer than a month, or a span with an end, unless that end is a guess at when something was. */
const isWhole = (date: string): boolean => {
	const {precision, to, ends} = edtf(date);
	return COARSE.has(precision) || (precision === 'interval' && Number.isFinite(to) && ends?.[1]?.uncertain !== true);
};

/** The day from which something counts as having happened: of what is dated by a year or a span nobody can say so before that is over. */
export const happenedOn = (date: string): number => {
	const {from, to} = edtf(date);
	return isWhole(date) || !Number.isFinite(from) ? to : from;
};

/** Whether something that happened had happened. */
export const happened = (date: string, limit: number): boolean => happenedOn(date) <= limit;

/** Whether a period was over: a year's figure does not exist before the year has ended. One without an end counts from its beginning. */
export const over = (period: string, limit: number): boolean => {
	const {to} = edtf(period);
	return Number.isFinite(to) ? to <= limit : begun(period, limit);
};

/** Whether a figure inside a record existed: one without a period is as old as its record, an aim was told before its time. */
export const figureStood = ({period, status}: Figure, limit: number): boolean => period === undefined || status === 'target' || over(period, limit);

/** Whether one of the works that are cited was out. */
export const wasOut = (dataset: Dataset, citations: readonly Citation[], limit: number): boolean =>
	citations.some(({source}) => happened(find(dataset, 'sources', source)?.issued ?? 'XXXX', limit));

/**
 * Whether something without a date of its own had been told: what only follow-ups tell cannot be older than they are. The
 * base documents look back, so they tell of any time.
 */
export const wasTold = (dataset: Dataset, citations: readonly Citation[], limit: number): boolean =>
	citations.some(citation => {
		const source = find(dataset, 'sources', citation.source);
		return source?.collection !== 'follow-up' || happened(source.issued, limit);
	});
