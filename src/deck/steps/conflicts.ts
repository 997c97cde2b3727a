import type {Dataset} from '../../dataset/dataset.ts';
import type {Conflict} from '../../dataset/schema/conflict.ts';
import {headlinePoints, latest} from '../../indicators/series.ts';
import {ended} from '../../panes/quote.ts';
import type {Desk} from '../../screen/desk.ts';
import {lineText} from '../../view/block.ts';
import type {Draft, Fact} from '../deck.ts';
import {credit} from '../sources.ts';

/** Conflicts that are named; how many there are besides is said. */
const NAMED = 4;

/** Those that are not about wording alone: what touches the last headline figure first, then what touches the goal, then the others. */
const weightiest = (dataset: Dataset): Conflict[] => {
	const last = latest(headlinePoints(dataset))?.observation.id;
	const aim = dataset.manifest.trade.target;
	const rank = ({records}: Conflict) => (last !== undefined && records.includes(last) ? 0 : aim !== undefined && records.includes(aim) ? 1 : 2);
	return dataset.conflicts.filter(({about}) => about !== 'wording').sort((a, b) => rank(a) - rank(b));
};

/** Where the sources disagree, the weightiest of what is not about wording alone, each with our reading. */
export const conflicts = ({dataset, views}: Desk): Draft => {
	const bearing = weightiest(dataset);
	const named = bearing.slice(0, NAMED).map(
		(conflict): Fact => ({
			line: [
				{text: `${ended(conflict.headline)} `, strong: true},
				/^We\b/.test(conflict.reading) ? conflict.reading : `We read: ${conflict.reading}`,
			],
			...credit(
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
						? [{line: [`${bearing.length - named.length} more, and ${dataset.conflicts.length - bearing.length} about wording alone.`], sources: []}]
						: []),
				]
			: [{line: ['No conflicts are recorded.'], sources: []}],
		from: {pane: 'conflicts', ...(first && {row: first.id})},
	};
};
