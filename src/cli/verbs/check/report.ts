import type {Dataset} from '../../../dataset/dataset.ts';
import {kindNames} from '../../../dataset/kind-names.ts';
import type {Reading} from '../../../dataset/load.ts';
import {type Problem, problemSentence} from '../../../dataset/problem.ts';
import {problemAt} from '../../../dataset/validate.ts';
import type {Finding} from '../../../indicators/finding.ts';
import {clean} from '../../../text/clean.ts';

/** Something that is wrong, with the places of records that have to do with it. */
export type Remark = Problem & {readonly related?: readonly {readonly record: string; readonly file: string; readonly line?: number | undefined}[]};

/** Findings of the audit with the lines that they are about. */
export const placed = ({sheets}: Reading, findings: readonly Finding[]): Remark[] => {
	const placeOf = (kind: string, id: string, path: Finding['path'], words: {rule: Problem['rule']; message: string; remedy: string}) => {
		const sheet = sheets.find(one => one.kind === kind);
		const index = ((sheet?.value ?? []) as readonly {id?: unknown}[]).findIndex(record => record?.id === id);
		return sheet && index >= 0 ? problemAt(sheet, [index, ...path], words) : undefined;
	};
	return findings.map(({kind, id, path, rule, message, remedy, related}) => {
		const words = {rule, message, remedy};
		const others = related.flatMap(other => {
			const place = placeOf(other.kind, other.id, other.path, words);
			return place?.record === undefined ? [] : [{record: place.record, file: place.file, line: place.line}];
		});
		return {...(placeOf(kind, id, path, words) ?? {file: kind, record: id, ...words}), ...(others.length > 0 && {related: others})};
	});
};

const countsOf = (dataset: Dataset) => Object.fromEntries(kindNames.map(kind => [kind, dataset[kind].length]));

const sentence = (remark: Remark): string => {
	const others = (remark.related ?? []).map(({record, file, line}) => `${record} (${file}${line === undefined ? '' : `:${line}`})`).join(', ');
	return clean(`${problemSentence(remark)}. ${remark.remedy}${others === '' ? '' : ` See also ${others}.`} [${remark.rule}]`);
};

/** What a check found, one sentence a line, and what it comes to. */
export const textReport = ({dataset}: Reading, remarks: readonly Remark[]): string => {
	const counts = dataset
		? [
				`${Object.entries(countsOf(dataset))
					.map(([kind, count]) => `${count} ${kind}`)
					.join(', ')}.`,
			]
		: [];
	const files = new Set(remarks.map(({file}) => file)).size;
	const total = `${remarks.length} ${remarks.length === 1 ? 'thing is' : 'things are'} wrong in ${files} ${files === 1 ? 'file' : 'files'}.`;
	return `${[...remarks.map(sentence), ...counts, remarks.length === 0 ? 'Nothing is wrong.' : total].join('\n')}\n`;
};

/** The same for other programs. */
export const jsonReport = ({where, dataset}: Reading, remarks: readonly Remark[]): string =>
	`${JSON.stringify({schemaVersion: 1, checked: where, ok: remarks.length === 0, ...(dataset && {records: countsOf(dataset)}), problems: remarks}, null, 2)}\n`;
