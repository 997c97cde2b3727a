import {type Dataset, find} from '../dataset/dataset.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import type {Condition, Project} from '../dataset/schema/project.ts';
import {edtf} from '../text/edtf.ts';

/** Years without a word after which nobody can say that something goes on. */
const SILENCE = 3;

/** Where a project stands by the last entries of its history that say so. */
export type Standing = {
	readonly project: Project;
	/** Place of the stage in the dataset's list, from 0; -1 when no entry states one. */
	readonly step: number;
	readonly stage: string;
	/** As it was when last heard of. */
	readonly condition: Condition;
	/** When something was last said of it. */
	readonly lastWord: string;
	/** Whether a thing that was active or of unknown condition has not been heard of for three years before the dataset's date. */
	readonly isSilent: boolean;
};

/** Stage and condition as of the dataset's last word. What was only planned changes neither. */
export const standing = (dataset: Dataset, project: Project): Standing => {
	const happened = project.history.filter(entry => entry.planned === undefined);
	const stageId = happened.findLast(entry => entry.stage !== undefined)?.stage;
	const step = dataset.manifest.stages.findIndex(stage => stage.id === stageId);
	const condition = happened.findLast(entry => entry.condition !== undefined)?.condition ?? 'unknown';
	const {asOf} = dataset.manifest;
	const last = lastWord(dataset, project);
	// What was still going on at the dataset's date was last heard of then, however much longer it went on.
	const word = edtf(last).precision === 'interval' && lastDay(last) > edtf(asOf).to ? asOf : last;
	return {
		project,
		step,
		stage: dataset.manifest.stages[step]?.label ?? 'unknown',
		condition,
		lastWord: word,
		isSilent: (condition === 'active' || condition === 'unknown') && edtf(asOf).to - lastDay(word) > SILENCE * 10_000,
	};
};

/** The last day that a date can mean, as yyyymmdd; for what has no end its first. */
const lastDay = (date: string): number => {
	const {from, to} = edtf(date);
	return Number.isFinite(to) ? to : from;
};

type Entry = Project['history'][number];

/** What goes on without an end does so for as long as its sources say it. */
const toldUntil = (dataset: Dataset, entry: Entry): string => {
	const told = entry.citations.flatMap(({source}) => find(dataset, 'sources', source)?.issued ?? []);
	const latest = told.reduce((last, issued) => (lastDay(issued) > lastDay(last) ? issued : last), entry.date);
	return lastDay(latest) > edtf(dataset.manifest.asOf).to ? dataset.manifest.asOf : latest;
};

/** Whether a date is a year, or a span whose end is a guess, within which a day lies. */
const mayBe = (date: string, day: number): boolean => {
	const {precision, from, to, ends} = edtf(date);
	return (precision === 'year' || ends?.[1]?.uncertain === true) && from <= day && day <= to;
};

/** Whether one word is the later of two. Of a day and a year or guess in which it lies, the day is taken: it is the surer. */
const isLater = (word: string, last: string): boolean => {
	if (mayBe(word, lastDay(last))) return mayBe(last, lastDay(word));
	return lastDay(word) >= lastDay(last) || mayBe(last, lastDay(word));
};

/** When something was last said of it. What was only planned counts from its saying, or not at all. */
const lastWord = (dataset: Dataset, project: Project): string => {
	const entries = project.history.filter(entry => entry.planned === undefined || entry.said !== undefined);
	// Something without an end has one when a later entry says how the project stands.
	const stood = entries.findLastIndex(entry => entry.stage !== undefined || entry.condition !== undefined);
	const words = entries.map((entry, index) => {
		if (entry.said !== undefined) return entry.said;
		return index >= stood && edtf(entry.date).to === Number.POSITIVE_INFINITY ? toldUntil(dataset, entry) : entry.date;
	});
	return words.reduce((last, word) => (isLater(word, last) ? word : last), words[0] ?? project.history[0]?.date ?? 'XXXX');
};

type Dated = {readonly date?: string | undefined; readonly said?: string | undefined; readonly citations: readonly Citation[]};

/** Years that a sentence names. */
const yearsIn = (text: string): number[] => Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year));

/** Whether one of the years lies in a date; of what has no end or no beginning, the other counts. */
const liesIn = (date: string, years: readonly number[]): boolean => {
	const {from, to} = edtf(date);
	const [first, last] = [from, to].map(day => Math.floor(day / 10_000)) as [number, number];
	const [low, high] = [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first];
	return years.some(year => low <= year && year <= high);
};

/**
 * Who bears out a project's `essentials`: what its history, the latest first, and its plans tell of the years that the
 * line names, and the record's own citations where they tell nothing of one of them. A line without a year sums up all of it.
 */
export const essentialsCitations = ({essentials, history, next = [], citations}: Project): Citation[] => {
	const told = [...history.toReversed(), ...next].map((entry: Dated) => ({
		citations: entry.citations,
		dates: [entry.said, entry.date].filter(date => date !== undefined),
	}));
	const years = yearsIn(essentials);
	if (years.length === 0) return [...told.flatMap(entry => entry.citations), ...citations];
	const of = (named: readonly number[]) => told.filter(({dates}) => dates.some(date => liesIn(date, named)));
	return [...of(years).flatMap(entry => entry.citations), ...(years.every(year => of([year]).length > 0) ? [] : citations)];
};
