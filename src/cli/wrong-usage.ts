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

/** The first option of a command line that is none of a verb's, without its dashes. */
const unknownIn = (argv: readonly string[], options: readonly string[]): string | undefined =>
	argv.map(word => /^--(?!no-)([^=]+)/.exec(word)?.[1]).find(name => name !== undefined && !options.includes(`--${name}`));

/**
 * @param message as yargs has it
 * @param argv the command line, its verb first
 */
export const wrongUsage = (message: string, argv: readonly string[]): UserError => {
	const verb = verbWords.find(word => word === argv[0]);
	const options = optionsOf(verb);
	const help = `tumen ${verb === undefined ? '' : `${verb} `}--help lists what it takes.`;
	const choice = /Argument: (\S+), Given: (.*?), Choices: (.*)$/s.exec(message);
	if (choice) {
		const [, name = '', given = '', list = ''] = choice;
		const choices = [...list.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one);
		const dashes = options.includes(`--${name}`) ? '--' : '';
		return wrong(`${dashes}${name} takes ${choices.join(', ')}, not ${given}.`, meant(given.replaceAll('"', ''), choices, help));
	}
	const isShort = /^Not enough non-option/.test(message);
	// What follows an option that there is not is taken for its value: it is not a word that is wanting then.
	const unknown = isShort ? unknownIn(argv, options) : /^Unknown (?:argument|command)s?: ([^,]+)/.exec(message)?.[1];
	// Of --no-zoom yargs tells as of zoom, which nobody typed.
	const denied = argv.find(word => word === `--no-${unknown}`);
	if (denied !== undefined) {
		const switches = [...optionsTaken(verb)].filter(([, {type}]) => type === 'boolean').map(([name]) => `--no-${name}`);
		return wrong(`There is no option "${denied}" here.`, meant(denied, switches, help));
	}
	if (unknown !== undefined)
		return wrong(`There is no option or argument "${unknown}" here.`, meant(`--${unknown.replace(/^-+/, '')}`, options, help));
	if (isShort) return wrong(needs(verb), help);
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
