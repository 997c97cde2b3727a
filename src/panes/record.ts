import {type Dataset, find} from '../dataset/dataset.ts';
import {oneOf} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {naming} from '../indicators/threads.ts';
import {dateShort} from '../locale/format.ts';
import {compareEdtf, type Edtf, edtf} from '../text/edtf.ts';
import type {Block} from '../view/block.ts';
import {laterWords, quantityWords} from './figures.ts';

/** What a record is called where only a line is given; a figure by its series and value. */
export const recordName = (dataset: Dataset, {kind, record}: AnyRecord): string => {
	if (kind === 'projects' || kind === 'regions' || kind === 'people' || kind === 'organisations') return record.name;
	if (kind === 'milestones' || kind === 'pledges' || kind === 'conflicts') return record.headline;
	if (kind === 'series' || kind === 'derivations') return record.label;
	if (kind === 'sources') return record.short;
	return `${find(dataset, 'series', record.series)?.label ?? record.series}: ${quantityWords(dataset, record)}`;
};

/** What one record of a kind is called. */
export const kindName = (kind: AnyRecord['kind']): string => oneOf[kind];

/** When it is about, where its kind has a time. */
export const recordDate = ({kind, record}: AnyRecord): string | undefined => {
	if (kind === 'milestones') return record.around ?? record.date;
	if (kind === 'pledges') return record.made;
	if (kind === 'observations') return record.period;
	return kind === 'sources' ? record.issued : undefined;
};

/** A record in a line: when it is about, and what it is called; of a figure also that it was told later. */
export const recordLine = (dataset: Dataset, any: AnyRecord): string => {
	const date = recordDate(any);
	const later = any.kind === 'observations' ? laterWords(dataset, any.record) : '';
	return `${date === undefined ? '' : `${dateShort(date)} `}${recordName(dataset, any)}${later}`;
};

/** What records of a kind are called over a list of them. */
export const KIND_NAMES: Readonly<Record<AnyRecord['kind'], string>> = {
	sources: 'Sources',
	milestones: 'Milestones',
	series: 'Series',
	observations: 'Figures',
	projects: 'Projects',
	regions: 'Regions',
	people: 'People',
	organisations: 'Organisations',
	pledges: 'Pledges',
	conflicts: 'Conflicts',
	derivations: 'Derived figures',
};

/** In order of time, what has none last and as the files have it. */
const byDate = (a: AnyRecord, b: AnyRecord): number => {
	const [first, second] = [a, b].map(any => edtf(recordDate(any) ?? 'XXXX')) as [Edtf, Edtf];
	if (first.precision === 'undated' || second.precision === 'undated')
		return Number(first.precision === 'undated') - Number(second.precision === 'undated');
	return compareEdtf(first, second);
};

/** The part of a detail that says where in the dataset a record appears, by kind and in order of time. */
export const appearanceBlocks = (dataset: Dataset, id: string): Block[] => {
	const found = naming(dataset, id);
	return (Object.keys(oneOf) as AnyRecord['kind'][]).flatMap((kind): Block[] => {
		const lines = [
			...new Set(
				found
					.filter(any => any.kind === kind)
					.sort(byDate)
					.map(any => recordLine(dataset, any)),
			),
		];
		if (lines.length === 0) return [];
		return [
			{kind: 'space'},
			{kind: 'heading', text: `${KIND_NAMES[kind]} (${lines.length})`},
			...lines.map((line): Block => ({kind: 'text', indent: 2, line: [line]})),
		];
	});
};
