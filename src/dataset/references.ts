import {compareEdtf, edtf} from '../text/edtf.ts';
import {briefingFaults} from './briefing.ts';
import {citedWork, type Dataset} from './dataset.ts';
import {formulaProblem} from './formula.ts';
import {idsOf} from './ids.ts';
import {type Kind, kindNames, oneOf} from './kind-names.ts';
import {nowhere, type ReferenceFault, type Target} from './reference-fault.ts';
import type {Citation} from './schema/primitives.ts';

type Report = (path: (string | number)[], message: string, target: Target) => void;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` for every object inside a value, outermost first. The path is one list that goes along: who keeps it copies it. */
const walk = (value: unknown, path: (string | number)[], visit: (node: Record<string, unknown>, path: (string | number)[]) => void): void => {
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index++) {
			path.push(index);
			walk(value[index], path, visit);
			path.pop();
		}
	} else if (isRecord(value)) {
		visit(value, path);
		for (const key in value) {
			const item = value[key];
			// What holds nothing further need not be walked to.
			if (typeof item !== 'object' || item === null) continue;
			path.push(key);
			walk(item, path, visit);
			path.pop();
		}
	}
};

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

const checkRecord = (dataset: Dataset, record: Record<string, unknown>, base: (string | number)[], report: Report): void => {
	const {manifest} = dataset;
	const has = (list: readonly {id: string}[], id: unknown) => list.some(item => item.id === id);
	walk(record, base, (node, path) => {
		const inside = (key: string) => [...path, key];
		if (typeof node['source'] === 'string' && path.includes('citations')) {
			checkCitation(dataset, node as Citation, (message, target) => report(inside('source'), message, target));
		}
		if (typeof node['unit'] === 'string' && !has(manifest.units, node['unit'])) {
			report(inside('unit'), `names the unit "${node['unit']}", which the dataset does not have`, {id: node['unit'], among: idsOf(manifest.units)});
		}
		for (const key of ['category', 'topic']) {
			if (typeof node[key] === 'string' && !has(manifest.categories, node[key])) {
				const target = {id: node[key], among: idsOf(manifest.categories)};
				report(inside(key), `names the category "${node[key]}", which the dataset does not have`, target);
			}
		}
		if (typeof node['stage'] === 'string' && !has(manifest.stages, node['stage'])) {
			const target = {id: node['stage'], among: idsOf(manifest.stages)};
			report(inside('stage'), `names the stage "${node['stage']}", which the dataset does not have`, target);
		}
		if (typeof node['organisation'] === 'string' && dataset.byId.get(node['organisation'])?.kind !== 'organisations') {
			const target = {id: node['organisation'], among: idsOf(dataset.organisations)};
			report(inside('organisation'), `names the organisation "${node['organisation']}", which the dataset does not have`, target);
		}
		for (const [key, kind] of Object.entries(LISTS)) {
			const list = node[key];
			if (!Array.isArray(list)) continue;
			for (const [index, id] of list.entries()) {
				if (typeof id === 'string' && dataset.byId.get(id)?.kind !== kind) {
					report([...path, key, index], `names the ${oneOf[kind]} "${id}", which the dataset does not have`, {id, among: idsOf(dataset[kind])});
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
				fault({
					kind: 'projects',
					path: ['records', index, 'history', step, 'date'],
					rule: 'order',
					message: `comes before the entry above it (${previous.date})`,
				});
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
			fault(nowhere('observations', at('series'), 'series', observation.series, dataset.series));
			continue;
		}
		// A unit that is not there is told of already.
		if (base(observation.unit) !== undefined && base(series.unit) !== undefined && base(series.unit) !== base(observation.unit)) {
			fault({
				kind: 'observations',
				path: at('unit'),
				rule: 'unit',
				message: `is in ${observation.unit}, which cannot be converted to ${series.unit}, the unit of its series`,
			});
		}
		if (observation.preference === 'preferred') {
			const key = `${observation.series} ${observation.period} ${observation.against ?? ''}`;
			const other = preferred.get(key);
			if (other !== undefined)
				fault({
					kind: 'observations',
					path: at('preference'),
					rule: 'preference',
					message: `is preferred, and so is "${other}" for the same series and period`,
				});
			preferred.set(key, observation.id);
		}
	}
};

/** What the manifest points to: the series and the target of trade, the unit that regions are ranked in. */
const checkManifest = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	const {trade, regions, units} = dataset.manifest;
	const base = (unit: string | undefined) => units.find(one => one.id === unit)?.base;
	for (const key of ['headline', 'balance', 'exports', 'imports', 'growth', 'multiple'] as const) {
		const id = trade[key];
		if (id !== undefined && dataset.series.length > 0 && dataset.byId.get(id)?.kind !== 'series')
			fault(nowhere('dataset', ['trade', key], 'series', id, dataset.series));
	}
	const target = trade.target === undefined ? undefined : dataset.observations.find(o => o.id === trade.target);
	const headline = dataset.series.find(series => series.id === trade.headline);
	if (trade.target !== undefined && !target) fault(nowhere('dataset', ['trade', 'target'], 'observation', trade.target, dataset.observations));
	if (target && headline && base(target.unit) !== base(headline.unit)) {
		const message = `is in ${target.unit}, which cannot be converted to ${headline.unit}, the unit of the headline series`;
		fault({kind: 'dataset', path: ['trade', 'target'], rule: 'unit', message});
	}
	if (target && !((target.value ?? 0) > 0)) {
		fault({kind: 'dataset', path: ['trade', 'target'], rule: 'reference', message: `names "${target.id}", which has no value above zero`});
	}
	if (base(regions.unit) === undefined) {
		fault(nowhere('dataset', ['regions', 'unit'], 'unit', regions.unit, units));
		return;
	}
	for (const [index, region] of dataset.regions.entries()) {
		const own = region.trade?.unit;
		if (base(own) !== undefined && base(own) !== base(regions.unit)) {
			fault({
				kind: 'regions',
				path: ['records', index, 'trade', 'unit'],
				rule: 'unit',
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
			fault(nowhere('sources', [...path, 'source'], 'source', citedIn.source, dataset.sources));
			continue;
		}
		const note = `${citedIn.source} ${citedIn.note}`;
		const other = notes.get(note);
		if (other !== undefined)
			fault({
				kind: 'sources',
				path: [...path, 'note'],
				rule: 'reference',
				message: `is note ${citedIn.note} of "${citedIn.source}", and so is "${other}"`,
			});
		notes.set(note, id);
	}
};

const checkConflicts = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	const all = [...dataset.byId.values()].map(({record}) => record);
	for (const [index, conflict] of dataset.conflicts.entries()) {
		for (const [at, id] of conflict.records.entries()) {
			if (!dataset.byId.has(id)) fault(nowhere('conflicts', ['records', index, 'records', at], 'record', id, all));
		}
	}
};

const checkDerivations = (dataset: Dataset, fault: (fault: ReferenceFault) => void): void => {
	for (const [index, derivation] of dataset.derivations.entries()) {
		const at = (...path: string[]) => ['records', index, ...path];
		const isObservation = (id: string) => dataset.byId.get(id)?.kind === 'observations';
		for (const [name, input] of Object.entries(derivation.inputs)) {
			if (!isObservation(input.observation)) {
				fault(nowhere('derivations', at('inputs', name), 'observation', input.observation, dataset.observations));
			}
		}
		if (derivation.check !== undefined && !isObservation(derivation.check)) {
			fault(nowhere('derivations', at('check'), 'observation', derivation.check, dataset.observations));
		}
		const problem = formulaProblem(derivation.formula, Object.keys(derivation.inputs));
		if (problem !== undefined) fault({kind: 'derivations', path: at('formula'), rule: 'formula', message: problem});
	}
};

/** Everything that is wrong between records: references that lead nowhere, dates out of order, units that cannot meet. */
export const checkReferences = (dataset: Dataset): ReferenceFault[] => {
	const faults: ReferenceFault[] = [];
	for (const kind of kindNames) {
		for (const [index, record] of dataset[kind].entries()) {
			checkRecord(dataset, record, ['records', index], (path, message, target) => faults.push({kind, path, rule: 'reference', message, target}));
		}
	}
	checkHistories(dataset, fault => faults.push(fault));
	checkSeries(dataset, fault => faults.push(fault));
	checkManifest(dataset, fault => faults.push(fault));
	checkSources(dataset, fault => faults.push(fault));
	checkConflicts(dataset, fault => faults.push(fault));
	checkDerivations(dataset, fault => faults.push(fault));
	return [...faults, ...briefingFaults(dataset).map(fault => ({...fault, kind: 'briefing', rule: 'reference'}) as const)];
};
