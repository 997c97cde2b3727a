import type {Desk} from '../../screen/desk.ts';
import {lineText} from '../../view/block.ts';
import type {Draft, Fact} from '../deck.ts';
import {sourcesOf} from '../sources.ts';

/** Conflicts that are named; how many there are besides is said. */
const NAMED = 4;

/** Where the sources disagree, the first of what bears on figures, dates and actors, each with our reading. */
export const conflicts = ({dataset, views}: Desk): Draft => {
	const bearing = dataset.conflicts.filter(({about}) => about !== 'wording');
	const named = bearing.slice(0, NAMED).map(
		(conflict): Fact => ({
			line: [{text: `${conflict.headline}. `, strong: true}, `We read: ${conflict.reading}`],
			sources: sourcesOf(
				dataset,
				conflict.sides.flatMap(({citations}) => citations),
			),
			at: {pane: 'conflicts', row: conflict.id},
		}),
	);
	const [summary] = views.conflicts.gist?.() ?? [];
	const [first] = bearing;
	return {
		id: 'conflicts',
		title: 'Where the sources disagree',
		facts: summary
			? [
					{big: String(dataset.conflicts.length), line: [lineText(summary).replace(/^\d+ /, '')], sources: []},
					...named,
					...(bearing.length > named.length
						? [{line: [`${bearing.length - named.length} more bear on figures, dates or actors.`], sources: []}]
						: []),
				]
			: [{line: ['No conflicts are recorded.'], sources: []}],
		from: {pane: 'conflicts', ...(first && {row: first.id})},
	};
};
