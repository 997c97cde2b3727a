import fc from 'fast-check';
import {type Key, useInput} from 'ink';
import {render} from 'ink-testing-library';
import {expect, it, onTestFinished, vi} from 'vitest';
import {keyNames} from '../../src/ui/key-names.ts';
import {plainNames} from '../../src/ui/plain-keys.ts';
import {keyBytes} from '../support/key-bytes.ts';

/** What Ink reads of bytes, in the program's names; absent when it reads nothing. */
const inkReader = () => {
	let read: string[] | undefined;
	const Reader = () => {
		useInput((input: string, key: Key) => {
			read = [...(read ?? []), ...keyNames(input, key)];
		});
		return null;
	};
	const view = render(<Reader />);
	onTestFinished(() => view.unmount());
	return async (bytes: string) => {
		read = undefined;
		view.stdin.write(bytes);
		await vi.waitUntil(() => read !== undefined);
		return read;
	};
};

const NAMED = [
	...['up', 'down', 'right', 'left', 'home', 'end', 'pageup', 'pagedown', 'shift+tab', 'escape', 'enter', 'tab', 'backspace'].map(keyBytes),
	...['\u001BOA', '\u001BOB', '\u001BOC', '\u001BOD'],
];

it.each(NAMED)('%j is the key that Ink reads', async bytes => {
	expect(plainNames(bytes)).toEqual(await inkReader()(bytes));
});

it('letters are the keys that Ink reads, in whatever script and however many come at once', async () => {
	const reader = inkReader();
	const printed = fc.string({unit: 'grapheme', minLength: 1, maxLength: 6});
	await fc.assert(
		fc.asyncProperty(fc.oneof(printed, fc.constantFrom('jjj', 'а', '한', '/trade 2013', ' ', '9', 'G', '?q', '~', '%')), async bytes => {
			const names = plainNames(bytes);
			if (names !== undefined) expect(names).toEqual(await reader(bytes));
		}),
		{numRuns: 300},
	);
});

it.each(['\u001B[1;5A', '\u001B[<0;5;6M', '\u001B[I', '\u001Bj', '\u0003', '\u001A', '\u0015', '[I', '\u001BOP', '\u001B[97u', '\u001B[200~', ''])(
	'%j is left to Ink',
	bytes => {
		expect(plainNames(bytes)).toBeUndefined();
	},
);
