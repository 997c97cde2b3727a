import {type Dataset, find} from '../../dataset/dataset.ts';
import type {Organisation} from '../../dataset/schema/organisation.ts';
import type {Person} from '../../dataset/schema/person.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {naming} from '../../indicators/threads.ts';
import {dateShort} from '../../locale/format.ts';
import {fit} from '../../text/fit.ts';
import type {Block, Item, Line} from '../../view/block.ts';
import {citationsWords, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks} from '../conflicts.ts';
import {edgeMarks, marksLine} from '../marks.ts';
import {appearanceBlocks} from '../record.ts';

const NAME = {narrow: 18, wide: 26, wideAt: 56} as const;
const nameCells = (width: number): number => (width < NAME.wideAt ? NAME.narrow : NAME.wide);
const titleAt = (width: number): number => nameCells(width) + COUNT + 3;
const COUNT = 4;

const partyName = (dataset: Dataset, id: string | undefined): string =>
	id === undefined ? 'not told' : (dataset.manifest.parties.find(party => party.id === id)?.name ?? id);

const actorLine = (dataset: Dataset, actor: Person | Organisation, name: string, what: string, width: number): Line => [
	{text: fit(name, nameCells(width)), strong: true},
	` ${String(naming(dataset, actor.id).length).padStart(COUNT)}  `,
	what,
];

/** What an actor's row says, for a table. */
export const ACTOR_HEADINGS = ['Name', 'In records', 'Title or what it is', 'Marks'] as const;

const actorCells = (dataset: Dataset, actor: Person | Organisation, what: string): Line[] => [
	[{text: actor.name, strong: true}],
	[String(naming(dataset, actor.id).length)],
	[what],
	marksLine(dataset, actor.id, restsOnFollowUps(dataset, actor.citations)),
];

/** A row for each person and organisation: name, in how many records it appears, and what it is. */
export const actorItems = (dataset: Dataset, people: readonly Person[], organisations: readonly Organisation[]): Item[] => {
	const heading = (text: string, width: number): Line[] => [[{text: `${fit(text, nameCells(width))} in records`, tone: 'aside'}]];
	const person = (one: Person, index: number): Item => ({
		id: one.id,
		hang: titleAt,
		cells: () => actorCells(dataset, one, one.roles.at(-1)?.title ?? ''),
		group: 'People',
		marks: edgeMarks(dataset, one.id, restsOnFollowUps(dataset, one.citations)),
		lead: (width, first) => (first || index === 0 ? heading('People', width) : []),
		lines: width => [actorLine(dataset, one, one.name, one.roles.at(-1)?.title ?? '', width)],
	});
	const organisation = (one: Organisation, index: number): Item => ({
		id: one.id,
		hang: titleAt,
		cells: () => actorCells(dataset, one, one.about),
		group: 'Organisations',
		marks: edgeMarks(dataset, one.id, restsOnFollowUps(dataset, one.citations)),
		lead: (width, first) => (first || index === 0 ? heading('Organisations', width) : []),
		lines: width => [actorLine(dataset, one, one.short ?? one.name, one.about, width)],
	});
	return [...people.map(person), ...organisations.map(organisation)];
};

const also = (aliases: readonly string[] | undefined): {term: string; line: Line}[] =>
	aliases ? [{term: 'also written', line: [aliases.join(', ')]}] : [];

const roleWords = (dataset: Dataset, role: Person['roles'][number]): string => {
	const of = role.organisation === undefined ? '' : ` (${find(dataset, 'organisations', role.organisation)?.name ?? role.organisation})`;
	return `${role.title}${of} [${citationsWords(dataset, role.citations)}]`;
};

export const personDetail = (dataset: Dataset, person: Person): {title: string; blocks: Block[]} => ({
	title: person.name,
	blocks: [
		{kind: 'facts', items: [{term: 'country', line: [partyName(dataset, person.country)]}, ...also(person.aliases)]},
		{kind: 'space'},
		{kind: 'heading', text: 'Titles at the time'},
		...person.roles.map(
			(role): Block => ({
				kind: 'text',
				indent: 2,
				line: [{text: `${role.date === undefined ? 'no date' : dateShort(role.date)} `, strong: true}, roleWords(dataset, role)],
			}),
		),
		...appearanceBlocks(dataset, person.id),
		...conflictBlocks(dataset, [person.id]),
		...readingBlocks(person.reading),
		...sourceBlocks(dataset, person.citations),
	],
});

/** Who held a title there, by the records of people. */
const memberBlocks = (dataset: Dataset, organisation: Organisation): Block[] => {
	const held = dataset.people.flatMap(person =>
		person.roles
			.filter(role => role.organisation === organisation.id)
			.map(role => `${person.name}, ${role.title}${role.date === undefined ? '' : `, ${dateShort(role.date)}`}`),
	);
	return held.length === 0
		? []
		: [{kind: 'space'}, {kind: 'heading', text: 'Titles held there'}, ...held.map((line): Block => ({kind: 'text', indent: 2, line: [line]}))];
};

export const organisationDetail = (dataset: Dataset, organisation: Organisation): {title: string; blocks: Block[]} => ({
	title: organisation.name,
	blocks: [
		{kind: 'text', line: [organisation.about]},
		{kind: 'space'},
		{
			kind: 'facts',
			items: [
				{term: 'kind', line: [organisation.type]},
				{term: 'country', line: [partyName(dataset, organisation.country)]},
				...(organisation.short === undefined ? [] : [{term: 'short', line: [organisation.short]}]),
				...also(organisation.aliases),
			],
		},
		...memberBlocks(dataset, organisation),
		...appearanceBlocks(dataset, organisation.id),
		...conflictBlocks(dataset, [organisation.id]),
		...readingBlocks(organisation.reading),
		...sourceBlocks(dataset, organisation.citations),
	],
});
