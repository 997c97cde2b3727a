import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {keyNames} from '../../src/ui/key-names.ts';

const NONE: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};
const names = (input: string, over: Partial<Key> = {}) => keyNames(input, {...NONE, ...over});

describe('keyNames', () => {
	it.each<readonly [string, Partial<Key>, string[]]>([
		['j', {}, ['j']],
		['G', {shift: true}, ['G']],
		['?', {}, ['?']],
		['[', {}, ['[']],
		[']', {}, [']']],
		[' ', {}, ['space']],
		['', {upArrow: true}, ['up']],
		['', {downArrow: true}, ['down']],
		['', {leftArrow: true}, ['left']],
		['', {rightArrow: true}, ['right']],
		['', {pageUp: true}, ['pageup']],
		['', {pageDown: true}, ['pagedown']],
		['', {home: true}, ['home']],
		['', {end: true}, ['end']],
		['\r', {return: true}, ['enter']],
		['', {escape: true}, ['escape']],
		['', {tab: true}, ['tab']],
		['', {tab: true, shift: true}, ['shift+tab']],
		['', {backspace: true}, ['backspace']],
		['', {delete: true}, ['backspace']],
		['c', {ctrl: true}, ['ctrl+c']],
		['f', {ctrl: true}, ['ctrl+f']],
		['ф', {}, ['ф']],
		['한', {}, ['한']],
	])('of %j with %j are %j', (input, over, expected) => {
		expect(names(input, over)).toEqual(expected);
	});

	it('of a burst are its keys, in order', () => {
		expect(names('jjj')).toEqual(['j', 'j', 'j']);
		expect(names('2j \rq')).toEqual(['2', 'j', 'space', 'enter', 'q']);
		expect(names('j\tj\u007F\u0003')).toEqual(['j', 'tab', 'j', 'backspace', 'ctrl+c']);
		expect(names('2\u001A')).toEqual(['2', 'ctrl+z']);
		expect(names('ab\u0017c\u0015')).toEqual(['a', 'b', 'ctrl+w', 'c', 'ctrl+u']);
	});

	it.each([
		['a mouse report', '[<0;10;5M'],
		['a focus report', '[I'],
		['a blur report', '[O'],
		['a device answer', '[?62;22c'],
		['a colour answer', ']11;rgb:0000/0000/0000'],
		['an unknown control', '\u0000'],
	])('of %s are none', (_, input) => {
		expect(names(input)).toEqual([]);
	});

	it('of a letter with Alt are none: it is no plain letter', () => {
		expect(names('q', {meta: true})).toEqual([]);
	});
});
