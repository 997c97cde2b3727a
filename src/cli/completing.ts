import {panes} from '../panes/index.ts';
import {openDesk} from '../screen/desk.ts';
import {ascii} from '../view/glyphs.ts';
import {datasetOf} from './dataset.ts';
import {optionsTaken, verbWords} from './taken.ts';
import type {Command} from './task.ts';
import type {Package} from './verbs/verb.ts';

// What a shell offers when Tab is pressed: verbs, panes, options and their choices, and the dataset's records.

/** The verbs that take a record's id. */
const OF_RECORDS = new Set(['show', 'cite']);
const PLACES = ['overview', ...panes.map(pane => pane.id)];

/** A shell may cut `--format=csv` at the sign: the words are the same as without it. */
const withoutSigns = (words: readonly string[]): string[] => (words.at(-1) === '=' ? [...words, ''] : [...words]).filter(word => word !== '=');

/** Ids of records, or rows of a pane, for where they can stand. */
const recordWords = async (words: readonly string[], proc: NodeJS.Process, pack: Package): Promise<string[]> => {
	const current = words.at(-1) ?? '';
	const isId = (OF_RECORDS.has(words[1] ?? '') && words.length === 3) || words.at(-2) === '--thread';
	const pane = words.length === 2 ? panes.find(({id}) => current.startsWith(`${id}/`)) : undefined;
	if (!isId && !pane) return [];
	const at = words.indexOf('--data');
	const data = at < 0 ? undefined : words[at + 1];
	// Nobody waits at a Tab for what comes through a pipe or over the network.
	if (data === '-' || /^https?:/i.test(data ?? '')) return [];
	const dataset = await datasetOf({data, sources: 'all'}, proc, pack);
	return pane ? openDesk(dataset, ascii).views[pane.id].rows.map(row => `${pane.id}/${row}`) : [...dataset.byId.keys()];
};

/** All that may stand where the cursor is. Nothing where a dataset cannot be read: this is no place for messages. */
const offered = async (asked: readonly string[], proc: NodeJS.Process, pack: Package): Promise<string[]> => {
	const words = withoutSigns(asked);
	const [current, before] = [words.at(-1) ?? '', words.at(-2) ?? ''];
	const taken = optionsTaken(words[1]);
	const choices = before.startsWith('--') ? taken.get(before.slice(2))?.choices : undefined;
	const records = await recordWords(words, proc, pack).catch(() => []);
	const first = words.length === 2 ? [...PLACES, ...verbWords] : [];
	const options = current.startsWith('-') ? [...taken.keys()].map(name => `--${name}`) : [];
	const all = choices?.map(String) ?? [...first, ...options];
	return [...new Set([...all, ...records])].filter(word => word.startsWith(current));
};

/**
 * What a shell asks for when Tab is pressed.
 * @param words from the program's name to the one under the cursor
 */
export const completing = (words: readonly string[]): Command => ({
	kind: 'complete',
	begin: async (proc, pack) => {
		proc.stdout.write((await offered(words, proc, pack)).map(word => `${word}\n`).join(''));
		return 0;
	},
});
