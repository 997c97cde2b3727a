import {isDeepStrictEqual} from 'node:util';
import type {Dataset} from './dataset.ts';
import {type Kind, kindNames, oneOf} from './kind-names.ts';

/** How many records of a kind are new, say something else than before, or are gone. */
export type Change = {readonly kind: Kind; readonly added: number; readonly revised: number; readonly gone: number};

/** What differs between two states of a dataset, kind by kind; kinds in which nothing does are left out. */
export const changesBetween = (before: Dataset, after: Dataset): Change[] =>
	kindNames.flatMap(kind => {
		const old = new Map<string, unknown>(before[kind].map(record => [record.id, record]));
		const kept = after[kind].filter(record => old.has(record.id));
		const change = {
			kind,
			added: after[kind].length - kept.length,
			revised: kept.filter(record => !isDeepStrictEqual(old.get(record.id), record)).length,
			gone: old.size - kept.length,
		};
		return change.added + change.revised + change.gone === 0 ? [] : [change];
	});

/** "2 milestones new, 1 project revised"; with `manifest` whether what the dataset says of itself has changed. */
export const changeWords = (before: Dataset, after: Dataset): string => {
	const counted = (kind: Kind, count: number, what: string) => (count === 0 ? [] : [`${count} ${count === 1 ? oneOf[kind] : kind} ${what}`]);
	const words = changesBetween(before, after).flatMap(({kind, added, revised, gone}) => [
		...counted(kind, added, 'new'),
		...counted(kind, revised, 'revised'),
		...counted(kind, gone, 'gone'),
	]);
	const about = isDeepStrictEqual([before.manifest, before.briefing], [after.manifest, after.briefing]) ? [] : ['the manifest or briefing revised'];
	return [...words, ...about].join(', ') || 'nothing has changed';
};
