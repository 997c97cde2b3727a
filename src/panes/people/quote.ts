import {type Dataset, find} from '../../dataset/dataset.ts';
import type {Organisation} from '../../dataset/schema/organisation.ts';
import type {Person} from '../../dataset/schema/person.ts';
import {dateWords} from '../../locale/format.ts';
import {type Quote, quoteOf} from '../quote.ts';

/** A person with the last title known, and when it was held. */
export const personQuote = (dataset: Dataset, person: Person): Quote => {
	const role = person.roles.at(-1);
	const at = role?.organisation === undefined ? '' : ` (${find(dataset, 'organisations', role.organisation)?.name ?? role.organisation})`;
	const when = role?.date === undefined ? '' : `, ${dateWords(role.date)}`;
	return quoteOf(dataset, person.name, role ? `${person.name}, ${role.title}${at}${when}` : person.name, role?.citations ?? person.citations, [
		person.id,
	]);
};

/** An organisation and what it is. */
export const organisationQuote = (dataset: Dataset, organisation: Organisation): Quote =>
	quoteOf(dataset, organisation.name, `${organisation.name}: ${organisation.about}`, organisation.citations, [organisation.id]);
