import type {Dataset} from '../dataset/dataset.ts';
import type {Figure, FigureStatus, Qualifier} from '../dataset/schema/figure.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {toldLater} from '../indicators/told-later.ts';
import {unitOf} from '../indicators/units.ts';
import {number} from '../locale/format.ts';
import {STATUS} from '../locale/words.ts';

/** What a figure and an observation have in common. */
export type Quantity = {
	readonly value?: number | undefined;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
	readonly unit: string;
	readonly status: FigureStatus;
	readonly qualifier?: Qualifier | undefined;
};

const digits = (quantity: Quantity): string => {
	const {value, low, high, qualifier} = quantity;
	if (value !== undefined) return `${qualifier ? `${qualifier} ` : ''}${number(value)}`;
	if (low !== undefined && high !== undefined) return `${number(low)} to ${number(high)}`;
	if (low !== undefined) return `${qualifier ?? 'at least'} ${number(low)}`;
	return `${qualifier ?? 'at most'} ${number(high ?? 0)}`;
};

/** A figure with its hedge and unit: "almost 113 USD million", "less than 2 %", "25 to 50 %". */
export const quantityWords = (dataset: Dataset, quantity: Quantity): string => {
	const {label} = unitOf(dataset, quantity.unit);
	return label === '' ? digits(quantity) : `${digits(quantity)} ${label}`;
};

/** The same with its status in brackets, unless it is plainly reported. */
export const quantityWithStatus = (dataset: Dataset, quantity: Quantity): string =>
	`${quantityWords(dataset, quantity)}${quantity.status === 'reported' ? '' : ` (${STATUS[quantity.status].word})`}`;

type Told = {readonly citations: readonly Citation[]};

/** That a figure was not known yet at the earlier date shown: ", told later (2018)". */
export const laterWords = (dataset: Dataset, told: Told): string => {
	const year = toldLater(dataset, told);
	return year === undefined ? '' : `, told later (${year})`;
};

/** How a figure is known: "reported", at an earlier date "reported, told later (2018)". */
export const statusWords = (dataset: Dataset, figure: Told & Pick<Quantity, 'status'>): string =>
	`${STATUS[figure.status].word}${laterWords(dataset, figure)}`;

/** A figure of a record in words: "54 km, reported". */
export const figureWords = (dataset: Dataset, figure: Figure): string => `${quantityWords(dataset, figure)}, ${statusWords(dataset, figure)}`;
