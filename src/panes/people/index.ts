import {find} from '../../dataset/dataset.ts';
import {naming} from '../../indicators/threads.ts';
import {everything, inOrder, isShown, nothing, orderWords, type Pane, shownOf} from '../pane.ts';
import {actorFacts, COLUMNS} from './facts.ts';
import {ACTOR_HEADINGS, actorItems, organisationDetail, personDetail} from './present.ts';
import {organisationQuote, personQuote} from './quote.ts';

/** Who acts: people, then organisations. */
export const people: Pane = {
	id: 'people',
	name: 'People',
	sorts: ['importance', 'name', 'records'],
	open: (dataset, glyphs, choice = everything) => {
		const shown = <T extends {readonly id: string; readonly name: string}>(actors: readonly T[]) =>
			inOrder(
				actors.filter(({id}) => isShown(choice, id)),
				choice,
				{name: ({name}) => name, records: ({id}) => -naming(dataset, id).length},
			);
		const [persons, organisations] = [shown(dataset.people), shown(dataset.organisations)];
		const rows = [...persons, ...organisations].map(actor => actor.id);
		const items = actorItems(dataset, persons, organisations);
		return {
			title: 'People and organisations',
			extent: `${shownOf(persons.length, dataset.people.length)} + ${shownOf(organisations.length, dataset.organisations.length)}${orderWords(choice, glyphs)}`,
			rows,
			wants: Number.POSITIVE_INFINITY,
			start: rows[0],
			blocks: () => (rows.length === 0 ? [nothing('people or organisations', choice)] : [{kind: 'list', headings: ACTOR_HEADINGS, items}]),
			detail: id => {
				const person = find(dataset, 'people', id);
				if (person) return personDetail(dataset, person);
				const organisation = find(dataset, 'organisations', id);
				return organisation ? organisationDetail(dataset, organisation) : {title: id, blocks: []};
			},
			facts: {
				columns: COLUMNS,
				of: id => {
					const actor = find(dataset, 'people', id) ?? find(dataset, 'organisations', id);
					return actor ? actorFacts(dataset, actor) : {};
				},
			},
			brief: id => {
				const person = find(dataset, 'people', id);
				if (person) return `${person.name}: ${person.roles.at(-1)?.title ?? ''}`;
				const organisation = find(dataset, 'organisations', id);
				return organisation ? `${organisation.name}: ${organisation.about}` : '';
			},
			quote: id => {
				const person = find(dataset, 'people', id);
				if (person) return personQuote(dataset, person);
				const organisation = find(dataset, 'organisations', id);
				return organisation && organisationQuote(dataset, organisation);
			},
		};
	},
};
