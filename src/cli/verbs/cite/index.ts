import {dataOf, withData} from '../options.ts';
import {aVerb} from '../verb.ts';
import {type CiteOptions, STYLES} from './options.ts';

/** By name, so that the help need not load what only the citing needs. */
const ENDINGS: Readonly<Record<string, (typeof STYLES)[number]>> = {bib: 'bibtex', json: 'csl-json'};

export const cite = aVerb({
	kind: 'cite',
	usage: 'cite <id>',
	describe: 'print the sources of a record as references: plain, CSL-JSON or BibTeX',
	examples: [
		['tumen cite zakharova', 'one source in a line'],
		['tumen cite pobeda -o pobeda.bib', 'all sources of a record as BibTeX'],
		['tumen cite turnover-2013 --format csl-json', 'for Zotero, pandoc, citeproc'],
	],
	options: parser =>
		withData(parser.positional('id', {describe: 'id of a source, or of a record that has sources', type: 'string', demandOption: true}))
			.option('format', {describe: 'how', choices: STYLES, defaultDescription: 'plain, or by the file’s ending'})
			.option('output', {alias: 'o', describe: 'print into a file: works.bib', type: 'string', requiresArg: true}),
	read: (args): CiteOptions => {
		const output = args.output === '-' || args.output === '' ? undefined : args.output;
		const ending = /\.([^./\\]+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
		return {...dataOf(args), id: args.id, style: args.format ?? ENDINGS[ending] ?? 'plain', output};
	},
	load: () => import('./run.ts'),
});
