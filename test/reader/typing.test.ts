import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Place} from '../../src/reader/reading.ts';
import {keysIn, typeKey} from '../../src/reader/typing.ts';

/** All that is said by a read of keys, what is kept after it, and what is echoed. */
const type = (read: string, place: Place = 'pane') => {
	let kept = '';
	let echo = '';
	const said: string[] = [];
	for (const key of keysIn(read)) {
		const typed = typeKey(kept, key, place);
		kept = typed.kept;
		echo += typed.echo;
		if (typed.said !== undefined) said.push(typed.said);
	}
	return {said, kept, echo};
};

describe('typing', () => {
	it('a number waits for Enter, as it may have more digits', () => {
		expect(type('12')).toMatchObject({said: [], kept: '12', echo: '12'});
		expect(type('12\r').said).toEqual(['12']);
	});

	it('a digit opens a pane at once, there being no more than nine', () => {
		expect(type('3', 'menu').said).toEqual(['3']);
	});

	it('letters that are commands act at once, but not inside of words', () => {
		expect(type('a').said).toEqual(['a']);
		expect(type('/quota\r').said).toEqual(['/quota']);
		expect(type('2014-06\r', 'date').said).toEqual(['2014-06']);
	});

	it('arrows, Esc, Ctrl-C and Ctrl-D say what they mean elsewhere', () => {
		expect(type('\u001B[B\u001B[A\u001B[C\u001B[D\u001B\u0003\u0004').said).toEqual(['', '-', 'd', '0', '0', 'q', 'q']);
	});

	it('what is deleted is not taken back on the screen: typing goes on in a new line', () => {
		expect(type('12\u007F3\r')).toMatchObject({said: ['13'], echo: '12\n> 13\n'});
	});

	it('reports of the terminal say nothing', () => {
		expect(type('\u001B[<0;1;1M\u001B[I\u001B]11;rgb:0/0/0\u0007')).toEqual({said: [], kept: '', echo: ''});
	});

	it('never echoes a code, and never takes anything back', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 40}), fc.constantFrom<Place>('menu', 'pane', 'item', 'date'), (read, place) => {
				// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
				expect(type(read, place).echo.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
			}),
		);
	});
});
