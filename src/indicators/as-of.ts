import {type Dataset, find, joinDataset} from '../dataset/dataset.ts';
import type {Milestone} from '../dataset/schema/milestone.ts';
import type {Observation} from '../dataset/schema/observation.ts';
import type {Pledge} from '../dataset/schema/pledge.ts';
import type {Project} from '../dataset/schema/project.ts';
import type {Region} from '../dataset/schema/region.ts';
import type {Series} from '../dataset/schema/series.ts';
import {dayText, edtf} from '../text/edtf.ts';
import {conflictsAt, organisationsAt, peopleAt, sourcesOut} from './actors-at.ts';
import {derivable, relink} from './links.ts';
import {begun, figureStood, happened, happenedOn, over, wasOut, wasTold} from './stood.ts';
import {ownDate, remember} from './told-later.ts';
import {withWorks} from './works-at.ts';

// The dataset as it would have stood at an earlier date: what had happened by then, and what was planned then. It is a
// dataset like any other, so every pane, sentence and number follows without knowing of it.

const ESSENTIALS = 110;
const KNOWN = 70;

const isUndated = (milestone: Milestone): boolean => edtf(milestone.date).precision === 'undated';

/** An event that lay ahead is hidden, as is an undated one that may have lain ahead; a plan or target shows from the day on which it was made known. */
const milestoneStood = (milestone: Milestone, limit: number): boolean => {
	const placed = milestone.around ?? milestone.date;
	if (milestone.kind === 'plan' || milestone.kind === 'target') return begun(milestone.announced ?? placed, limit);
	return isUndated(milestone) ? over(placed, limit) : happened(placed, limit);
};

const milestoneAt = (dataset: Dataset, milestone: Milestone, limit: number): Milestone => {
	const {figures, pledges, ...rest} = milestone;
	// What has nothing that could be of a later time is the same record then.
	if (!figures && !pledges) return milestone;
	const known = figures?.filter(figure => figureStood(figure, limit)) ?? [];
	const made = pledges?.filter(id => begun(find(dataset, 'pledges', id)?.made ?? 'XXXX', limit)) ?? [];
	return {...rest, ...(known.length > 0 && {figures: known}), ...(made.length > 0 && {pledges: made})};
};

/** Figures of what lies ahead when they are made known. */
const AHEAD: ReadonlySet<Observation['status']> = new Set<Observation['status']>(['target', 'bounded']);

/** Aims, limits and what is settled for many years stand from when they were made known; a figure of one time when that is over. */
const observationStood = ({stated, status, period}: Observation, limit: number): boolean =>
	(stated === undefined || begun(stated, limit)) &&
	((stated !== undefined && (AHEAD.has(status) || edtf(period).precision === 'interval')) || over(period, limit));

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

const writtenBy = (project: Project, limit: number): Pick<Project, 'essentials' | 'summary'> | undefined => {
	const words = project.earlier?.findLast(({asOf}) => edtf(asOf).to <= limit);
	return words && {essentials: words.essentials, summary: words.summary};
};

/** A project with what was written of it as a whole by the end of a date, where earlier words are kept. */
export const asWritten = (project: Project, date: string): Project => ({...project, ...writtenBy(project, edtf(date).to)});

/** A project as its history told it then. What is said of it as a whole was written later, so its last entry speaks for it. */
const projectAt = (dataset: Dataset, project: Project, limit: number): Project[] => {
	const history = project.history.filter(entry => (entry.said === undefined ? happened(entry.date, limit) : begun(entry.said, limit)));
	const last = history.at(-1);
	if (!last) return [];
	const isOut = <T extends Pick<Project, 'citations'>>(one: T) => wasOut(dataset, one.citations, limit);
	// Of what has no date of its own, only what had been told; an aim is dated by its time and not by its telling.
	const {blockers, next, figures, reading, earlier, ...rest} = project;
	const known = figures?.filter(figure =>
		figure.period === undefined || figure.status === 'target'
			? isOut(figure)
			: happened(figure.period, limit) && wasTold(dataset, figure.citations, limit),
	);
	const citations = project.citations.filter(citation => wasTold(dataset, [citation], limit));
	// Before the first words written of it as a whole, its last entry speaks for it.
	const words = writtenBy(project, limit) ?? {essentials: shorten(last.text, ESSENTIALS), summary: last.text};
	const partners = project.partners.filter(
		({since, citations}) => (since === undefined || begun(since, limit)) && wasTold(dataset, citations, limit),
	);
	const then = {
		figures: known,
		blockers: blockers?.filter(isOut),
		next: next?.filter(isOut),
		reading: isOut(project) ? reading : undefined,
		earlier: earlier?.filter(words => edtf(words.asOf).to <= limit),
	};
	const filled = Object.entries(then).filter(([, value]) => value !== undefined && value.length > 0);
	return [{...rest, history, ...words, partners, citations, ...Object.fromEntries(filled)}];
};

const knownBy = (region: Region, limit: number): {asOf: string; known: string} | undefined =>
	region.earlier?.findLast(({asOf}) => edtf(asOf).to <= limit);

/** A region with the line that was written of it by the end of a date, where earlier lines are kept. */
export const asKnown = (region: Region, date: string): Region => ({...region, known: knownBy(region, edtf(date).to)?.known ?? region.known});

/** The line of a region at a date: its last note, or what was written of it as a whole since. */
const knownAt = (region: Region, notes: Region['notes'], limit: number): string => {
	const last = notes.findLast(({date}) => date !== undefined) ?? notes.at(-1);
	const written = knownBy(region, limit);
	if (written && !(last?.date !== undefined && edtf(last.date).from > edtf(written.asOf).to)) return written.known;
	return shorten(last?.text ?? region.name, KNOWN);
};

/** A region with what had been told of it; nothing of one of which nothing had. */
const regionAt = (dataset: Dataset, region: Region, limit: number): Region[] => {
	const isOut = (citations: Region['citations']) => wasOut(dataset, citations, limit);
	const notes = region.notes.filter(note => (note.date === undefined ? isOut(note.citations) : happened(note.date, limit)));
	const {trade, reading, earlier, ...rest} = region;
	const written = earlier?.filter(({asOf}) => edtf(asOf).to <= limit) ?? [];
	const stood = trade?.period !== undefined && over(trade.period, limit);
	if (notes.length === 0 && !stood) return [];
	return [
		{
			...rest,
			...(written.length > 0 && {earlier: written}),
			notes,
			known: knownAt(region, notes, limit),
			...(stood && trade && {trade}),
			...(reading !== undefined && isOut(region.citations) && {reading}),
		},
	];
};

/** A promise with no more of its keeping than was told by then, and no figure of a later time. */
const pledgeAt = (pledge: Pledge, limit: number): Pledge => {
	const {figures, outcomes, ...rest} = pledge;
	const known = figures?.filter(figure => figureStood(figure, limit)) ?? [];
	const told = outcomes?.filter(outcome => begun(outcome.date, limit)) ?? [];
	return {...rest, ...(known.length > 0 && {figures: known}), ...(told.length > 0 && {outcomes: told})};
};

/** Series that have a figure by then, those never to have one, and those of the chart. A hole is one only in years that were over. */
const seriesAt = (dataset: Dataset, figures: readonly Observation[], limit: number): Series[] => {
	const [now, ever] = [figures, dataset.observations].map(all => new Set(all.map(({series}) => series)));
	const charted = new Set<unknown>(Object.values(dataset.manifest.trade));
	return dataset.series
		.filter(({id}) => now?.has(id) || !ever?.has(id) || charted.has(id))
		.map(series => (series.gaps ? {...series, gaps: series.gaps.filter(gap => begun(gap.period, limit))} : series));
};

/**
 * The dataset at the end of a date (a year, month or day). A date at or after the dataset's own changes nothing but the
 * date: the records know no more.
 */
export const datasetAt = (dataset: Dataset, asOf: string): Dataset => {
	const limit = edtf(asOf).to;
	const manifest = {...dataset.manifest, asOf};
	const own = ownDate(dataset);
	if (limit >= edtf(dataset.manifest.asOf).to) return remember(joinDataset(manifest, dataset), own);
	const dated = {
		milestones: dataset.milestones.filter(milestone => milestoneStood(milestone, limit)).map(milestone => milestoneAt(dataset, milestone, limit)),
		observations: dataset.observations.filter(o => observationStood(o, limit)),
		projects: dataset.projects.flatMap(project => projectAt(dataset, project, limit)),
		people: peopleAt(dataset, limit),
		pledges: dataset.pledges.filter(pledge => begun(pledge.made, limit)).map(pledge => pledgeAt(pledge, limit)),
	};
	const organisations = organisationsAt(dataset, dated, limit);
	const standing = new Set([
		...sourcesOut(dataset, limit),
		...[...Object.values(dated), organisations].flatMap(records => records.map(({id}) => id)),
	]);
	const conflicts = conflictsAt(dataset, standing, limit);
	const regions = dataset.regions.flatMap(region => regionAt(dataset, region, limit));
	const series = seriesAt(dataset, dated.observations, limit);
	const has = (id: string) => standing.has(id);
	const derivations = derivable(dataset.derivations, has);
	for (const {id} of [...regions, ...series, ...derivations]) standing.add(id);
	const linked = <T extends object>(records: readonly T[]): T[] => records.map(record => relink(record, has));
	const then = {
		...dataset,
		...dated,
		milestones: linked(dated.milestones),
		observations: linked(dated.observations),
		projects: linked(dated.projects),
		pledges: linked(dated.pledges),
		derivations: linked(derivations),
		series,
		regions,
		organisations,
		conflicts: linked(conflicts),
	};
	return remember(joinDataset(manifest, withWorks(dataset, then, limit)), own);
};

/**
 * The dates at which something changed, for stepping through time: the last day meant by each dated milestone, first to
 * last, ended by the dataset's own date. As YYYY-MM-DD, each once.
 */
export const turningPoints = (dataset: Dataset): string[] => {
	const own = edtf(dataset.manifest.asOf).to;
	const days = new Set<number>();
	for (const milestone of dataset.milestones) {
		if (milestone.kind !== 'event' && milestone.kind !== 'announcement') continue;
		const placed = milestone.around ?? milestone.date;
		const {precision, to} = edtf(placed);
		const day = precision === 'interval' && !isUndated(milestone) ? happenedOn(placed) : to;
		if (Number.isFinite(day) && day < own) days.add(day);
	}
	return [...new Set([...days, own])].sort((a, b) => a - b).map(dayText);
};
