import {type Dataset, find, joinDataset} from '../dataset/dataset.ts';
import type {Milestone} from '../dataset/schema/milestone.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import type {Pledge} from '../dataset/schema/pledge.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import type {Project} from '../dataset/schema/project.ts';
import type {Region} from '../dataset/schema/region.ts';
import {edtf} from '../text/edtf.ts';

// The dataset as it would have stood at an earlier date: what had happened by then, and what was planned then. It is a
// dataset like any other, so every pane, sentence and number follows without knowing of it.

const ESSENTIALS = 110;
const KNOWN = 70;

/** Whether something had begun by the end of a date; what says only until when it was counts from that day, what says nothing never. */
const begun = (date: string, limit: number): boolean => {
	const {from, to} = edtf(date);
	return (Number.isFinite(from) ? from : to) <= limit;
};

/**
 * Whether something that happened had happened by the end of a date. Of what is dated by its year alone nobody can say so
 * before that year is over.
 */
const happened = (date: string, limit: number): boolean => {
	const {precision, to} = edtf(date);
	return precision === 'year' ? to <= limit : begun(date, limit);
};

/** Whether a period was over by the end of a date: a year's figure does not exist before the year has ended. */
const over = (period: string, limit: number): boolean => edtf(period).to <= limit;

/** An event that lay ahead is hidden; a plan or target shows from the day on which it was made known. */
const milestoneStood = (milestone: Milestone, limit: number): boolean => {
	if (milestone.kind !== 'plan' && milestone.kind !== 'target') return happened(milestone.around ?? milestone.date, limit);
	return begun(milestone.announced ?? milestone.around ?? milestone.date, limit);
};

const observationStood = (o: Observation, limit: number): boolean => {
	if (o.stated !== undefined) return begun(o.stated, limit);
	const {to} = edtf(o.period);
	return Number.isFinite(to) ? over(o.period, limit) : begun(o.period, limit);
};

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

const writtenBy = (project: Project, limit: number): Pick<Project, 'essentials' | 'summary'> | undefined => {
	const words = project.earlier?.findLast(({asOf}) => edtf(asOf).to <= limit);
	return words && {essentials: words.essentials, summary: words.summary};
};

/** A project with what was written of it as a whole by the end of a date, where earlier words are kept. */
export const asWritten = (project: Project, date: string): Project => ({...project, ...writtenBy(project, edtf(date).to)});

/**
 * Whether something without a date of its own had been told: what only follow-ups tell cannot be older than they are. The
 * base documents look back, so they tell of any time.
 */
const wasTold = (dataset: Dataset, citations: readonly Citation[], limit: number): boolean =>
	citations.some(citation => {
		const source = find(dataset, 'sources', citation.source);
		return source?.collection !== 'follow-up' || edtf(source.issued).from <= limit;
	});

/** A project as its history told it then. What is said of it as a whole was written later, so its last entry speaks for it. */
const projectAt = (dataset: Dataset, project: Project, limit: number): Project[] => {
	const history = project.history.filter(entry => (entry.said === undefined ? happened(entry.date, limit) : begun(entry.said, limit)));
	const last = history.at(-1);
	if (!last) return [];
	const {blockers: _, next: __, figures, ...rest} = project;
	const known = figures?.filter(figure => figure.period !== undefined && begun(figure.period, limit));
	// Before the first words written of it as a whole, its last entry speaks for it.
	const words = writtenBy(project, limit) ?? {essentials: shorten(last.text, ESSENTIALS), summary: last.text};
	const partners = project.partners.filter(partner => wasTold(dataset, partner.citations, limit));
	return [{...rest, history, ...words, partners, ...(known && {figures: known})}];
};

const regionAt = (region: Region, limit: number): Region => {
	const notes = region.notes.filter(note => note.date !== undefined && begun(note.date, limit));
	const {trade, ...rest} = region;
	const stood = trade?.period !== undefined && over(trade.period, limit);
	return {...rest, notes, known: shorten(notes.at(-1)?.text ?? 'nothing is dated before this day', KNOWN), ...(stood && trade && {trade})};
};

/** A promise with no more of its keeping than was told by then. */
const pledgeAt = (pledge: Pledge, limit: number): Pledge =>
	pledge.outcomes ? {...pledge, outcomes: pledge.outcomes.filter(outcome => begun(outcome.date, limit))} : pledge;

/**
 * The dataset at the end of a date (a year, month or day). A date at or after the dataset's own changes nothing but the
 * date: the records know no more.
 */
export const datasetAt = (dataset: Dataset, asOf: string): Dataset => {
	const limit = edtf(asOf).to;
	const manifest = {...dataset.manifest, asOf};
	if (limit >= edtf(dataset.manifest.asOf).to) return joinDataset(manifest, dataset);
	return joinDataset(manifest, {
		...dataset,
		milestones: dataset.milestones.filter(milestone => milestoneStood(milestone, limit)),
		observations: dataset.observations.filter(o => observationStood(o, limit)),
		// A hole is one only in years that were over.
		series: dataset.series.map(series => (series.gaps ? {...series, gaps: series.gaps.filter(gap => begun(gap.period, limit))} : series)),
		projects: dataset.projects.flatMap(project => projectAt(dataset, project, limit)),
		regions: dataset.regions.map(region => regionAt(region, limit)),
		pledges: dataset.pledges.filter(pledge => begun(pledge.made, limit)).map(pledge => pledgeAt(pledge, limit)),
	});
};

/**
 * The dates at which something changed, for stepping through time: the last day meant by each dated milestone, first to
 * last, ended by the dataset's own date. As YYYY-MM-DD, each once.
 */
export const turningPoints = (dataset: Dataset): string[] => {
	const own = edtf(dataset.manifest.asOf).to;
	const days = dataset.milestones
		.filter(milestone => milestone.kind === 'event' || milestone.kind === 'announcement')
		.map(milestone => edtf(milestone.around ?? milestone.date))
		.map(date => (Number.isFinite(date.from) ? Math.max(date.from, date.precision === 'interval' ? date.from : date.to) : own))
		.filter(day => day < own);
	const text = (day: number) =>
		`${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`;
	return [...new Set([...days, own])].sort((a, b) => a - b).map(text);
};
