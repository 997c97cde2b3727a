import type * as z from 'zod';
import {nearest} from '../text/nearest.ts';
import type {Path} from './formats/lines.ts';
import type {Rule} from './problem.ts';

/** What is wrong with a field, as the end of a sentence that begins with it; the rule; and what to do. */
export type Wording = {readonly rule: Rule; readonly message: string; readonly remedy: string};

/** Types as people call them. */
const TYPES: Readonly<Record<string, string>> = {
	int: 'a whole number',
	array: 'an array',
	object: 'an object',
	string: 'a string',
	number: 'a number',
	boolean: 'true or false',
};

/** How each type is written. */
const WRITE: Readonly<Record<string, string>> = {
	int: 'Write a whole number without quotation marks.',
	array: 'Write a list.',
	object: 'Write fields with their values.',
	string: 'Write it in quotation marks.',
	number: 'Write a number with a point, without quotation marks.',
	boolean: 'Write true or false without quotation marks.',
};

const sizeWords = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Wording => {
	const isSmall = issue.code === 'too_small';
	const limit = String(isSmall ? issue.minimum : issue.maximum);
	const rule = 'limit';
	if (issue.origin === 'array') {
		return {rule, message: `has ${isSmall ? 'fewer' : 'more'} than ${limit} entries`, remedy: isSmall ? 'Add what is missing.' : 'Take some out.'};
	}
	if (issue.origin === 'string') {
		return {rule, message: `is ${isSmall ? 'shorter' : 'longer'} than ${limit} characters`, remedy: isSmall ? 'Say more.' : 'Say it in fewer words.'};
	}
	const remedy = `Write a number that is ${isSmall ? 'not smaller' : 'not larger'}.`;
	if (issue.inclusive) return {rule, message: `is ${isSmall ? 'smaller' : 'larger'} than ${limit}`, remedy};
	return {rule, message: `is not ${isSmall ? 'above' : 'below'} ${limit}`, remedy: `Write a number ${isSmall ? 'above' : 'below'} it.`};
};

/** zod's own messages begin "Invalid input: expected …" or "Too …"; ours end a sentence that begins with the field. */
const plainWords = (issue: z.core.$ZodIssue, kind: string, fields: readonly string[]): Wording => {
	const described = `tumen schema ${kind} tells what each field takes.`;
	if (issue.code === 'unrecognized_keys') {
		const [first = ''] = issue.keys;
		const meant = nearest(first, fields);
		return {
			rule: 'unknown-field',
			message: `has unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map(key => `"${key}"`).join(', ')}`,
			remedy: meant === undefined ? `Take it out; ${described}` : `Did you mean "${meant}"?`,
		};
	}
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String).join(', ');
		return {rule: 'choice', message: `is not ${issue.values.length === 1 ? '' : 'one of '}${values}`, remedy: 'Take the one that is meant.'};
	}
	if (issue.code === 'invalid_type') {
		if (issue.message.includes('received undefined')) {
			return {rule: 'missing', message: `is missing (${issue.expected})`, remedy: `Add it; ${described}`};
		}
		return {
			rule: 'type',
			message: `is not ${TYPES[issue.expected] ?? `a ${issue.expected}`}`,
			remedy: WRITE[issue.expected] ?? described,
		};
	}
	if (issue.code === 'too_small' || issue.code === 'too_big') {
		const sized = sizeWords(issue);
		return issue.message.startsWith('Too ') ? sized : {...sized, message: issue.message};
	}
	return {
		rule: 'form',
		message: issue.message.startsWith('Invalid') ? 'has a value that does not fit' : issue.message,
		remedy: `Mend it; ${described}`,
	};
};

/** One fault of a value in words, and the path of what is at fault. */
export const worded = (issue: z.core.$ZodIssue, kind: string, fields: readonly string[]): Wording & {readonly path: Path} => ({
	...plainWords(issue, kind, issue.path.length === 0 ? fields : []),
	path: issue.path.map(part => (typeof part === 'symbol' ? String(part) : part)),
});
