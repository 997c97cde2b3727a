import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {locator, repeatedKeys, syntaxError} from '../../src/dataset/locate.ts';
import {problemSentence} from '../../src/dataset/problem.ts';

const text = '{\n\t"records": [\n\t\t{"id": "a", "date": "2014"},\n\t\t{"id": "b"}\n\t]\n}';

const locate = (json: string, path: readonly (string | number)[]) => locator(json)(path);

describe('locator', () => {
	it.each([
		[[], 1, 1],
		[['records'], 2, 13],
		[['records', 0], 3, 3],
		[['records', 0, 'date'], 3, 23],
		[['records', 1, 'id'], 4, 10],
	])('%j stands in line %d, column %d', (path, line, column) => {
		expect(locate(text, path)).toEqual({line, column});
	});

	it('gives the nearest thing that is there for one that is missing', () => {
		expect(locate(text, ['records', 1, 'date'])).toEqual(locate(text, ['records', 1]));
		expect(locate(text, ['records', 7, 'date'])).toEqual(locate(text, ['records']));
	});

	it('counts lines that end in a carriage return too', () => {
		expect(locate(text.replaceAll('\n', '\r\n'), ['records', 1, 'id'])).toEqual({line: 4, column: 10});
	});

	it('leads to the value itself, wherever in any JSON it is', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({minLength: 1}), fc.array(fc.jsonValue({maxDepth: 1}), {minLength: 1}), {minKeys: 1}), value => {
				const json = JSON.stringify(value, null, '\t');
				for (const [key, list] of Object.entries(value)) {
					for (const [index, item] of list.entries()) {
						const place = locate(json, [key, index]);
						const rest = json
							.split('\n')
							.slice((place?.line ?? 0) - 1)
							.join('\n')
							.slice((place?.column ?? 0) - 1);
						expect(rest.startsWith(JSON.stringify(item, null, '\t').split('\n')[0] ?? '')).toBe(true);
					}
				}
			}),
		);
	});
});

describe('syntaxError', () => {
	it('finds nothing wrong with JSON', () => {
		fc.assert(fc.property(fc.jsonValue(), value => syntaxError(JSON.stringify(value)) === undefined));
	});

	it('says where a text breaks', () => {
		expect(syntaxError('{\n\t"a": tru\n}')).toMatchObject({line: 2, column: 7});
	});
});

describe('repeatedKeys', () => {
	it('tells each key that stands twice in one object, and where', () => {
		const json = '{\n\t"a": {"b": 1, "c": "\\"b\\":", "b": 2},\n\t"b": [{"a": 1}, {"a": 1}],\n\t"a": 3\n}';
		expect(repeatedKeys(json)).toEqual([
			{key: 'b', line: 2, column: 31},
			{key: 'a', line: 4, column: 2},
		]);
	});
});

describe('problemSentence', () => {
	it.each([
		[{file: 'a.json', message: 'does not exist'}, 'a.json: does not exist'],
		[{file: 'a.json', line: 3, column: 5, message: 'is not valid JSON'}, 'a.json:3:5: is not valid JSON'],
		[
			{file: 'a.json', line: 3, column: 5, record: 'project pobeda', field: 'history[2].date', message: 'is wrong'},
			'a.json:3:5: project pobeda: history[2].date is wrong',
		],
	])('%j reads "%s"', (problem, sentence) => {
		expect(problemSentence({rule: 'form', remedy: 'Mend it.', ...problem})).toBe(sentence);
	});
});
