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

/**
 * Whether something that happened had happened. Of what is dated by its year, or by a part of one longer than a month,
 * nobody can say so before that is over.
 */
export const happened = (date: string, limit: number): boolean => {
	const {precision, to} = edtf(date);
	return COARSE.has(precision) ? to <= limit : begun(date, limit);
};

/** Whether a period was over: a year's figure does not exist before the year has ended. One without an end counts from its beginning. */
export const over = (period: string, limit: number): boolean => {
	const {to} = edtf(period);
	return Number.isFinite(to) ? to <= limit : begun(period, limit);
};

/** Whether a figure inside a record existed: one without a period is as old as its record, an aim was told before its time. */
export const figureStood = ({period, status}: Figure, limit: number): boolean => period === undefined || status === 'target' || over(period, limit);

/**
 * Whether something without a date of its own had been told: what only follow-ups tell cannot be older than they are. The
 * base documents look back, so they tell of any time.
 */
export const wasTold = (dataset: Dataset, citations: readonly Citation[], limit: number): boolean =>
	citations.some(citation => {
		const source = find(dataset, 'sources', citation.source);
		return source?.collection !== 'follow-up' || edtf(source.issued).from <= limit;
	});
