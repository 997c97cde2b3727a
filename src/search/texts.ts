import type {Dataset} from '../dataset/dataset.ts';
import type {AnyRecord} from '../dataset/kinds.ts';

/** Fields whose words are ids, codes or addresses, and nothing that anybody would search for. */
const SKIPPED = new Set([
	'id',
	'source',
	'unit',
	'citations',
	'form',
	'iso',
	'glyph',
	'formula',
	'inputs',
	'records',
	'type',
	'language',
	'collection',
]);

const LINKS = ['projects', 'regions', 'people', 'organisations'] as const;

const textsIn = (value: unknown, into: string[]): void => {
	if (typeof value === 'string') into.push(value);
	else if (Array.isArray(value)) for (const item of value) textsIn(item, into);
	else if (typeof value === 'object' && value !== null) {
		for (const key in value) if (!SKIPPED.has(key)) textsIn((value as Record<string, unknown>)[key], into);
	}
};

/** What a record is called first, its other spellings left aside; `undefined` for a figure. */
const ownName = (record: AnyRecord['record']): string | undefined =>
	'name' in record
		? record.name
		: 'headline' in record
			? record.headline
			: 'label' in record
				? record.label
				: 'title' in record
					? record.title
					: undefined;

const otherNames = (record: AnyRecord['record'], into: string[]): void => {
	if ('short' in record && record.short !== undefined) into.push(record.short);
	if ('aliases' in record) into.push(...(record.aliases ?? []));
};

/** The texts of a record as it is searched. */
export type Texts = {
	/** What it is called first. */
	readonly own: string | undefined;
	/** Its other names, and those of the series that it belongs to. */
	readonly names: readonly string[];
	/** All that it says, its names among it. */
	readonly said: readonly string[];
	/** What the records are called that it names. */
	readonly linked: readonly string[];
};

/** The texts by which a record is found. */
export const textsOf = (dataset: Dataset, record: AnyRecord['record']): Texts => {
	const names: string[] = [];
	const said: string[] = [];
	const linked: string[] = [];
	const called = (id: string, into: string[]) => {
		const other = dataset.byId.get(id)?.record;
		if (!other) return;
		const own = ownName(other);
		if (own !== undefined) into.push(own);
		otherNames(other, into);
	};
	otherNames(record, names);
	if ('series' in record) called(record.series, names);
	textsIn(record, said);
	for (const key of LINKS) {
		const ids: unknown = key in record ? (record as Record<string, unknown>)[key] : undefined;
		if (Array.isArray(ids)) for (const id of ids) called(id, linked);
	}
	return {own: ownName(record), names, said, linked};
};
