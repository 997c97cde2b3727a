import fc from 'fast-check';
import {aNastyText} from './nasty-text.ts';
import {ADDRESSES, DATES, FORMULAS, GOOD_DATES, NUMBERS} from './nasty-values.ts';
import {aBound, aFigure, aMilestone, anEntry, anObservation, aPledge, aProject, aRegion, aSource, tinyParts} from './records.ts';

// Datasets that somebody would write to do harm: the tiny one, in which every kind occurs, with some of its values replaced.

/** The files of a dataset as JSON values, by name without the ending. */
export type Loose = Readonly<Record<string, unknown>>;

const citations = [{source: 'report', page: 3, note: 1, said: 'A. Author', place: 'page foot'}];

/** Every field that a record can have occurs in one. */
const BASE: Loose = (() => {
	const {manifest, ...records} = tinyParts();
	return {
		dataset: {...manifest, horizon: '2015-02', spellings: [['Rajin', 'Najin', '라진']], trade: {...manifest.trade, exports: 'balance'}},
		...records,
		sources: [
			...records.sources,
			aSource({id: 'later', short: 'Later', collection: 'follow-up', url: 'https://example.org/a?b=c', issued: '2020-05'}),
		],
		milestones: [
			...records.milestones,
			aMilestone({id: 'spring', date: '2014-21', regions: ['north'], people: ['minister'], organisations: ['ministry'], reading: 'Ours.'}),
		],
		observations: [...records.observations, anObservation({id: 'estimate', period: '2012', qualifier: 'about', note: 'A note.'}), aBound()],
		projects: [
			...records.projects,
			aProject({
				id: 'port',
				short: 'Port',
				history: [anEntry({stage: 'idea'}), anEntry({date: '2012-07', stage: 'working', condition: 'completed', citations})],
				blockers: [{text: 'Ice.', citations}],
				next: [{date: '2021', text: 'More.', citations}],
				figures: [aFigure({period: '2013', qualifier: 'over'})],
			}),
		],
		regions: [...records.regions, aRegion({id: 'far', name: 'Far', aliases: ['Distant'], iso: 'RU-KHA'})],
		pledges: [
			...records.pledges,
			aPledge({
				id: 'second',
				to: 'Beland',
				outcomes: [{date: '2015', outcome: 'partly kept', text: 'Half.', citations}],
				projects: ['port'],
				figures: [aFigure()],
			}),
		],
	} satisfies Loose;
})();

const IDS = [
	...new Set(
		JSON.stringify(BASE)
			.match(/"[a-z0-9-]+"/g)
			?.map(word => word.slice(1, -1)),
	),
];

/** A text as the schemas take it: not empty, no space at its ends. */
const aTrimmed = aNastyText.map(text => text.trim() || 'x');

const aString = fc.oneof(
	{arbitrary: aTrimmed, weight: 5},
	aNastyText,
	fc.constantFrom(...IDS, 'constructor', '__proto__', 'x'),
	fc.constantFrom(...DATES),
	fc.constantFrom(...ADDRESSES),
	fc.constantFrom(...FORMULAS),
	fc.constantFrom('', ' ', 'a'.repeat(3000), '한'.repeat(1999), 'e\u0301'.repeat(900), `${'x '.repeat(900)}x`),
);

const aNumber = fc.oneof(fc.constantFrom(...NUMBERS), fc.double({noNaN: true}), fc.integer());

/** Any other value than was there. */
const anything = fc.oneof(aString, aNumber, fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}), fc.jsonValue({maxDepth: 3}));

/** A change of one value: what it is to become, seen from what it is. `pick` chooses among places. */
export type Change = {readonly at: number; readonly how: number; readonly text: string; readonly number: number; readonly other: unknown};

const aChange = fc.record<Change>({
	at: fc.nat({max: 1_000_000}),
	how: fc.nat({max: 19}),
	text: aString,
	number: aNumber,
	other: anything,
});

type Place = {readonly holder: Record<string | number, unknown>; readonly key: string | number};

const placesIn = (value: unknown, into: Place[] = []): Place[] => {
	if (typeof value !== 'object' || value === null) return into;
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		into.push({holder: value as Record<string | number, unknown>, key});
		placesIn((value as Record<string | number, unknown>)[key], into);
	}
	return into;
};

const define = (holder: object, key: string | number, value: unknown): void => {
	Object.defineProperty(holder, key, {value, enumerable: true, configurable: true, writable: true});
};

const apply = ({holder, key}: Place, {how, text, number, other}: Change): void => {
	const old = holder[key];
	// Most changes keep the kind of value, so that many datasets still load and reach the screen.
	if (how === 0) define(holder, key, other);
	else if (how === 1 && !Array.isArray(holder)) delete holder[key];
	else if (how === 2 && !Array.isArray(holder)) define(holder, number > 0 ? '__proto__' : text, other);
	else if (typeof old === 'string') define(holder, key, text);
	else if (typeof old === 'number') define(holder, key, number);
	else if (typeof old === 'boolean') define(holder, key, !old);
	else if (Array.isArray(old) && old.length > 0) {
		const first = old[0] as unknown;
		if (how < 6) old.push(structuredClone(first));
		else if (how < 9) old.reverse();
		else if (how < 11) old.length = 0;
		else if (typeof first === 'object' && first !== null && 'id' in first) {
			for (let more = 0; more < how * 3; more++) old.push({...structuredClone(first), id: `more-${how}-${more}`});
		}
	}
};

/** Words of fixed lists, and what links records: another text there is refused, which the wild changes see to. */
const FIXED = new Set([
	'id',
	'kind',
	'status',
	'form',
	'type',
	'condition',
	'outcome',
	'qualifier',
	'flow',
	'language',
	'collection',
	'glyph',
	'version',
	'iso',
]);

/** Fields that take texts as long as any. */
const LONG = new Set([
	'title',
	'summary',
	'about',
	'what',
	'reading',
	'why',
	'claim',
	'text',
	'note',
	'reason',
	'role',
	'name',
	'by',
	'to',
	'said',
	'place',
	'metric',
]);

/** A change that the schemas are likely to take: the value stays of its kind. */
const bend = ({holder, key}: Place, {how, text, number}: Change): void => {
	const old = holder[key];
	if (key === 'multiplier') define(holder, key, how - 5);
	else if (typeof old === 'number') {
		if (!['page', 'paragraph', 'note', 'decimals', 'share'].includes(String(key)))
			define(holder, key, Math.abs(number) <= 1e15 ? number : Math.sign(number) * 1e15);
	} else if (typeof old === 'string' && /^\d{4}/.test(old)) define(holder, key, GOOD_DATES[how % GOOD_DATES.length]);
	else if (typeof old === 'string' && !FIXED.has(String(key)) && !IDS.includes(old) && !old.startsWith('http')) {
		const most = LONG.has(String(key)) ? 2000 : 10;
		define(
			holder,
			key,
			Array.from(text.trim())
				.slice(0, most / 2)
				.join('')
				.trim() || 'x',
		);
	} else if (Array.isArray(old) && old.length > 0) {
		const first = old[0] as unknown;
		if (typeof first !== 'object' || first === null) return;
		if (!('id' in first)) old.push(structuredClone(first));
		else for (let more = 0; more < how; more++) old.push({...structuredClone(first), id: `more-${how}-${more}`});
	}
};

/** A dataset with values changed in ways that nearly always load. */
export const aBentDataset: fc.Arbitrary<Loose> = fc.array(aChange, {maxLength: 25}).map(changes => {
	const copy = structuredClone(BASE) as Record<string, unknown>;
	for (const change of changes) {
		const places = placesIn(copy);
		const place = places[change.at % places.length];
		if (place) bend(place, change);
	}
	return copy;
});

/** A dataset with up to eight values changed. Some load; the others must be refused in words. */
export const aNastyDataset: fc.Arbitrary<Loose> = fc.array(aChange, {maxLength: 8}).map(changes => {
	const copy = structuredClone(BASE) as Record<string, unknown>;
	for (const change of changes) {
		const places = placesIn(copy);
		const place = places[change.at % places.length];
		if (place) apply(place, change);
	}
	return copy;
});

/** JSON with numbers as they are: 1e999 and -0 too, which `JSON.stringify` would lose. */
const jsonOf = (value: unknown): string =>
	(
		JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' && (!Number.isFinite(one) || Object.is(one, -0)) ? `@${one}@` : one)) ??
		'null'
	)
		.replace(/"@(-?)Infinity@"/g, (_, sign: string) => `${sign}1e999`)
		.replace(/"@0@"/g, '-0');

/** The text of each file of a folder. */
export const filesOf = (dataset: Loose): Record<string, string> =>
	Object.fromEntries(
		Object.entries(dataset)
			// A key that was put in beside them is no name for a file.
			.filter(([name]) => Object.hasOwn(BASE, name))
			.map(([name, content]) => [`${name}.json`, jsonOf(Array.isArray(content) ? {records: content} : content)]),
	);

/** The dataset as one document. */
export const documentOf = (dataset: Loose): string => jsonOf(dataset);

/** Standard input from which a text comes, in pieces that end anywhere. */
export async function* streamOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
