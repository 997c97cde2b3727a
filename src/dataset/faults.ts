import {nearest} from '../text/nearest.ts';
import type {Path} from './formats/lines.ts';
import {isDocument, type Kind} from './kind-names.ts';
import type {Problem} from './problem.ts';
import type {ReferenceFault} from './reference-fault.ts';
import type {Sheet} from './sheets.ts';
import {problemAt} from './validate.ts';

/** Ids are unique over all kinds. */
export const duplicateIds = (sheets: readonly Sheet[]): Problem[] => {
	const seen = new Map<string, Kind>();
	return sheets.flatMap(sheet => {
		const {kind} = sheet;
		if (isDocument(kind)) return [];
		return (sheet.value as readonly unknown[]).flatMap((record, index) => {
			const id = (record as {id?: unknown} | null)?.id;
			if (typeof id !== 'string') return [];
			const other = seen.get(id);
			seen.set(id, other ?? kind);
			if (other === undefined) return [];
			const remedy = 'Give one of them another id.';
			return [problemAt(sheet, [index, 'id'], {rule: 'duplicate-id', message: `is taken already by a record of ${other}`, remedy})];
		});
	});
};

const REMEDIES: Readonly<Partial<Record<ReferenceFault['rule'], string>>> = {
	unit: 'Take a unit of the same base.',
	order: 'Put the entries in the order of their dates.',
	preference: 'Let one of them be preferred.',
	formula: 'Write it with the names of its inputs and + - * / ^ ( ).',
};

/** What to do about a reference that leads nowhere: the name that was most likely meant, or the names there are. */
const referenceRemedy = ({rule, target}: ReferenceFault, isGuessed: boolean): string => {
	const meant = target && isGuessed ? nearest(target.id, target.among) : undefined;
	if (meant !== undefined) return `Did you mean "${meant}"?`;
	const few = target && target.among.length > 0 && target.among.length <= 12 ? ` There are ${target.among.join(', ')}.` : '';
	return `${REMEDIES[rule] ?? 'Add what is named, or mend the name.'}${few}`;
};

/**
 * A fault between records as a problem with its place.
 * @param isGuessed whether the name that was meant is looked for
 * @param indexOf where the record that was counted among those that passed stands in its sheet
 */
export const faultProblem = (
	sheets: readonly Sheet[],
	fault: ReferenceFault,
	indexOf: (kind: Kind, index: number) => number,
	isGuessed: boolean,
): Problem[] => {
	const sheet = sheets.find(({kind}) => kind === fault.kind);
	if (!sheet) return [];
	const [, index, ...inside] = fault.path;
	// A fault counts the records that passed; the sheet has the others too.
	const path: Path = isDocument(fault.kind) ? fault.path : [indexOf(fault.kind, Number(index)), ...inside];
	return [problemAt(sheet, path, {rule: fault.rule, message: fault.message, remedy: referenceRemedy(fault, isGuessed)})];
};
