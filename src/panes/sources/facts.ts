import type {Dataset} from '../../dataset/dataset.ts';
import type {Source} from '../../dataset/schema/source.ts';
import {naming} from '../../indicators/threads.ts';
import {toldLater} from '../../indicators/told-later.ts';
import {type Facts, recordFacts} from '../facts.ts';

export const COLUMNS = [
	'id',
	'short',
	'title',
	'authors',
	'publisher',
	'issued',
	'undated',
	'type',
	'language',
	'collection',
	'citedIn',
	'url',
	'accessed',
	'inRecords',
	'toldLater',
	'remarks',
] as const;

/** A source as data; `undated` says why it has the date that it has, where it carries none. */
export const sourceFacts = (dataset: Dataset, source: Source): Facts => ({
	view: 'sources',
	id: source.id,
	remarks: [],
	...recordFacts(dataset, source),
	inRecords: naming(dataset, source.id).length,
	toldLater: toldLater(dataset, {citations: [{source: source.id}]}),
});
