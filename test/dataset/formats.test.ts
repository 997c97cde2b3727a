import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellsOf} from '../../src/dataset/formats/cells.ts';
import {parseYaml} from '../../src/dataset/formats/yaml.ts';
import {loadDataset, readDataset} from '../../src/dataset/load.ts';
import {problemSentence} from '../../src/dataset/problem.ts';
import {folderOf} from '../support/folder.ts';
import {tinyParts} from '../support/records.ts';

const {manifest, ...kinds} = tinyParts();
const json = (value: unknown) => JSON.stringify(value, null, '\t');
const FILES = Object.fromEntries([
	['dataset.json', json(manifest)],
	...Object.entries(kinds).map(([kind, records]): [string, string] => [`${kind}.json`, json({records})]),
]) as Readonly<Record<string, string>>;

/** The tiny dataset with some of its files replaced by others. */
const folderWith = (files: Readonly<Record<string, string>>, ...without: readonly string[]) =>
	folderOf({...Object.fromEntries(Object.entries(FILES).filter(([name]) => !without.includes(name))), ...files});

const sentences = async (place: string) => (await readDataset(place)).problems.map(problemSentence);

describe('YAML', () => {
	const people = `# who speaks
records:
  - id: minister
    name: A. Minister
    roles:
      - title: Minister
        date: 2014
        citations: &here
          - {source: report, paragraph: 1}
    reading: >
      This was read
      with care.
    citations: *here
`;

	it('is read like JSON; a year needs no quotation marks', async () => {
		const {people: read} = await loadDataset(folderWith({'people.yaml': people}, 'people.json'));
		expect(read[0]).toMatchObject({
			id: 'minister',
			roles: [{title: 'Minister', date: '2014'}],
			reading: 'This was read with care.',
			citations: [{source: 'report'}],
		});
	});

	it.each([
		['a wrong value', people.replace('date: 2014', 'date: soon'), 'people.yml:7:15: person minister: roles[0].date is not a date of the'],
		['a missing field', people.replace('    name: A. Minister\n', ''), 'people.yml:3:5: person minister: name is missing (string)'],
		['a source that is not there', people.replace('report', 'rumour'), 'people.yml:9:22: person minister: roles[0].citations[0].source cites'],
		['a field twice', `${people}    name: B. Minister\n`, 'people.yml:14:5: has a field twice in one object'],
		['a broken line', people.replace('roles:', 'roles: ['), 'people.yml:6:7: is not valid YAML: '],
		['two documents', `${people}---\nrecords: []\n`, 'people.yml:1:1: holds 2 documents'],
		['nothing', '# nothing\n', 'people.yml:1:1: holds nothing'],
		['a key of JavaScript', `${people}    __proto__: {a: 1}\n`, 'people.yml:14:16: has a field "__proto__", which no record has'],
		['an object of a language', people.replace('A. Minister', '!!js/function x'), 'people.yml:4:11: is not valid YAML: unknown scalar tag'],
	])('with %s is refused at its line', async (_, text, sentence) => {
		expect((await sentences(folderWith({'people.yml': text}, 'people.json')))[0]?.slice(0, sentence.length)).toBe(sentence);
	});

	it('that says nothing at all is no manifest', async () => {
		expect(await sentences(folderWith({'dataset.yaml': '---\n'}, 'dataset.json'))).toEqual(['dataset.yaml:1:1: is not an object']);
	});

	it('that swells by aliases of aliases, or nests without end, is refused at once', () => {
		const levels = 'abcdefghij'.split('');
		const bomb = levels
			.map(
				(name, index) =>
					`${name}: &${name} [${Array(9)
						.fill(index === 0 ? 'x' : `*${levels[index - 1]}`)
						.join(', ')}]`,
			)
			.join('\n');
		for (const text of [bomb, 'a: &a [*a]', '['.repeat(5000), `a: &a 1\nb: [${Array(2000).fill('*a').join(', ')}]`]) {
			expect(parseYaml('bomb.yaml', text)).toMatchObject({problems: [{file: 'bomb.yaml', rule: 'nesting'}]});
		}
	});

	it('any text is read or refused in words', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-a:[\]{}&*!|>'"\n #]*$/)), text => {
				const outcome = parseYaml('a.yaml', text);
				return 'value' in outcome || outcome.problems.every(problem => problem.message !== '');
			}),
		);
	});
});

describe('CSV', () => {
	const [first] = kinds.observations;
	const rest = kinds.observations
		.slice(1)
		.map(({id, series, value, low, high, unit, status, period, preference, reason, qualifier}) =>
			[id, series, value, low, high, unit, status, period, preference, reason, qualifier, 'report', 1].join(','),
		);
	const head = 'id,series,value,low,high,unit,status,period,preference,reason,qualifier,source,paragraph';
	const table = [head, `${first?.id},${first?.series},49,,,usd-million,reported,2010,,,,report,1`, ...rest].join('\n');
	const withTable = (text: string) => folderWith({'observations.csv': text}, 'observations.json');

	it('of observations is read like JSON', async () => {
		const {observations} = await loadDataset(withTable(table));
		expect(observations).toEqual(kinds.observations);
	});

	it('may have semicolons, quoted cells, and a second citation', async () => {
		const text = `${table
			.replaceAll(',', ';')
			.replace(head.replaceAll(',', ';'), `${head.replaceAll(',', ';')};source2;place2;note;regions`)
			.replace('report;1', 'report;1;book;table 2;"so ""it"" says;\nor not";north south')}\r\n\r\n`;
		const {observations} = await loadDataset(withTable(text));
		expect(observations[0]).toMatchObject({
			citations: [
				{source: 'report', paragraph: 1},
				{source: 'book', place: 'table 2'},
			],
			note: 'so "it" says; or not',
			regions: ['north', 'south'],
		});
	});

	it.each([
		['a value that is no number', table.replace(',49,', ',forty-nine,'), 'observations.csv:2:24: observation turnover-2010: value is not a number'],
		['a missing period', table.replace(',2010,', ',,'), 'observations.csv:2:50: observation turnover-2010: period is missing (string)'],
		[
			'a source that is not there',
			table.replace(',report,', ',rumour,'),
			'observations.csv:2:58: observation turnover-2010: citations[0].source cites',
		],
		['an unknown column', table.replace('qualifier', 'qualifyer'), 'observations.csv:1:63: has an unknown column "qualifyer"'],
		['a column twice', table.replace('low', 'value'), 'observations.csv:1:17: has the column "value" twice'],
		['a cell too many', table.replace('report,1', 'report,1,2'), 'observations.csv:2:67: has 14 cells in a row of 13 columns'],
		['an open quotation mark', table.replace('reported', '"reported'), 'observations.csv:2:41: is not valid CSV: a quotation mark is never closed'],
		['nothing', '', 'observations.csv:1:1: has no line of column names'],
	])('with %s is refused at its cell', async (_, text, sentence) => {
		expect((await sentences(withTable(text)))[0]?.slice(0, sentence.length)).toBe(sentence);
	});

	it('is for observations alone', async () => {
		expect(await sentences(folderWith({'people.csv': 'id,name\na,b\n'}, 'people.json'))).toEqual([
			'people.csv: is a table, and only observations can be one',
		]);
		expect(await sentences(`${withTable(table)}/observations.csv`)).toEqual(['observations.csv: is a table of observations, not a whole dataset']);
	});

	it('gives back the cells that were written', () => {
		const cell = fc.string().map(text => text.replaceAll('\r', ''));
		fc.assert(
			fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1}), rows => {
				const text = rows.map(row => row.map(words => `"${words.replaceAll('"', '""')}"`).join(',')).join('\r\n');
				const kept = rows.filter(row => row.some(words => words.trim() !== ''));
				// A separator in the first line other than the comma would be taken for one.
				expect(
					cellsOf(`x,y\n${text}`)
						.rows.slice(1)
						.map(row => row.map(found => found.text)),
				).toEqual(kept);
			}),
		);
	});
});

describe('JSON', () => {
	it.each([
		['a field twice', '{"records": [], "records": []}', 'people.json:1:17: has the field "records" twice in one object'],
		['a key of JavaScript', '{"records": [{"__proto__": {"a": 1}}]}', 'people.json:1:28: has a field "__proto__", which no record has'],
	])('with %s is refused', async (_, text, sentence) => {
		expect(await sentences(folderWith({'people.json': text}))).toEqual([sentence]);
	});

	it('is not refused for keys that only look like two', async () => {
		const [person] = kinds.people;
		const text = json({records: [{...person, name: 'A. "name": Minister {[\\'}]});
		expect(await sentences(folderWith({'people.json': text}))).toEqual([]);
	});
});

describe('one file with everything', () => {
	const whole = {dataset: manifest, ...kinds};

	it('is read, whatever its name tells of its format', async () => {
		for (const name of ['all.json', 'all.txt', 'all.yaml']) {
			const folder = folderOf({[name]: json(whole)});
			expect((await loadDataset(`${folder}/${name}`)).milestones).toEqual(kinds.milestones);
		}
	});

	it('has its problems placed', async () => {
		const folder = folderOf({'all.json': json({...whole, people: [{...kinds.people[0], nme: 'x'}], more: []})});
		expect(await sentences(`${folder}/all.json`)).toEqual([expect.stringMatching(/^all\.json:\d+:\d+: has unknown field "more"$/)]);
		const other = folderOf({'all.json': json({...whole, people: [{...kinds.people[0], nme: 'x'}]})});
		expect(await sentences(`${other}/all.json`)).toEqual([expect.stringMatching(/^all\.json:\d+:\d+: person minister: has unknown field "nme"$/)]);
	});
});
