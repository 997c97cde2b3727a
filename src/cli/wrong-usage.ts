import {UserError} from '../errors.ts';
import {panes} from '../panes/index.ts';
import {nearest} from '../text/nearest.ts';
import {optionsTaken, verbWords} from './taken.ts';
import {verbs} from './verbs/index.ts';

// What yargs says of a wrong command line, said as tumen says things: a sentence, and what was most likely meant.

const wrong = (message: string, hint: string): UserError => new UserError(message, {exitCode: 2, hint});

/** What to try: what was most likely meant, else where to read on. */
const meant = (word: string, among: readonly string[], help: string): string => {
	const found = nearest(word, among);
	return found === undefined ? help : `Did you mean ${found}? ${help}`;
};

/** What a verb cannot do without, by the name of its first place, with an example. */
const PLACES: Readonly<Record<string, readonly [what: string, example: string]>> = {
	id: ['an id', 'pobeda'],
	words: ['words', 'Najin'],
	folder: ['a folder', 'my-ties'],
};

const needs = (verb: string | undefined): string => {
	const place = /<([\w-]+)/.exec(verbs.find(({usage}) => usage.split(' ')[0] === verb)?.usage ?? '')?.[1] ?? '';
	const [what, example] = PLACES[place] ?? [];
	return what === undefined ? `tumen ${verb ?? ''} needs a word after it.` : `tumen ${verb} needs ${what}, for example tumen ${verb} ${example}.`;
};

/** The options of a verb as they are written. */
const optionsOf = (verb: string | undefined): string[] => [...optionsTaken(verb).keys(), 'help', 'version'].map(name => `--${name}`);

/**
 * @param message as yargs has it
 * @param first the first word of the command line
 */
export const wrongUsage = (message: string, first: string | undefined): UserError => {
	const verb = verbWords.find(word => word === first);
	const options = optionsOf(verb);
	const help = `tumen ${verb === undefined ? '' : `${verb} `}--help lists what it takes.`;
	const choice = /Argument: (\S+), Given: (.*?), Choices: (.*)$/s.exec(message);
	if (choice) {
		const [, name = '', given = '', list = ''] = choice;
		const choices = [...list.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one);
		const dashes = options.includes(`--${name}`) ? '--' : '';
		return wrong(`${dashes}${name} takes ${choices.join(', ')}, not ${given}.`, meant(given.replaceAll('"', ''), choices, help));
	}
	const unknown = /^Unknown (?:argument|command)s?: ([^,]+)/.exec(message)?.[1];
	if (unknown !== undefined)
		return wrong(`There is no option or argument "${unknown}" here.`, meant(`--${unknown.replace(/^-+/, '')}`, options, help));
	if (/^Not enough non-option/.test(message)) return wrong(needs(verb), help);
	const short = /^Not enough arguments following: (\S+)/.exec(message)?.[1];
	if (short !== undefined) return wrong(`--${short} needs a value after it.`, help);
	return wrong(`${message.replace(/\n\s*/g, ' ').replace(/[.\s]+$/, '')}.`, help);
};

/** @throws {UserError} when the first word is neither a pane nor a verb, nor a record in a pane */
export const checkFirstWord = (word: string | undefined): void => {
	if (word === undefined || word.startsWith('-') || word.includes('/')) return;
	const names = panes.map(pane => pane.id);
	const known = ['overview', ...names, ...verbWords];
	if (known.includes(word)) return;
	throw wrong(`There is no pane or command "${word}".`, meant(word, known, `The panes are ${names.join(', ')}; tumen --help lists the commands.`));
};
