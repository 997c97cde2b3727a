import {type Dataset, find} from '../dataset/dataset.ts';
import type {Kind} from '../dataset/kind-names.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import {derive} from '../indicators/derivation.ts';
import {resultFacts} from '../panes/derivations.ts';
import {conflictFacts, type Fact, type Facts, figureFacts, recordFacts} from '../panes/facts.ts';
import {kindName, recordName} from '../panes/record.ts';

// What facts name by ids: each stands once, however many rows name it. Told in every row it would be five times the data.

/** Kinds by the ids that are named of them. */
type Ids = Map<string, Kind>;

/** Keys whose texts are ids, and of what. */
const NAMES = new Map<string, Kind>([
	['source', 'sources'],
	['sources', 'sources'],
	['work', 'sources'],
	['observation', 'observations'],
	['target', 'observations'],
	['conflicts', 'conflicts'],
	['derived', 'derivations'],
	['series', 'series'],
	['projects', 'projects'],
	['regions', 'regions'],
	['people', 'people'],
	['organisations', 'organisations'],
	['organisation', 'organisations'],
	['pledges', 'pledges'],
	['pledge', 'pledges'],
]);

/** Gathers the ids that stand under a key, and in whatever stands there. */
const gather = (key: string, fact: Fact | undefined, into: Ids): void => {
	if (typeof fact === 'string') {
		const kind = NAMES.get(key);
		if (kind !== undefined) into.set(fact, kind);
	} else if (Array.isArray(fact)) {
		for (const item of fact as readonly Fact[]) gather(key, item, into);
	} else if (typeof fact === 'object' && fact !== null) {
		for (const inner in fact as Facts) gather(inner, (fact as Facts)[inner], into);
	}
};

/** What is told of a record that is named: of what says something about the row all, of others what they are called. */
const factsOf = (dataset: Dataset, id: string, kind: Kind): Facts | undefined => {
	// Kinds of which none is named need not be read.
	const record = find(dataset, kind, id);
	if (!record) return undefined;
	const any = {kind, record} as AnyRecord;
	const told = {kind: kindName(kind), id};
	if (any.kind === 'conflicts') return {...told, ...conflictFacts(dataset, any.record)};
	if (any.kind === 'observations') return {...told, ...figureFacts(dataset, any.record)};
	if (any.kind === 'derivations') return {...told, ...resultFacts(dataset, derive(dataset, any.record))};
	return {...told, name: recordName(dataset, any)};
};

/** The works that facts cite, in the dataset's order. */
export const sourcesOf = (dataset: Dataset, facts: readonly Facts[]): Facts[] => {
	const ids: Ids = new Map();
	gather('', facts, ids);
	return worksFacts(dataset, ids);
};

const worksFacts = (dataset: Dataset, ids: Ids): Facts[] =>
	dataset.sources.filter(({id}) => ids.get(id) === 'sources').map(source => recordFacts(dataset, source));

/** The records that rows, their summary and these records themselves name, without those that are rows; and the works that all of them cite. */
export const named = (dataset: Dataset, rows: readonly Facts[], summary: Facts = {}): {readonly records: Facts[]; readonly sources: Facts[]} => {
	const ids: Ids = new Map();
	const standing = new Set(rows.map(({id}) => id));
	for (const row of rows) {
		for (const key in row) {
			const fact = row[key];
			// The id of a figure by itself is that of the row's own, which the row tells.
			if (typeof fact === 'object' || key === 'series') gather(key, fact, ids);
		}
	}
	gather('', summary, ids);
	const records: Facts[] = [];
	// What is added to a map while it is walked is walked as well.
	for (const [id, kind] of ids) {
		const facts = kind === 'sources' || standing.has(id) ? undefined : factsOf(dataset, id, kind);
		if (!facts) continue;
		records.push(facts);
		gather('', facts, ids);
	}
	return {records, sources: worksFacts(dataset, ids)};
};
