import {type Said, saidBy} from './plain.ts';
import {verbs} from './verbs/index.ts';
import type {Verb} from './verbs/verb.ts';

/** The words by which verbs are asked for. */
export const verbWords: readonly string[] = verbs.flatMap(({usage}) => (usage.startsWith('$0') ? [] : (usage.split(' ')[0] ?? [])));

/** The options that a verb takes, by their names; of what is no verb those of the dashboard, which needs no word. */
export const optionsTaken = (word: string | undefined): Said['options'] => {
	const verb = (verbs.find(({usage}) => usage.split(' ')[0] === word) ?? verbs.find(({usage}) => usage.startsWith('$0'))) as Verb;
	const {options, positionals} = saidBy(verb);
	return new Map([...options].filter(([name, {hidden}]) => hidden !== true && !positionals.includes(name)));
};
