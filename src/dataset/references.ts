import {compareEdtf, edtf} from '../text/edtf.ts';
import {briefingFaults} from './briefing.ts';
import {citedWork, type Dataset} from './dataset.ts';
import {formulaProblem} from './formula.ts';
import {type Kind, kindNames, kinds} from './kinds.ts';
import type {Citation} from './schema/primitives.ts';

/** A fault that only shows when records are held against each other. `path` leads to it inside the file's records. */
export type ReferenceFault = {kind: Kind | 'dataset' | 'briefing'; path: (string | number)[]; message: string};

type Report = (path: (string | number)[], message: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` for every object and array inside a value, outermost first. */
const walk = (value: unknown, path: (string | number)[], visit: (node: Record<string, unknown>, path: (string | number)[]) => void): void => {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) walk(item, [...path, index], visit);
	} else if (isRecord(value)) {
		visit(value, path);
		for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit);
	}
};

/** Fields that hold ids of another kind, wherever they stand. */
const LISTS: Readonly<Record<string, Kind>> = {
	projects: 'projects',
	regions: 'regions',
	people: 'people',
	organisations: 'organisations',
};

const checkCitation = (dataset: Dataset, citation: Citation, report: (message: string) => void): void => {
	if (dataset.byId.get(citation.source)?.kind !== 'sources') {
		report(`cites the source "${citation.source}", which sources.json does not have`);
	} else if (citation.note !== undefined && !citedWork(dataset, citation)) {
		report(`cites note ${citation.note} of "${citation.source}", for which no source has citedIn`);
	}
};

const checkRecord = (dataset: Dataset, record: Record<string, unknown>, base: (string | number)[], report: Report): void => {
	const {manifest} = dataset;
	const has = (list: readonly {id: string}[], id: unknown) => list.some(item => item.id === id);
	walk(record, base, (node, path) => {
		const inside = (key: string) => [...path, key];
		if (typeof node['source'] === 'string' && path.includes('citations')) {
			checkCitation(dataset, node as Citation, message => report(inside('source'), message));
		}
		if (typeof node['unit'] === 'string' && !has(manifest.units, node['unit'])) {
			report(inside('unit'), `names the unit "${node['unit']}", which dataset.json does not have`);
		}
		for (const key of ['category', 'topic']) {
			if (typeof node[key] === 'string' && !has(manifest.categories, node[key])) {
				report(inside(key), `names the category "${node[key]}", which dataset.json does not have`);
			}
		}
		if (typeof node['stage'] === 'string' && !has(manifest.stages, node['stage'])) {
			report(inside('stage'), `names the stage "${node['stage']}", which dataset.json does not have`);
		}
		if (typeof node['organisation'] === 'string' && dataset.byId.get(node['organisation'])?.kind !== 'organisations') {
			report(inside('organisation'), `names the organisation "${node['organisation']}", which organisations.json does not have`);
		}
		for (const [key, kind] of Object.entries(LISTS)) {
			const list = node[key];
			if (!Array.isArray(list)) continue;
			for (const [index, id] of list.entries()) {
				if (typeof id === 'string' && dataset.byId.get(id)?.kind !== kind) {
					report([...path, key, index], `names the ${kinds[kind].one} "${id}", which ${kind}.json does not have`);
				}
			}
		}
	});
};

const checkHistories = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	for (const [index, project] of dataset.projects.entries()) {
		for (const [step, entry] of project.history.entries()) {
			const previous = project.history[step - 1];
			if (previous && compareEdtf(edtf(previous.date), edtf(entry.date)) > 0 && edtf(previous.date).from > edtf(entry.date).to) {
				fault({kind: 'projects', path: ['records', index, 'history', step, 'date'], message: `comes before the entry above it (${previous.date})`});
			}
		}
	}
};

const checkSeries = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	const base = (unit: string) => dataset.manifest.units.find(u => u.id === unit)?.base;
	const preferred = new Map<string, string>();
	for (const [index, observation] of dataset.observations.entries()) {
		const at = (key: string) => ['records', index, key];
		const series = dataset.series.find(s => s.id === observation.series);
		if (!series) {
			fault({kind: 'observations', path: at('series'), message: `names the series "${observation.series}", which series.json does not have`});
			continue;
		}
		if (base(series.unit) !== base(observation.unit)) {
			fault({
				kind: 'observations',
				path: at('unit'),
				message: `is in ${observation.unit}, which cannot be converted to ${series.unit}, the unit of its series`,
			});
		}
		if (observation.preference === 'preferred') {
			const key = `${observation.series} ${observation.period} ${observation.against ?? ''}`;
			const other = preferred.get(key);
			if (other !== undefined)
				fault({kind: 'observations', path: at('preference'), message: `is preferred, and so is "${other}" for the same series and period`});
			preferred.set(key, observation.id);
		}
	}
};

/** What the manifest points to: the series and the target of trade, the unit that regions are ranked in. */
const checkManifest = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	const {trade, regions, units} = dataset.manifest;
	const base = (unit: string | undefined) => units.find(one => one.id === unit)?.base;
	const inManifest = (path: string[], message: string) => fault({kind: 'dataset', path, message});
	for (const key of ['headline', 'balance', 'exports', 'imports', 'growth'] as const) {
		const id = trade[key];
		if (id !== undefined && dataset.byId.get(id)?.kind !== 'series')
			inManifest(['trade', key], `names the series "${id}", which series.json does not have`);
	}
	const target = trade.target === undefined ? undefined : dataset.observations.find(o => o.id === trade.target);
	const headline = dataset.series.find(series => series.id === trade.headline);
	if (trade.target !== undefined && !target)
		inManifest(['trade', 'target'], `names the observation "${trade.target}", which observations.json does not have`);
	if (target && headline && base(target.unit) !== base(headline.unit)) {
		inManifest(['trade', 'target'], `is in ${target.unit}, which cannot be converted to ${headline.unit}, the unit of the headline series`);
	}
	if (base(regions.unit) === undefined) {
		inManifest(['regions', 'unit'], `names the unit "${regions.unit}", which dataset.json does not have`);
		return;
	}
	for (const [index, region] of dataset.regions.entries()) {
		const own = region.trade?.unit;
		if (base(own) !== undefined && base(own) !== base(regions.unit)) {
			fault({
				kind: 'regions',
				path: ['records', index, 'trade', 'unit'],
				message: `is in ${own}, which cannot be converted to ${regions.unit}, the unit of the ranking`,
			});
		}
	}
};

/** Works that other works cite: the citing one exists, and each of its notes is one work. */
const checkSources = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	const notes = new Map<string, string>();
	for (const [index, {id, citedIn}] of dataset.sources.entries()) {
		if (!citedIn) continue;
		const path = ['records', index, 'citedIn'];
		if (dataset.byId.get(citedIn.source)?.kind !== 'sources') {
			fault({kind: 'sources', path: [...path, 'source'], message: `names the source "${citedIn.source}", which sources.json does not have`});
			continue;
		}
		const note = `${citedIn.source} ${citedIn.note}`;
		const other = notes.get(note);
		if (other !== undefined)
			fault({kind: 'sources', path: [...path, 'note'], message: `is note ${citedIn.note} of "${citedIn.source}", and so is "${other}"`});
		notes.set(note, id);
	}
};

const checkConflicts = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	for (const [index, conflict] of dataset.conflicts.entries()) {
		for (const [at, id] of conflict.records.entries()) {
			if (!dataset.byId.has(id))
				fault({kind: 'conflicts', path: ['records', index, 'records', at], message: `names the record "${id}", which no file has`});
		}
	}
};

const checkDerivations = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	for (const [index, derivation] of dataset.derivations.entries()) {
		const at = (...path: string[]) => ['records', index, ...path];
		const isObservation = (id: string) => dataset.byId.get(id)?.kind === 'observations';
		for (const [name, input] of Object.entries(derivation.inputs)) {
			if (!isObservation(input.observation)) {
				fault({
					kind: 'derivations',
					path: at('inputs', name),
					message: `names the observation "${input.observation}", which observations.json does not have`,
				});
			}
		}
		if (derivation.check !== undefined && !isObservation(derivation.check)) {
			fault({kind: 'derivations', path: at('check'), message: `names the observation "${derivation.check}", which observations.json does not have`});
		}
		const problem = formulaProblem(derivation.formula, Object.keys(derivation.inputs));
		if (problem !== undefined) fault({kind: 'derivations', path: at('formula'), message: problem});
	}
};

/** Everything that is wrong between records: references that lead nowhere, dates out of order, units that cannot meet. */
export const checkReferences = (dataset: Dataset): ReferenceFault[] => {
	const faults: ReferenceFault[] = [];
	for (const kind of kindNames) {
		for (const [index, record] of dataset[kind].entries()) {
			checkRecord(dataset, record, ['records', index], (path, message) => faults.push({kind, path, message}));
		}
	}
	checkHistories(dataset, fault => faults.push(fault));
	checkSeries(dataset, fault => faults.push(fault));
	checkManifest(dataset, fault => faults.push(fault));
	checkSources(dataset, fault => faults.push(fault));
	checkConflicts(dataset, fault => faults.push(fault));
	checkDerivations(dataset, fault => faults.push(fault));
	return [...faults, ...briefingFaults(dataset).map(fault => ({...fault, kind: 'briefing' as const}))];
};
