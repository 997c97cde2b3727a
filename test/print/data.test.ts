import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {kindNames, oneOf} from '../../src/dataset/kind-names.ts';
import type {Facts} from '../../src/panes/facts.ts';
import {paneIds} from '../../src/panes/pane.ts';
import {printCsv} from '../../src/print/csv.ts';
import {type Data, deskData, rowData} from '../../src/print/data.ts';
import {printJson, printNdjson} from '../../src/print/json.ts';
import {recordPrintable} from '../../src/print/record.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {wholeScope} from '../../src/state/state.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {csvRows} from '../support/csv.ts';
import {base, shipped} from '../support/shipped.ts';

const desk = () => openDesk(shipped(), unicode);
// biome-ignore lint/suspicious/noExplicitAny: what a program reads has no types
const json = (data: Data): any => JSON.parse(printJson(data, '1.2.3'));
const none: Data = {view: 'v', chosen: {}, rows: [], columns: [], summary: {}, records: [], sources: []};

describe('JSON', () => {
	it('says what it is, of which data and of when', () => {
		const {schemaVersion, program, view, dataset, asOf, filter, thread} = json(
			deskData(desk().at({...wholeScope, filter: 'coal', asOf: '2014'}), 'trade'),
		);
		expect({schemaVersion, program, view, asOf, filter: filter.query, thread}).toEqual({
			schemaVersion: 2,
			program: 'tumen 1.2.3',
			view: 'trade',
			asOf: '2014',
			filter: 'coal',
			thread: null,
		});
		expect(dataset.version).toBe(shipped().manifest.version);
	});

	it('has for 2013 the reported figure, its rivals and what each source says', () => {
		const {rows, records} = json(deskData(desk(), 'trade'));
		const row = rows.find((one: {year?: number}) => one.year === 2013);
		expect(row).toMatchObject({
			value: 112.7,
			unit: 'usd-million',
			unitLabel: 'USD million',
			status: 'reported',
			text: '112.7 USD million',
			disputed: true,
		});
		expect(row.citations[0]).toMatchObject({source: 'zakharova', page: 18, paragraph: 4});
		expect(row.rivals[0]).toMatchObject({value: 113, qualifier: 'almost', citations: [{source: 'moscow-times-2014', paragraph: 6}]});
		const {kind, sides} = records[row.conflicts[0]];
		expect(kind).toBe('conflict');
		expect(sides.length).toBeGreaterThan(1);
		expect(sides[0].citations[0].text).toMatch(/^Zakharova, p\. 18/);
	});

	it('has for 2012 the derived value with its formula and inputs, and for a hole null and the reason', () => {
		const {rows} = json(deskData(desk(), 'trade'));
		const of = (year: number) => rows.find((one: {year?: number}) => one.year === year);
		expect(of(2012)).toMatchObject({value: 68.7, status: 'derived', formula: '112.7 ÷ (1 + 64 %) ≈ 68.7', result: 68.7});
		expect(of(2012).inputs.map((input: {value: number}) => input.value)).toEqual([112.7, 64]);
		expect(of(2001)).toMatchObject({value: null, status: 'no figure', gap: {citations: [{source: 'zakharova'}]}});
	});

	it.each([undefined, ...paneIds])('tells once whatever is named by its id, as a row or beside the rows: %s', pane => {
		const {summary, rows, records, sources} = json(deskData(desk(), pane));
		const said = JSON.stringify([summary, rows.map(({observation: _, ...row}: {observation?: string}) => row), records]);
		const works = new Set([...said.matchAll(/"(?:source|work)":"([^"]+)"/g)].map(([, id = '']) => id));
		expect([...works].filter(id => sources[id]?.id !== id)).toEqual([]);
		expect(Object.keys(sources)).toHaveLength(works.size);
		const standing = new Set(rows.map(({id}: {id: string}) => id));
		const ids = new Set([
			...[...said.matchAll(/"(?:observation|target|series|pledge|organisation)":"([^"]+)"/g)].map(([, id = '']) => id),
			...[...said.matchAll(/"(?:conflicts|derived|projects|regions|people|organisations|pledges)":(\[[^\]{]*\])/g)].flatMap(
				([, list = '[]']) => JSON.parse(list) as string[],
			),
		]);
		expect(ids.size > 0).toBe(pane !== 'sources' && pane !== 'conflicts');
		expect([...ids].filter(id => standing.has(id) === (records[id]?.id === id))).toEqual([]);
		const called = [...rows, ...Object.values<Facts>(records)].map(({id, name, headline, label, short, text}) => [
			id,
			name ?? headline ?? label ?? short ?? text,
		]);
		expect(called.filter(([, name]) => typeof name !== 'string')).toEqual([]);
		expect(Object.keys(records).filter(id => !ids.has(id))).toEqual([]);
		for (const one of Object.values<{kind: string; status?: string; formula?: string; citations?: unknown[]}>(records)) {
			if (one.kind === 'derivation') expect(one).toMatchObject({status: 'derived', formula: expect.any(String), inputs: expect.any(Array)});
			if (one.kind === 'observation') expect(one.citations?.length).toBeGreaterThan(0);
		}
	});

	it.each(paneIds)('has the same lists and marks in every row of a kind, and says every value in words: %s', pane => {
		const {rows} = json(deskData(desk(), pane)) as {rows: Facts[]};
		const kindOf = ({type, kind}: Facts): string => (pane === 'trade' ? String(type) : pane === 'people' ? String(kind) : '');
		for (const kind of new Set(rows.map(kindOf))) {
			const these = rows.filter(row => kindOf(row) === kind);
			const asked = new Set(these.flatMap(row => Object.keys(row).filter(key => Array.isArray(row[key]) || typeof row[key] === 'boolean')));
			for (const key of ['context', 'inputs', 'planned']) asked.delete(key);
			for (const row of these) for (const key of asked) expect(row[key], `${row['id']} ${key}`).toBeDefined();
		}
		for (const row of rows) {
			if (pane !== 'sources') expect(row['followUp'], String(row['id'])).toBeTypeOf('boolean');
			if ('value' in row) expect(row['text'], String(row['id'])).toMatch(/./);
		}
	});

	it('says of every row whether it would be there without the follow-ups', () => {
		const whole = desk();
		const without = openDesk(base(), unicode);
		const told = (pane: (typeof paneIds)[number], of: ReturnType<typeof desk>) =>
			deskData(of, pane).rows.filter(({id, status}) => status !== 'no figure' && id !== undefined);
		for (const pane of paneIds.filter(id => id !== 'sources')) {
			const there = new Set(told(pane, without).map(({id}) => id));
			const wrong = told(pane, whole).filter(({id, followUp}) => there.has(id) === followUp);
			expect(
				wrong.map(({id}) => id),
				pane,
			).toEqual([]);
		}
		expect([json(deskData(whole)).followUps, json(deskData(without)).followUps]).toEqual([true, false]);
		for (const {id} of shipped().series) {
			const row = recordPrintable(whole, id)?.data().rows[0];
			expect(row?.['followUp'], id).toBe(!base().byId.has(id));
		}
	});

	it.each(kindNames)('finds by is:base and is:follow-up what is there without the follow-ups, and what is not: %s', kind => {
		const found = (words: string) => {
			const ids = desk()
				.search(`kind:${oneOf[kind]} ${words}`)
				.records.filter(one => one.kind === kind)
				.map(({record}) => record.id);
			return new Set(ids);
		};
		const [there, whole] = [base(), shipped()].map(dataset => new Set(dataset[kind].map(({id}) => id)));
		expect(found('is:base')).toEqual(there);
		expect(found('is:follow-up')).toEqual(new Set([...(whole ?? [])].filter(id => !there?.has(id))));
	});

	it('has each row, record and work in a line of its own', () => {
		const data = deskData(desk(), 'projects');
		const lines = printJson(data, '1').split('\n');
		for (const row of data.rows)
			expect(lines.filter(line => line.startsWith('    {"view":"projects",') && line.includes(`"id":"${row['id']}"`))).toHaveLength(1);
		for (const {id} of [...data.records, ...data.sources]) expect(lines.filter(line => line.startsWith(`    "${id}": {`))).toHaveLength(1);
	});

	it('has a line for each row after one that says what they are, as lines', () => {
		const data = rowData(desk(), 'projects', 'pobeda');
		const lines = printNdjson(data, '1').trimEnd().split('\n');
		expect(lines).toHaveLength(2);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({schemaVersion: 2, view: 'record', records: {}, sources: {zakharova: {id: 'zakharova'}}});
		expect(JSON.parse(lines[1] ?? '')).toMatchObject({view: 'projects', id: 'pobeda', condition: 'suspended'});
	});

	it('holds no sign that a terminal would obey or that turns writing round', () => {
		const text = printJson({...none, rows: [{a: 'x\u001B[2J\u009B\u202Ey\u2028\uD800'}]}, '1');
		expect(text).toMatch(/^[\x20-\x7e\n]*$/);
		expect(JSON.parse(text).rows[0].a).toBe('x\u001B[2J\u009B\u202Ey\u2028\uD800');
	});
});

describe('the README', () => {
	it('shows of JSON what stands in it', () => {
		const [, table = ''] = /^\| \| in JSON \|\n([\s\S]*?)\n\n/m.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? [];
		const examples = [...table.matchAll(/`([^`]*[":\d~?][^`]*|XXXX)`/g)].map(([, code = '']) => (code.startsWith('"') ? code : `"${code}"`));
		expect(examples.length).toBeGreaterThan(15);
		const said = printJson(deskData(desk()), '1');
		expect(examples.filter(example => !said.includes(example))).toEqual([]);
	});
});

describe('CSV', () => {
	const fields = (row: Data['rows'][number]) =>
		csvRows(printCsv({...none, rows: [row], columns: Object.keys(row)}))[1]?.slice(0, Object.keys(row).length);

	it('has a row for each row of the data, all as long as the headings, for every pane', () => {
		for (const id of paneIds) {
			const data = deskData(desk(), id);
			const [head, ...rows] = csvRows(printCsv(data));
			expect(rows, id).toHaveLength(data.rows.length);
			for (const row of rows) expect(row, id).toHaveLength(head?.length ?? 0);
		}
	});

	it('quotes what would end a field, and ends lines with CRLF', () => {
		expect(fields({a: 'x,"y"', b: 'p\nq', c: null, d: -1.5, e: true})).toEqual(['x,"y"', 'p q', '', '-1.5', 'true']);
		expect(printCsv({...none, columns: ['a']})).toMatch(/^[^\r\n]+\r\n$/);
	});

	it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\r=1'])('lets no word be a formula: %j', text => {
		expect(fields({a: text})?.[0]).toMatch(/^'/);
	});

	it('says parts in words, with who says so', () => {
		const citations = [{text: 'Zakharova, p. 1'}];
		expect(
			fields({
				a: [
					{what: 'length', text: '54 km', citations},
					{date: '2014-36', text: 'Opened.'},
				],
				b: ['x', 'y'],
			}),
		).toEqual(['length: 54 km [Zakharova, p. 1]; 2014-Q4 Opened.', 'x; y']);
	});
});
