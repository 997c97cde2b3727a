import {type Dataset, find} from '../dataset/dataset.ts';
import {derive} from '../indicators/derivation.ts';
import {resultFacts} from '../panes/derivations.ts';
import {conflictFacts, type Fact, type Facts, figureFacts, recordFacts} from '../panes/facts.ts';
import {kindName} from '../panes/record.ts';

// What facts name by ids: each stands once, however many rows name it. Told in every row it would be five times the data.

type Ids = {readonly works: Set<string>; readonly records: Set<string>};

/** Keys whose texts are ids, and of what. */
const NAMES = new Map<string, keyof Ids>([
	['source', 'works'],
	['work', 'works'],
	['observation', 'records'],
	['target', 'records'],
	['conflicts', 'records'],
	['derived', 'records'],
]);

/** Gathers the ids that stand under a key, and in whatever stands there. */
const gather = (key: string, fact: Fact | undefined, into: Ids): void => {
	if (typeof fact === 'string') {
		const kind = NAMES.get(key);
		if (kind !== undefined) into[kind].add(fact);
	} else if (Array.isArray(fact)) {
		for (const item of fact as readonly Fact[]) gather(key, item, into);
	} else if (typeof fact === 'object' && fact !== null) {
		for (const inner in fact as Facts) gather(inner, (fact as Facts)[inner], into);
	}
};

const factsOf = (dataset: Dataset, id: string): Facts | undefined => {
	// Kind by kind, as those of which none is named need not be read.
	const conflict = find(dataset, 'conflicts', id);
	if (conflict) return {kind: kindName('conflicts'), ...conflictFacts(dataset, conflict)};
	const observation = find(dataset, 'observations', id);
	if (observation) return {kind: kindName('observations'), ...figureFacts(dataset, observation)};
	const derivation = find(dataset, 'derivations', id);
	return derivation && {kind: kindName('derivations'), ...resultFacts(dataset, derive(dataset, derivation))};
};

/** The works that facts cite, in the dataset's order. */
export const sourcesOf = (dataset: Dataset, facts: readonly Facts[]): Facts[] => {
	const ids: Ids = {works: new Set(), records: new Set()};
	gather('', facts, ids);
	return worksFacts(dataset, ids);
};

const worksFacts = (dataset: Dataset, {works}: Ids): Facts[] =>
	dataset.sources.filter(({id}) => works.has(id)).map(source => recordFacts(dataset, source));

/** The records that rows, their summary and these records themselves name, without those that are rows; and the works that all of them cite. */
export const named = (dataset: Dataset, rows: readonly Facts[], summary: Facts = {}): {readonly records: Facts[]; readonly sources: Facts[]} => {
	const ids: Ids = {works: new Set(), records: new Set()};
	const standing = new Set(rows.map(({id}) => id));
	for (const row of rows) {
		for (const key in row) {
			const fact = row[key];
			// An id by itself is that of the row's own figure, which the row tells.
			if (typeof fact === 'object') gather(key, fact, ids);
		}
	}
	gather('', summary, ids);
	const records: Facts[] = [];
	// What is added to a set while it is walked is walked as well.
	for (const id of ids.records) {
		const facts = standing.has(id) ? undefined : factsOf(dataset, id);
		if (!facts) continue;
		records.push(facts);
		gather('', facts, ids);
	}
	return {records, sources: worksFacts(dataset, ids)};
};
