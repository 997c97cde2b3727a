import {essentialsCitations, type Standing, standing} from '../../indicators/projects.ts';
import {dateEndWords, dateWords} from '../../locale/format.ts';
import {plural} from '../../locale/words.ts';

import {conditionCounts, conditionWord, steps} from '../../panes/projects/present.ts';
import type {Desk} from '../../screen/desk.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';
import {disputed} from '../words.ts';

/** Projects that get a step each without the dataset's word, and those of them that do so by their place in it. */
const MOST = 5;
const FIRST = 3;
/** Blockers and plans that a step names; it says how many there are besides. */
const NAMED = 2;

/** The projects that matter: those that the dataset names, or its first ones and those of which something is known to go on or to have stopped. */
export const mattering = ({dataset}: Desk): Standing[] => {
	const standings = dataset.projects.map(project => standing(dataset, project));
	const {briefing} = dataset;
	if (briefing?.projects) return briefing.projects.flatMap(id => standings.find(one => one.project.id === id) ?? []);
	const going = standings.filter(one => !one.isSilent && one.condition !== 'unknown');
	const chosen = new Set([...going, ...standings.slice(0, FIRST)].slice(0, MOST));
	return standings.filter(one => chosen.has(one));
};

const place = ({project}: Standing): Pick<Fact, 'at'> => ({at: {pane: 'projects', row: project.id}});

const lastEntry = ({project}: Standing) => project.history.findLast(entry => entry.planned === undefined) ?? project.history.at(-1);

const stateWords = (one: Standing): string =>
	`${one.stage}, ${conditionWord(one)}${one.isSilent ? ` since ${dateEndWords(one.lastWord)}` : `; last word ${dateEndWords(one.lastWord)}`}`;

const some = (
	one: Standing,
	desk: Desk,
	word: string,
	entries: readonly {text: string; date?: string | undefined; citations: Standing['project']['citations']}[] = [],
): Fact[] =>
	entries.slice(0, NAMED).map((entry, index) => {
		const more = index === NAMED - 1 ? entries.length - NAMED : 0;
		const date = entry.date === undefined ? '' : `${dateWords(entry.date)}: `;
		return {
			line: [{text: `${word}: `, strong: true}, `${date}${entry.text}${more > 0 ? ` (and ${more} more)` : ''}`],
			...credit(desk.dataset, entry.citations),
			...place(one),
		};
	});

/** One project: where it stands, what it comes to, what blocks it, the last word. */
export const projectStep = (desk: Desk, one: Standing): Draft => {
	const {dataset, glyphs} = desk;
	const {project} = one;
	const last = lastEntry(one);
	const ahead = project.next?.length ? some(one, desk, 'Planned', project.next) : [];
	return {
		id: `projects/${project.id}`,
		title: project.name,
		facts: [
			{
				line: [
					{text: steps(one, dataset.manifest.stages.length, glyphs), tone: 'accent', strong: true},
					' ',
					{text: stateWords(one), strong: true},
					...disputed(dataset, project.id),
				],
				...credit(dataset, last?.citations ?? []),
				...place(one),
			},
			{line: [project.essentials], ...credit(dataset, essentialsCitations(project)), ...place(one)},
			// The last to be recorded are the latest to have come.
			...some(one, desk, 'Blocked by', project.blockers?.toReversed()),
			...(last
				? [
						{
							line: [{text: `Last word, ${dateEndWords(last.said ?? last.date)}: `, strong: true}, last.text],
							...credit(dataset, last.citations),
							...place(one),
						},
					]
				: []),
			...ahead,
		],
		from: {pane: 'projects', row: project.id},
	};
};

/** What stands over the projects without a step of their own. */
const countLine = (standings: readonly Standing[], own: number): string => {
	const others =
		own === 0 ? '' : own === standings.length ? ' Each has a step of its own.' : ` ${plural(own, 'one', 'of them')} one by one; the others:`;
	return `${standings.length === 1 ? 'project' : 'projects'}: ${conditionCounts(standings)}${others}`;
};

/** How the projects stand in all, and each that has no step of its own in a line. */
export const projects = (desk: Desk): Draft => {
	const {dataset} = desk;
	const standings = dataset.projects.map(project => standing(dataset, project));
	const own = new Set(mattering(desk).map(({project}) => project.id));
	const others = standings.filter(({project}) => !own.has(project.id));
	return {
		id: 'projects',
		title: 'Projects',
		facts: [
			standings.length === 0
				? {line: ['No projects are recorded.'], sources: []}
				: {big: String(standings.length), line: [countLine(standings, own.size)], sources: []},
			...others.map(
				(one): Fact => ({
					line: [{text: `${one.project.short}: `, strong: true}, `${stateWords(one)}.`, ...disputed(dataset, one.project.id)],
					...credit(dataset, lastEntry(one)?.citations ?? one.project.citations),
					...place(one),
				}),
			),
		],
		from: {pane: 'projects'},
	};
};
