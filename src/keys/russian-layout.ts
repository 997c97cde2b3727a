// With the Russian layout switched on a terminal sends "о" for the key that has "j" on it. So that nobody has to switch
// for every command, a letter that no key is bound to stands for the one at its place on a US keyboard.

const ROWS: readonly (readonly [russian: string, latin: string])[] = [
	['ёйцукенгшщзхъ', '`qwertyuiop[]'],
	['фывапролджэ', "asdfghjkl;'"],
	['ячсмитьбю', 'zxcvbnm,.'],
	['ЁЙЦУКЕНГШЩЗХЪ', '~QWERTYUIOP{}'],
	['ФЫВАПРОЛДЖЭ', 'ASDFGHJKL:"'],
	['ЯЧСМИТЬБЮ', 'ZXCVBNM<>'],
	// The key beside the right Shift: a full stop and a comma there, a slash and a question mark here.
	['.,№', '/?#'],
];

const PLACES: ReadonlyMap<string, string> = new Map(
	ROWS.flatMap(([russian, latin]) => Array.from(russian, (char, index): [string, string] => [char, latin[index] ?? char])),
);

/** What the key that gives `char` in the Russian layout gives in the US one; undefined where the two agree or know no such key. */
export const atSamePlace = (char: string): string | undefined => PLACES.get(char);
