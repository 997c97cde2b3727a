import type {Dataset} from '../../dataset/dataset.ts';
import type {Project} from '../../dataset/schema/project.ts';
import type {Standing} from '../../indicators/projects.ts';
import {isFollowUp} from '../../indicators/sources.ts';
import {dateEnd, dateEndWords, dateShort, dateWords, number} from '../../locale/format.ts';
import {CONDITION} from '../../locale/words.ts';
import {fit} from '../../text/fit.ts';
import {width as cells} from '../../text/width.ts';
import type {Block, Item, Line, Tone} from '../../view/block.ts';
import type {Glyphs} from '../../view/glyphs.ts';
import {citationsWords, figureBlocks, linkFacts, readingBlocks, sourceBlocks} from '../citation.ts';
import {conflictBlocks} from '../conflicts.ts';
import {derivedBlocks} from '../derivations.ts';
import {edgeMarks, marksLine} from '../marks.ts';

/** The longest short name that keeps its whole length in a row. */
const NAME = 18;
const STAGE = 12;
const CONDITION_CELLS = 9;
/** For the date of the last word, where there is room: "~2014-04"; with words before it where there is more: "since 2014-04". */
const DATE_CELLS = 8;
const WORD_CELLS = 16;

/** The stages as steps: those behind it, the one it is at, those ahead. A project without a stage has none filled. */
export const steps = (standing: Standing, count: number, glyphs: Glyphs): string =>
	Array.from({length: count}, (_, index) =>
		index < standing.step ? glyphs.step.done : index === standing.step ? glyphs.step.now : glyphs.step.open,
	).join('');

/** The condition in a word, for rows. Of what was last said to be active but is not heard of any more nobody can say so. */
export const conditionWord = (standing: Standing): string => (standing.isSilent ? 'silent' : CONDITION[standing.condition]);

/** How many stand how, the most frequent first: "6 silent, 3 suspended, 1 active." */
export const conditionCounts = (standings: readonly Standing[]): string => {
	const counts = new Map<string, number>();
	for (const one of standings) counts.set(conditionWord(one), (counts.get(conditionWord(one)) ?? 0) + 1);
	const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${count} ${word}`);
	return `${parts.join(', ')}.`;
};

/** A date no finer than its month. */
const toMonth = (date: string): string => /^~?\d{4}-\d\d/.exec(date)?.[0] ?? (date.length > DATE_CELLS ? date.slice(0, 4) : date);

/** Cells for the names of a dataset's projects. */
const nameCells = (dataset: Dataset): number => Math.min(NAME, Math.max(0, ...dataset.projects.map(({short}) => cells(short))));

const row = (dataset: Dataset, standing: Standing, glyphs: Glyphs, width: number): Line => {
	const {project, condition, isSilent} = standing;
	const count = dataset.manifest.stages.length;
	const tone: Tone = isSilent ? 'aside' : condition === 'active' || condition === 'completed' ? 'good' : 'warning';
	const name = nameCells(dataset);
	const bare = name + 1 + count + 1 + CONDITION_CELLS;
	const stage = width >= bare + STAGE + 1 ? STAGE + 1 : 0;
	const left = width - bare - stage;
	const date = dateEnd(standing.lastWord);
	const word = left > WORD_CELLS ? fit(`${isSilent ? 'since ' : ''}${date}`, WORD_CELLS) : fit(toMonth(date), DATE_CELLS);
	return [
		{text: fit(project.short, name), strong: true},
		' ',
		{text: steps(standing, count, glyphs), tone: 'accent'},
		' ',
		...(stage > 0 ? [fit(standing.stage, stage)] : []),
		{text: fit(conditionWord(standing), CONDITION_CELLS), tone},
		...(left > DATE_CELLS ? [{text: ` ${word}`, tone: 'aside' as const}] : []),
	];
};

/** What a project's row says, for a table. */
export const PROJECT_HEADINGS = ['Project', 'Stage', 'Condition', 'Last word', 'Essentials', 'Marks'] as const;

const projectCells = (dataset: Dataset, standing: Standing): Line[] => [
	[{text: standing.project.short, strong: true}],
	[standing.stage],
	[conditionWord(standing)],
	[`${standing.isSilent ? 'since ' : ''}${dateEnd(standing.lastWord)}`],
	[standing.project.essentials],
	marksLine(dataset, standing.project.id, isFollowUp(dataset, {kind: 'projects', record: standing.project})),
];

/** One row a project; with room enough its essentials in a second one. */
export const projectItems = (dataset: Dataset, standings: readonly Standing[], glyphs: Glyphs, double: boolean): Item[] =>
	standings.map(standing => ({
		id: standing.project.id,
		hang: 2,
		cells: () => projectCells(dataset, standing),
		marks: edgeMarks(dataset, standing.project.id),
		lines: width => {
			const line = row(dataset, standing, glyphs, width);
			return double ? [line, [{text: `  ${standing.project.essentials}`, tone: 'aside'}]] : [line];
		},
	}));

const historyBlocks = (dataset: Dataset, project: Project): Block[] => {
	const label = (id: string | undefined) => dataset.manifest.stages.find(stage => stage.id === id)?.label;
	const dates = project.history.map(entry => dateShort(entry.date));
	const wide = Math.max(...dates.map(cells));
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'What happened'},
		...project.history.map((entry, index): Block => {
			const change = [entry.planned ? 'planned' : undefined, label(entry.stage), entry.condition].filter(part => part !== undefined).join(', ');
			return {
				kind: 'text',
				indent: 2,
				line: [
					{text: fit(dates[index] ?? '', wide), strong: true},
					`  ${entry.text}${change === '' ? '' : ` → ${change}`} [${citationsWords(dataset, entry.citations)}]`,
				],
			};
		}),
	];
};

const listBlocks = (
	dataset: Dataset,
	heading: string,
	entries: readonly {text: string; date?: string | undefined; citations: Project['citations']}[] | undefined,
): Block[] =>
	!entries || entries.length === 0
		? []
		: [
				{kind: 'space'},
				{kind: 'heading', text: heading},
				...entries.map(
					(entry): Block => ({
						kind: 'text',
						indent: 2,
						line: [`${entry.date === undefined ? '' : `${dateShort(entry.date)}: `}${entry.text} [${citationsWords(dataset, entry.citations)}]`],
					}),
				),
			];

const conditionLine = (dataset: Dataset, standing: Standing): string =>
	standing.isSilent
		? `silent: ${CONDITION[standing.condition]} when last heard of, no word from ${dateEndWords(standing.lastWord)} to ${dateWords(dataset.manifest.asOf)}`
		: `${CONDITION[standing.condition]}; last word ${dateEndWords(standing.lastWord)}`;

export const projectDetail = (dataset: Dataset, standing: Standing, glyphs: Glyphs): {title: string; blocks: Block[]} => {
	const {project} = standing;
	const {stages} = dataset.manifest;
	return {
		title: project.name,
		blocks: [
			{kind: 'text', line: [{text: project.essentials, strong: true}]},
			{kind: 'space'},
			{kind: 'text', line: [project.summary]},
			{kind: 'space'},
			{
				kind: 'facts',
				items: [
					{
						term: 'stage',
						line: [
							{text: steps(standing, stages.length, glyphs), tone: 'accent'},
							` ${standing.stage} (of ${stages.map(stage => stage.label).join(', ')})`,
						],
					},
					{term: 'condition', line: [conditionLine(dataset, standing)]},
					...(project.aliases ? [{term: 'also called', line: [project.aliases.join(', ')]}] : []),
					...linkFacts(dataset, project),
				],
			},
			...(project.partners.length === 0
				? []
				: ([
						{kind: 'space'},
						{kind: 'heading', text: 'Partners'},
						...project.partners.map(
							(partner): Block => ({
								kind: 'text',
								indent: 2,
								line: [
									`${partner.name} – ${partner.role}${partner.share === undefined ? '' : `, ${number(partner.share)} %`}${partner.note === undefined ? '' : `. ${partner.note}`} [${citationsWords(dataset, partner.citations)}]`,
								],
							}),
						),
					] satisfies Block[])),
			...historyBlocks(dataset, project),
			...figureBlocks(dataset, project.figures),
			...derivedBlocks(dataset, [project.id]),
			...listBlocks(dataset, 'What blocks it', project.blockers),
			...listBlocks(dataset, 'What is planned next', project.next),
			...conflictBlocks(dataset, [project.id]),
			...readingBlocks(project.reading),
			...sourceBlocks(dataset, project.citations),
		],
	};
};
