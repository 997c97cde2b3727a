import type {Dataset} from '../../dataset/dataset.ts';
import type {Organisation} from '../../dataset/schema/organisation.ts';
import type {Person} from '../../dataset/schema/person.ts';
import {restsOnFollowUps} from '../../indicators/sources.ts';
import {naming} from '../../indicators/threads.ts';
import {type Facts, markFacts, recordFacts} from '../facts.ts';

export const COLUMNS = [
	'kind',
	'id',
	'name',
	'short',
	'aliases',
	'country',
	'type',
	'title',
	'about',
	'inRecords',
	'disputed',
	'followUp',
	'conflicts',
	'reading',
	'citations',
] as const;

/** A person or an organisation as data; `title` is the last one that a person is known to have held. */
export const actorFacts = (dataset: Dataset, actor: Person | Organisation): Facts => ({
	view: 'people',
	kind: 'roles' in actor ? 'person' : 'organisation',
	id: actor.id,
	aliases: [],
	...recordFacts(dataset, actor),
	title: 'roles' in actor ? actor.roles.at(-1)?.title : undefined,
	inRecords: naming(dataset, actor.id).length,
	...markFacts(dataset, [actor.id], restsOnFollowUps(dataset, actor.citations)),
});
