import {type Dataset, find} from '../dataset/dataset.ts';
import type {AnyRecord} from '../dataset/kinds.ts';
import type {Source} from '../dataset/schema/source.ts';
import {type Facts, recordFacts} from '../panes/facts.ts';
import {referenceWords} from '../panes/quote.ts';
import {seriesFacts} from '../panes/series.ts';
import {type Edtf, edtf} from '../text/edtf.ts';
import {sourcesOf} from './named.ts';

// Sources for programs that keep literature: no date is made more exact than it is, and what a source does not name stays out.

/** What a record rests on, as data: of a derived figure and a series their figures do. */
const factsOf = (dataset: Dataset, {kind, record}: AnyRecord): readonly Facts[] => {
	if (kind === 'series') return [seriesFacts(dataset, record)];
	if (kind !== 'derivations') return [recordFacts(dataset, record)];
	const ids = [...Object.values(record.inputs).map(({observation}) => observation), ...(record.check === undefined ? [] : [record.check])];
	return ids.flatMap(id => find(dataset, 'observations', id) ?? []).map(observation => recordFacts(dataset, observation));
};

/** The sources that a record rests on, and the works that they cite for it; of a source, itself. */
export const worksOf = (dataset: Dataset, any: AnyRecord): Source[] => {
	const ids = new Set(any.kind === 'sources' ? [any.record.id] : sourcesOf(dataset, factsOf(dataset, any)).map(({id}) => id));
	return dataset.sources.filter(({id}) => ids.has(id));
};

type Day = {readonly year: number; readonly month?: number; readonly day?: number};

/** The beginning or the end of a date, as far as it is known: of a quarter or a decade only the year. */
const dayOf = ({text}: Edtf): Day | undefined => {
	const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?/.exec(text) ?? [];
	if (year === undefined) return undefined;
	return {year: Number(year), ...(month !== undefined && {month: Number(month)}), ...(day !== undefined && {day: Number(day)})};
};

const daysOf = (text: string): {days: Day[]; about: boolean} => {
	const date = edtf(text);
	const ends = date.ends ?? [date];
	return {
		days: ends.flatMap(end => (end ? (dayOf(end) ?? []) : [])),
		about: ends.some(end => end?.about === true || end?.uncertain === true) || date.about || date.uncertain,
	};
};

const TYPES = {
	article: {csl: 'article-newspaper', bibtex: 'article'},
	paper: {csl: 'article-journal', bibtex: 'article'},
	book: {csl: 'book', bibtex: 'book'},
	law: {csl: 'legislation', bibtex: 'misc'},
	'web-page': {csl: 'webpage', bibtex: 'misc'},
	statistics: {csl: 'dataset', bibtex: 'misc'},
	remark: {csl: 'document', bibtex: 'misc'},
} as const satisfies Readonly<Record<Source['type'], {csl: string; bibtex: string}>>;

/** Whether its publisher is what it appeared in. */
const isPart = ({type}: Source): boolean => type === 'article' || type === 'paper' || type === 'web-page';

/** What a reader should know before citing it. */
const noteOf = ({undated, remarks = []}: Source): string => [...(undated === undefined ? [] : [`Undated: ${undated}`]), ...remarks].join(' ');

const cslDate = (text: string) => {
	const {days, about} = daysOf(text);
	if (days.length === 0) return undefined;
	return {'date-parts': days.map(({year, month, day}) => [year, month, day].filter(part => part !== undefined)), ...(about && {circa: true})};
};

const cslItem = (source: Source) => ({
	id: source.id,
	type: TYPES[source.type].csl,
	title: source.title,
	...(source.authors.length > 0 && {author: source.authors.map(name => ({literal: name}))}),
	...(source.publisher !== undefined && {[isPart(source) ? 'container-title' : 'publisher']: source.publisher}),
	issued: cslDate(source.issued),
	...(source.url !== undefined && {URL: source.url}),
	...(source.accessed !== undefined && {accessed: cslDate(source.accessed)}),
	language: source.language,
	...(noteOf(source) !== '' && {note: noteOf(source)}),
});

/** CSL-JSON 1.0.2, as Zotero, pandoc and citeproc read it. */
export const cslJson = (sources: readonly Source[]): string => `${JSON.stringify(sources.map(cslItem), undefined, 2)}\n`;

const LATEX: Readonly<Record<string, string>> = {'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'};

/** A text in BibTeX, with no sign left that TeX would obey. */
const tex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, sign => LATEX[sign] ?? `\\${sign}`);

/** A publisher that is named as author is no person, whose last word would be taken for a family name. */
const bibAuthor = (source: Source, name: string): string => (name === source.publisher || name === source.short ? `{${tex(name)}}` : tex(name));

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const bibEntry = (source: Source): string => {
	const {days, about} = daysOf(source.issued);
	const [first] = days;
	const last = days.at(-1);
	const years = first && last && first.year !== last.year ? `${first.year}--${last.year}` : first && String(first.year);
	const month = first?.month === undefined || days.length > 1 ? undefined : MONTHS[first.month - 1];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', `{{${tex(source.title)}}}`],
		['author', source.authors.length === 0 ? undefined : `{${source.authors.map(name => bibAuthor(source, name)).join(' and ')}}`],
		[isPart(source) && source.type !== 'web-page' ? 'journal' : 'publisher', source.publisher && `{${tex(source.publisher)}}`],
		['year', years && `{${about ? `about ${years}` : years}}`],
		['month', month],
		// An address is taken as it is; signs that would end the field have no place in one.
		['url', source.url && `{${source.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
		['urldate', source.accessed && `{${source.accessed}}`],
		['language', `{${source.language}}`],
		['note', noteOf(source) === '' ? undefined : `{${tex(noteOf(source))}}`],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
	return `@${TYPES[source.type].bibtex}{${source.id},\n${lines.join(',\n')}\n}\n`;
};

/** BibTeX in UTF-8, an entry for each source. */
export const bibtex = (sources: readonly Source[]): string => sources.map(bibEntry).join('\n');

/** A reference for each source in a line of words, with its address. */
export const plainReferences = (sources: readonly Source[]): string =>
	sources.map(source => `${referenceWords(source)}${source.url === undefined ? '.' : `. ${source.url}`}\n`).join('');

/** How sources can be cited, with the endings of files that ask for it. */
export const citeStyles = {
	plain: {extensions: ['txt'], print: plainReferences},
	'csl-json': {extensions: ['json'], print: cslJson},
	bibtex: {extensions: ['bib'], print: bibtex},
} as const;
