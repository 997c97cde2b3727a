import type {Dataset} from '../dataset/dataset.ts';
import {UserError} from '../errors.ts';
import {dateWords} from '../locale/format.ts';
import {paneIds} from '../panes/pane.ts';
import {nearest} from '../text/nearest.ts';

/** The id in what was typed: "projects/pobeda" names the same record as "pobeda". */
export const recordIdOf = (text: string): string => {
	const at = text.indexOf('/');
	return at >= 0 && (paneIds as readonly string[]).includes(text.slice(0, at)) ? text.slice(at + 1) : text;
};

/** What to say of a record that is not there: that it is not known yet, that another was meant, or how to find it. */
export const unknownRecord = (dataset: Dataset, id: string, asOf?: string): UserError => {
	if (asOf !== undefined && dataset.byId.has(id)) {
		return new UserError(`Nothing was known of "${id}" as of ${dateWords(asOf)}.`, {exitCode: 2, hint: 'Leave --as-of out, or give a later date.'});
	}
	const meant = nearest(id, [...dataset.byId.keys()]);
	return new UserError(`There is no record "${id}".`, {
		exitCode: 2,
		hint: meant === undefined ? 'tumen search WORDS finds records and says their ids.' : `Did you mean ${meant}?`,
	});
};
