import type {Dataset} from '../../dataset/dataset.ts';
import {essentialsCitations, type Standing} from '../../indicators/projects.ts';
import {dateWords} from '../../locale/format.ts';
import {CONDITION} from '../../locale/words.ts';
import {type Quote, quoteOf, statements} from '../quote.ts';
import {conditionWord} from './present.ts';

/** Stage, condition and last word, as of the date shown. */
export const projectQuote = (dataset: Dataset, standing: Standing): Quote => {
	const {project} = standing;
	const condition = standing.isSilent ? `silent, ${CONDITION[standing.condition]} when last heard of` : CONDITION[standing.condition];
	const says = statements(
		`${project.name}, as of ${dateWords(dataset.manifest.asOf)}: stage ${standing.stage}, ${condition}; last word ${dateWords(standing.lastWord)}`,
		project.essentials,
	);
	// The last word has a source of its own, often a later one than those of the essentials.
	const last = project.history.findLast(entry => entry.planned === undefined);
	return quoteOf(
		dataset,
		`${standing.stage}, ${conditionWord(standing)}`,
		says,
		[...(last?.citations ?? []), ...essentialsCitations(project)],
		[project.id],
	);
};
