import {citedWork} from '../dataset/cited-work.ts';
import {type Dataset, find} from '../dataset/dataset.ts';
import type {Figure} from '../dataset/schema/figure.ts';
import type {Citation} from '../dataset/schema/primitives.ts';
import {toldLater} from '../indicators/told-later.ts';
import {dateShort, dateWords} from '../locale/format.ts';
import {worksOf} from '../locale/works.ts';
import type {Block} from '../view/block.ts';
import {figureWords} from './figures.ts';

/** The place in a source: "p. 20 ¶5". */
export const placeWords = (citation: Citation): string =>
	[
		citation.page === undefined ? undefined : `p. ${citation.page}`,
		citation.paragraph === undefined ? undefined : `¶${citation.paragraph}`,
		citation.place,
	]
		.filter(part => part !== undefined)
		.join(' ');

/** A citation in a line: "Zakharova, p. 20 ¶5, citing note 18". */
export const citationWords = (dataset: Dataset, citation: Citation): string => {
	const source = find(dataset, 'sources', citation.source);
	const parts = [source?.short ?? citation.source, placeWords(citation)].filter(part => part !== '');
	if (citation.note !== undefined) parts.push(`citing note ${citation.note}`);
	return parts.join(', ');
};

/** Who says so in the fewest words: "Zakharova, p. 20 ¶5". Of a source without pages its name alone. */
export const sourceShort = (dataset: Dataset, citation: Citation): string => {
	const {place: _, ...paged} = citation;
	return [find(dataset, 'sources', citation.source)?.short ?? citation.source, placeWords(paged)].filter(part => part !== '').join(', ');
};

/** Several citations, the places of one source together: "Zakharova, p. 16 ¶9, p. 17 ¶2; Moscow Times 2014, ¶5". */
export const citationsWords = (dataset: Dataset, citations: readonly Citation[]): string => citations.map(c => citationWords(dataset, c)).join('; ');

/** The works that are cited, each once. */
export const workBlocks = (dataset: Dataset, citations: readonly Citation[]): Block[] => {
	const seen = new Set<string>();
	const lines: Block[] = [{kind: 'space'}, {kind: 'heading', text: 'Sources'}];
	for (const citation of citations) {
		const source = find(dataset, 'sources', citation.source);
		if (!source || seen.has(source.id)) continue;
		seen.add(source.id);
		const by = source.authors.length > 0 ? source.authors.join(', ') : 'author not named';
		const where = source.publisher ?? 'publisher not named';
		const dated = source.undated === undefined ? dateWords(source.issued) : `undated, by its contents ${dateWords(source.issued)}`;
		const marks = [
			...(source.collection === 'follow-up' ? [worksOf(dataset).followUp.one] : []),
			...(toldLater(dataset, {citations: [citation]}) === undefined ? [] : ['told later']),
		];
		lines.push({
			kind: 'text',
			indent: 2,
			line: [
				{text: `${source.short}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: `, strong: true},
				`${by}, “${source.title}”, ${where}, ${dated}${source.url ? '. ' : ''}`,
				...(source.url ? [{text: source.url, link: source.url}] : []),
			],
		});
	}
	return lines;
};

/** The part of a detail that says who says so: each citation with the speaker and the work behind it, then the works. */
export const sourceBlocks = (dataset: Dataset, citations: readonly Citation[]): Block[] => {
	const said = new Set<string>();
	const lines: Block[] = [
		{kind: 'space', drop: 0},
		{kind: 'heading', text: 'Who says so'},
	];
	for (const citation of citations) {
		const words = `${citationWords(dataset, citation)}${citation.said === undefined ? '' : ` – in the words of ${citation.said}`}`;
		if (said.has(words)) continue;
		said.add(words);
		lines.push({kind: 'text', indent: 2, line: [words]});
		const work = citedWork(dataset, citation);
		if (work)
			lines.push({
				kind: 'text',
				indent: 4,
				line: [`note ${citation.note}: ${work.title}${work.publisher ? `, ${work.publisher}` : ''}, ${dateShort(work.issued)}`],
			});
	}
	return [...lines, ...workBlocks(dataset, citations)];
};

/** The figures of a record, each with status and source. */
export const figureBlocks = (dataset: Dataset, figures: readonly Figure[] | undefined): Block[] => {
	if (!figures || figures.length === 0) return [];
	return [
		{kind: 'space'},
		{kind: 'heading', text: 'Figures'},
		...figures.map(
			(figure): Block => ({
				kind: 'text',
				indent: 2,
				line: [
					`${figure.what}: `,
					{text: figureWords(dataset, figure), strong: true},
					`${figure.period === undefined ? '' : `, ${dateWords(figure.period)}`} [${citationsWords(dataset, figure.citations)}]${figure.note === undefined ? '' : `. ${figure.note}`}`,
				],
			}),
		),
	];
};

/** How we read a damaged passage, when the record says so. */
export const readingBlocks = (reading: string | undefined): Block[] =>
	reading === undefined ? [] : [{kind: 'space'}, {kind: 'text', line: [{text: 'Our reading: ', strong: true}, reading]}];

/** Records that a record points to, by name. */
export const linkFacts = (
	dataset: Dataset,
	links: {
		readonly projects?: readonly string[] | undefined;
		readonly regions?: readonly string[] | undefined;
		readonly people?: readonly string[] | undefined;
		readonly organisations?: readonly string[] | undefined;
	},
): {term: string; line: string[]}[] => {
	const names = (kind: 'projects' | 'regions' | 'people' | 'organisations') =>
		(links[kind] ?? []).flatMap(id => find(dataset, kind, id)?.name ?? []).join(', ');
	return (['projects', 'regions', 'people', 'organisations'] as const).flatMap(kind => {
		const line = names(kind);
		return line === '' ? [] : [{term: kind, line: [line]}];
	});
};
