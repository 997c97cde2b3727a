import {citedWork} from './cited-work.ts';
import type {Dataset} from './dataset.ts';
import {idsOf} from './ids.ts';
import {type Kind, oneOf} from './kind-names.ts';
import type {Target} from './reference-fault.ts';
import type {Citation} from './schema/primitives.ts';

type Report = (path: (string | number)[], message: string, target: Target) => void;

/** Fields that hold ids of another kind, wherever they stand. */
const LISTS: Readonly<Record<string, Kind>> = {
	pledges: 'pledges',
	projects: 'projects',
	regions: 'regions',
	people: 'people',
	organisations: 'organisations',
};

const checkCitation = (dataset: Dataset, citation: Citation, report: (message: string, target: Target) => void): void => {
	if (dataset.byId.get(citation.source)?.kind !== 'sources') {
		const target = {id: citation.source, among: idsOf(dataset.sources)};
		report(`cites the source "${citation.source}", which the dataset does not have`, target);
	} else if (citation.note !== undefined && !citedWork(dataset, citation)) {
		report(`cites note ${citation.note} of "${citation.source}", for which no source has citedIn`, {id: '', among: []});
	}
};

/** Fields that hold the name of a word that the manifest brings. */
const WORDS: ReadonlyMap<string, readonly [word: string, list: 'units' | 'categories' | 'stages']> = new Map([
	['unit', ['unit', 'units']],
	['category', ['category', 'categories']],
	['topic', ['category', 'categories']],
	['stage', ['stage', 'stages']],
]);

/** Whether a field is one whose text names something: most are not, and there are millions of them. */
const isName = (key: string): boolean => {
	switch (key) {
		case 'unit':
		case 'category':
		case 'topic':
		case 'stage':
		case 'organisation':
		case 'source':
			return true;
		default:
			return false;
	}
};

/** Lists of citations that are remembered. */
const MOST_SOUND = 5000;

/** Looks at the records of a dataset, kind by kind: everything that one names is there. */
export const recordChecker = (dataset: Dataset) => {
	const {byId, manifest} = dataset;
	const words = {
		units: new Set(manifest.units.map(({id}) => id)),
		categories: new Set(manifest.categories.map(({id}) => id)),
		stages: new Set(manifest.stages.map(({id}) => id)),
	};
	/** One list that goes along: who keeps it copies it. */
	const path: (string | number)[] = [];
	/** Citations in which nothing is wrong: records that cite the same place have one list of them in common. */
	const sound = new Set<unknown>();
	let faults = 0;
	const checkText = (node: object, key: string, text: string, isCited: boolean, report: Report): void => {
		const here = () => [...path, key];
		const named = WORDS.get(key);
		if (named) {
			const [word, list] = named;
			if (!words[list].has(text))
				report(here(), `names the ${word} "${text}", which the dataset does not have`, {id: text, among: idsOf(manifest[list])});
		} else if (key === 'organisation') {
			if (byId.get(text)?.kind !== 'organisations')
				report(here(), `names the organisation "${text}", which the dataset does not have`, {id: text, among: idsOf(dataset.organisations)});
		} else if (key === 'source' && isCited) checkCitation(dataset, node as Citation, (message, target) => report(here(), message, target));
	};
	const checkList = (list: readonly unknown[], key: string, isCited: boolean, report: Report): void => {
		const kind = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
		path.push(key);
		for (let index = 0; index < list.length; index++) {
			const item = list[index];
			path.push(index);
			if (typeof item === 'object' && item !== null) checkNode(item, isCited, report);
			else if (kind !== undefined && typeof item === 'string' && byId.get(item)?.kind !== kind)
				report([...path], `names the ${oneOf[kind]} "${item}", which the dataset does not have`, {id: item, among: idsOf(dataset[kind])});
			path.pop();
		}
		path.pop();
	};
	const checkCitations = (list: readonly unknown[], report: Report): void => {
		if (sound.has(list)) return;
		const before = faults;
		checkList(list, 'citations', true, report);
		if (faults === before && sound.size < MOST_SOUND) sound.add(list);
	};
	const checkNode = (node: object, isCited: boolean, report: Report): void => {
		for (const key in node) {
			const item = (node as Record<string, unknown>)[key];
			if (typeof item === 'string') {
				if (isName(key)) checkText(node, key, item, isCited, report);
			} else if (key === 'citations' && Array.isArray(item)) checkCitations(item, report);
			else if (Array.isArray(item)) checkList(item, key, isCited, report);
			else if (typeof item === 'object' && item !== null) {
				path.push(key);
				checkNode(item, isCited, report);
				path.pop();
			}
		}
	};
	return (kind: Kind, tell: Report): void => {
		const report: Report = (...fault) => {
			faults++;
			tell(...fault);
		};
		for (const [index, record] of dataset[kind].entries()) {
			path.push('records', index);
			checkNode(record, false, report);
			path.length = 0;
		}
	};
};
