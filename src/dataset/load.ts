import {type Dataset, joinDataset} from './dataset.ts';
import {duplicateIds, faultProblem} from './faults.ts';
import {type Around, gather} from './gather.ts';
import {isDocument, type Kind, kindNames, parts} from './kind-names.ts';
import type {Records} from './kinds.ts';
import {DatasetError, type Problem} from './problem.ts';
import {checkReferences} from './references.ts';
import {Briefing} from './schema/briefing.ts';
import {Manifest} from './schema/manifest.ts';
import type {Sheet} from './sheets.ts';
import {checkDocument, checkRecords} from './validate.ts';

/** A dataset that was read and checked; `dataset` is there when nothing is wrong with it. */
export type Reading = {
	/** The place, as it may be shown. */
	readonly where: string;
	readonly dataset: Dataset | undefined;
	readonly problems: readonly Problem[];
	/** What it was made of: tells where a record stands. */
	readonly sheets: readonly Sheet[];
};

/** For how many faults the name that was meant is looked for, which takes long among thousands of names. */
const MOST_GUESSES = 100;

/** What is wrong between the records that passed; `broken` are those that did not. */
const referenceProblems = (dataset: Dataset, sheets: readonly Sheet[], broken: ReadonlySet<unknown>): Problem[] => {
	const faults = checkReferences(dataset);
	if (faults.length === 0) return [];
	const brokenIds = new Set([...broken].map(record => (record as {id?: unknown} | null)?.id));
	const places = new Map(
		sheets.map(({kind, value}) => [
			kind,
			isDocument(kind) ? [] : [...(value as readonly unknown[]).keys()].filter(index => !broken.has((value as readonly unknown[])[index])),
		]),
	);
	// What leads to a record that is only broken is in order itself.
	return faults
		.filter(({target}) => target === undefined || !brokenIds.has(target.id))
		.flatMap((fault, at) => faultProblem(sheets, fault, (kind, index) => places.get(kind)?.[index] ?? index, at < MOST_GUESSES));
};

/** In the order in which a person reads the files: the manifest, then kind by kind, from top to bottom. */
const inReadingOrder = (problems: readonly Problem[]): Problem[] => {
	const place = ({file}: Problem) => (parts as readonly string[]).indexOf(file.replace(/\.[a-z]+$/, ''));
	return problems.toSorted((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
};

/**
 * Reads a dataset and lists everything that is wrong with it.
 * @param place a folder, a file, `-` for standard input, or an http(s) address
 * @throws {UserError} when there is nothing to read there
 */
export const readDataset = async (place: string, around: Around = {}): Promise<Reading> => {
	const {where, sheets, problems: unread} = await gather(place, around);
	const found: (readonly Problem[])[] = [unread];
	let manifest: Manifest | undefined;
	let briefing: Briefing | undefined;
	const records: Partial<Record<Kind, readonly unknown[]>> = {};
	const broken = new Set<unknown>();
	for (const sheet of sheets) {
		if (sheet.kind === 'dataset') {
			const checked = checkDocument(sheet, Manifest);
			manifest = checked.data;
			found.push(checked.problems);
		} else if (sheet.kind === 'briefing') {
			const checked = checkDocument(sheet, Briefing);
			briefing = checked.data;
			found.push(checked.problems);
		} else {
			const checked = await checkRecords(sheet, sheet.kind);
			records[sheet.kind] = checked.data;
			found.push(checked.problems);
			for (const record of checked.broken) broken.add(record);
		}
	}
	// Without the manifest, or a whole file, everything would seem to lead nowhere.
	if (!manifest || unread.length > 0) {
		found.push(duplicateIds(sheets));
		return {where, dataset: undefined, problems: inReadingOrder(found.flat()), sheets};
	}
	const dataset = joinDataset(manifest, Object.fromEntries(kindNames.map(kind => [kind, records[kind] ?? []])) as unknown as Records, briefing);
	// Where every record has its own place in the index, no id is taken twice.
	const count = kindNames.reduce((sum, kind) => sum + dataset[kind].length, 0);
	if (broken.size > 0 || dataset.byId.size !== count) found.push(duplicateIds(sheets));
	found.push(referenceProblems(dataset, sheets, broken));
	const problems = inReadingOrder(found.flat());
	return {where, dataset: problems.length === 0 ? dataset : undefined, problems, sheets};
};

/**
 * Reads, validates and joins a dataset: the one door to data.
 * @param place a folder with a file for each kind, one file with all kinds, `-` for standard input, or an http(s) address
 * @throws {UserError} when there is nothing to read there
 * @throws {DatasetError} with everything that is wrong in it, each with file, line, record and field
 */
export const loadDataset = async (place: string, around: Around = {}): Promise<Dataset> => {
	const {dataset, problems, where} = await readDataset(place, around);
	if (!dataset) throw new DatasetError(problems, where);
	return dataset;
};
