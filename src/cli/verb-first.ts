import {optionsTaken, verbWords} from './taken.ts';

// `tumen --ascii present`: options may stand before the word that says what is wanted. It is brought to the front, as readers of command
// lines know by the first word whose options they read: yargs takes what follows an option that it does not know yet for its value.

/** Whether an option of any verb has a value after it; one that there is not has none. */
const hasValue = (name: string): boolean =>
	name === 'o' ||
	['', ...verbWords].some(verb => {
		const option = optionsTaken(verb).get(name);
		return option?.type === 'string' || option?.choices !== undefined;
	});

/** The arguments with their verb, where they have one behind options, in front; else as they are. */
export const verbFirst = (argv: readonly string[]): readonly string[] => {
	let place = 0;
	for (let word = argv[place]; word?.startsWith('-') && word !== '-'; word = argv[place]) {
		if (word === '--') return argv;
		place += !word.includes('=') && hasValue(word.replace(/^-+/, '')) ? 2 : 1;
	}
	const verb = argv[place];
	if (place === 0 || verb === undefined || !verbWords.includes(verb)) return argv;
	return [verb, ...argv.slice(0, place), ...argv.slice(place + 1)];
};
