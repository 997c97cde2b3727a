// Words as they are compared: without case, without marks on letters, and each script's spelling beside the Latin one.

/** Cyrillic letters in Latin, by BGN/PCGN 1947 as English texts write Russian names: Хасан → khasan. */
const LATIN: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
};

// Most words need none of it, and an index of many records is made of words.
const IS_ASCII = /^[ -~]*$/;
const CYRILLIC = /[а-я]/;

/** A word without case and without marks on Latin or Cyrillic letters (й and ё become и and е); Hangul stays whole. */
export const plainWord = (word: string): string =>
	IS_ASCII.test(word)
		? word.toLowerCase()
		: word
				.normalize('NFD')
				.replaceAll(/[\u0300-\u036F]/g, '')
				.normalize('NFC')
				.toLowerCase();

const latin = (word: string): string => (CYRILLIC.test(word) ? Array.from(word, letter => LATIN[letter] ?? letter).join('') : word);

/** From the spelling of a name to the one that stands for all of them. */
export type Spellings = ReadonlyMap<string, string>;

/** Groups of spellings as a dataset gives them; names of several words count by each that occurs in one group alone. */
export const spellingsOf = (groups: readonly (readonly string[])[]): Spellings => {
	const map = new Map<string, string>();
	for (const [first, ...others] of groups) {
		if (first === undefined) continue;
		const stands = plainWord(first);
		for (const spelling of [first, ...others]) map.set(plainWord(spelling), stands);
	}
	return map;
};

/** All that a word is to be found by: itself, in Latin letters, and the spelling that stands for its name. */
export const termsOf = (word: string, spellings: Spellings): string[] => {
	const plain = plainWord(word);
	const written = latin(plain);
	const stands = spellings.get(plain) ?? spellings.get(written);
	if (stands === undefined && written === plain) return [plain];
	return [...new Set([plain, written, ...(stands === undefined ? [] : [stands])])];
};

/** The one term that a word is looked up by. */
export const lookupTerm = (word: string, spellings: Spellings): string => {
	const plain = plainWord(word);
	return spellings.get(plain) ?? spellings.get(latin(plain)) ?? latin(plain);
};
