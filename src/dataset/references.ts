import {compareEdtf, edtf} from '../text/edtf.ts';
import {briefingFaults} from './briefing.ts';
import type {Dataset} from './dataset.ts';
import {formulaProblem} from './formula.ts';
import {kindNames} from './kind-names.ts';
import {recordChecker} from './record-references.ts';
import {nowhere, type ReferenceFault} from './reference-fault.ts';

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
	const bases = new Map<string, string>(dataset.manifest.units.toReversed().map(({id, base}) => [id, base]));
	const base = (unit: string) => bases.get(unit);
	const seriesOf = new Map(dataset.series.toReversed().map(series => [series.id, series]));
	const preferred = new Map<string, string>();
	for (const [index, observation] of dataset.observations.entries()) {
		const at = (key: string) => ['records', index, key];
		const series = seriesOf.get(observation.series);
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
	const all = () => [...dataset.byId.values()].map(({record}) => record);
	for (const [index, conflict] of dataset.conflicts.entries()) {
		for (const [at, id] of conflict.records.entries()) {
			if (!dataset.byId.has(id)) fault(nowhere('conflicts', ['records', index, 'records', at], 'record', id, all()));
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
	const checkRecords = recordChecker(dataset);
	for (const kind of kindNames) checkRecords(kind, (path, message, target) => faults.push({kind, path, rule: 'reference', message, target}));
	checkHistories(dataset, fault => faults.push(fault));
	checkSeries(dataset, fault => faults.push(fault));
	checkManifest(dataset, fault => faults.push(fault));
	checkSources(dataset, fault => faults.push(fault));
	checkConflicts(dataset, fault => faults.push(fault));
	checkDerivations(dataset, fault => faults.push(fault));
	return [...faults, ...briefingFaults(dataset).map(fault => ({...fault, kind: 'briefing', rule: 'reference'}) as const)];
};
