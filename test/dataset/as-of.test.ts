import {expect, it} from 'vitest';
import {kindNames} from '../../src/dataset/kind-names.ts';
import {datasetAt} from '../../src/indicators/as-of.ts';
import {edtf} from '../../src/text/edtf.ts';
import {base, shipped} from '../support/shipped.ts';

// Sentences are written by hand, and no type can hold them to their time: so every year that one of them names is read.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = new RegExp(`\\b(?:(${MONTHS.join('|')}) )?((?:19|20)\\d\\d)\\b`, 'g');

/** Dates that a text names and that begin after a day; the year of the goal is nobody's knowledge of the future. */
const ahead = (text: string, limit: number): string[] =>
	[...text.matchAll(DATE)]
		.filter(([, month, year]) => year !== '2020' && Number(year) * 10_000 + (month ? MONTHS.indexOf(month) + 1 : 1) * 100 + 1 > limit)
		.map(([named]) => named);

const EARLIER = ['2000', '2006-12', '2009', '2011-10', '2012-12', '2013-10', '2014-03', '2014-06', '2014-09', '2014-10'];

it.each(EARLIER)('no sentence shown at %s names a later date', date => {
	const {milestones, projects, pledges, people, regions} = datasetAt(base(), date);
	const limit = edtf(date).to;
	const sentences = [
		...milestones.filter(({kind}) => kind === 'event' || kind === 'announcement').map(({id, headline, summary}) => [id, `${headline} ${summary}`]),
		...projects.map(({id, essentials, summary}) => [id, `${essentials} ${summary}`]),
		...projects.flatMap(({id, history}) => history.map(({text}) => [id, text])),
		...projects.flatMap(({id, partners}) => partners.map(({note}) => [id, note ?? ''])),
		...pledges.flatMap(({id, what, outcomes}) => [what, ...(outcomes ?? []).map(({text}) => text)].map(text => [id, text])),
		...people.flatMap(({id, roles}) => roles.map(({title}) => [id, title])),
		...regions.map(({id, known}) => [id, known]),
	] as [string, string][];
	expect(sentences.flatMap(([id, text]) => ahead(text, limit).map(named => `${id}: ${named}`))).toEqual([]);
});

/** Texts that name a later date and may: what is aimed at, what a series covers, and when a work's host put it up. */
const MAY =
	/^(?:pledges\/[^.]*\.headline|derivations\/goal-[^.]*\.label|series\/turnover\.about|series\/exports\.gaps|conflicts\/conflict-article-date)/;
/** Fields that are dates or ids. */
const NO_TEXT =
	/\.(?:date|around|announced|period|stated|made|due|since|said|asOf|id|place|source|pledges|projects|regions|people|organisations|records|formula)$/;

const textsIn = (value: unknown, path: string): [string, string][] => {
	if (typeof value === 'string') return NO_TEXT.test(path) || MAY.test(path) ? [] : [[path, value]];
	if (Array.isArray(value)) return value.flatMap(item => textsIn(item, path));
	return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`)) : [];
};

it.each([...EARLIER, '2013-06', '2014', '2016', '2018', '2020-12', '2023'])(
	'nor does any other text: abouts, readings, notes, disputes; %s',
	date => {
		const then = datasetAt(shipped(), date);
		const texts = kindNames.filter(kind => kind !== 'sources').flatMap(kind => then[kind].flatMap(record => textsIn(record, `${kind}/${record.id}`)));
		const named = texts.flatMap(([path, text]) => ahead(text, edtf(date).to).map(year => `${path}: ${year}`));
		// The repayment ends twenty years from its law, which is what was agreed.
		expect(named.filter(words => !words.endsWith(': 2034'))).toEqual([]);
	},
);
