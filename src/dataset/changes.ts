import type {Dataset} from './dataset.ts';
import {type Kind, kindNames, oneOf} from './kind-names.ts';

/** How many records of a kind are new, say something else than before, or are gone. */
export type Change = {readonly kind: Kind; readonly added: number; readonly revised: number; readonly gone: number};

/** Whether two values of JSON say the same, in whatever order: what node:util has for it takes a second for 200,000 records. */
export const isSame = (one: unknown, other: unknown): boolean => {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) || Array.isArray(other))
		return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
	let more = 0;
	for (const key in one) {
		if (!Object.hasOwn(other, key) || !isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])) return false;
		more++;
	}
	for (const _ in other) more--;
	return more === 0;
};

/** What differs between two states of a dataset, kind by kind; kinds in which nothing does are left out. */
const changesBetween = (before: Dataset, after: Dataset): Change[] =>
	kindNames.flatMap(kind => {
		let [kept, revised] = [0, 0];
		for (const record of after[kind]) {
			const old = before.byId.get(record.id);
			if (old?.kind !== kind) continue;
			kept++;
			if (!isSame(old.record, record)) revised++;
		}
		const change = {kind, added: after[kind].length - kept, revised, gone: before[kind].length - kept};
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
	const about = isSame([before.manifest, before.briefing], [after.manifest, after.briefing]) ? [] : ['the manifest or briefing revised'];
	return [...words, ...about].join(', ') || 'nothing has changed';
};
