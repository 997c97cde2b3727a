import {UserError} from '../errors.ts';
import {clean} from '../text/clean.ts';
import {truncate} from '../text/fit.ts';

/** The rules that a dataset can break, by names that stay: tools sort by them. */
export type Rule =
	/** The file: it cannot be read, is too large, is in another encoding, is no text of its format. */
	| 'file'
	| 'size'
	| 'encoding'
	| 'syntax'
	| 'nesting'
	| 'duplicate-key'
	| 'reserved-key'
	/** A field by itself. */
	| 'missing'
	| 'unknown-field'
	| 'type'
	| 'choice'
	| 'limit'
	| 'form'
	/** Records held against each other. */
	| 'duplicate-id'
	| 'reference'
	| 'unit'
	| 'order'
	| 'preference'
	| 'formula'
	/** Figures and words: what loads, and is to be looked at all the same. */
	| 'sum'
	| 'wording';

/** One thing that is wrong with a dataset, placed as exactly as is known. */
export type Problem = {
	readonly file: string;
	readonly line?: number | undefined;
	readonly column?: number | undefined;
	/** "project pobeda". */
	readonly record?: string | undefined;
	/** The field inside the record: "history[2].date". */
	readonly field?: string | undefined;
	readonly rule: Rule;
	/** What is wrong, as the end of a sentence that begins with the place. */
	readonly message: string;
	/** What to do about it, in a sentence. */
	readonly remedy: string;
};

/** A path as people write it: "history[2].date". */
export const fieldName = (path: readonly PropertyKey[]): string =>
	path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');

/** Cells of a sentence; names and keys in it may be as long as they like. */
const MOST = 500;

/** `projects.json:12:5: project pobeda: history[2].date is not a date …`. */
export const problemSentence = (problem: Problem): string => {
	// Names come from the data, which may hold anything: what is printed is cleaned like all else.
	const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column].filter(part => part !== undefined).join(':');
	const subject = problem.field === undefined || problem.field === '' ? '' : `${problem.field} `;
	return truncate(
		clean(`${place}: ${problem.record === undefined ? '' : `${problem.record}: `}${subject}${problem.message}`.slice(0, MOST * 2)),
		MOST,
	);
};

/** A dataset that cannot be used; `problems` lists everything that was found. */
export class DatasetError extends UserError {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], where: string) {
		const [first] = problems;
		const more = problems.length - 1;
		const count = more > 0 ? `\n${problems.slice(1, 20).map(problemSentence).join('\n')}` : '';
		const cut = problems.length > 20 ? `\n… and ${problems.length - 20} more` : '';
		super(`The dataset in ${where} cannot be used.\n${first ? problemSentence(first) : ''}${count}${cut}`, {
			hint: 'Mend what is listed and start again; tumen check lists everything with its remedy, data/README.md describes every field.',
		});
		this.problems = problems;
	}
}
