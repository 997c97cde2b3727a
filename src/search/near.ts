/** A bit for each letter that a word has; letters share bits. */
const lettersOf = (word: string): number => {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
};

const bits = (of: number): number => {
	let count = 0;
	for (let left = of; left !== 0; left &= left - 1) count++;
	return count;
};

/**
 * How many letters must be changed, put in or left out to make a word of another; more than `most` is as good as any. Made for a word that is
 * held against all terms of an index: most of them have too many letters that it has not.
 */
export const slipsFrom = (word: string, most: number): ((other: string) => number) => {
	const letters = lettersOf(word);
	const far = most + 1;
	let last = new Uint8Array(word.length + far + 1);
	let next = new Uint8Array(word.length + far + 1);
	return other => {
		if (Math.abs(word.length - other.length) > most) return far;
		const others = lettersOf(other);
		if (bits(letters & ~others) > most || bits(others & ~letters) > most) return far;
		for (let at = 0; at <= other.length; at++) last[at] = Math.min(at, far);
		for (let i = 1; i <= word.length; i++) {
			const from = Math.max(1, i - most);
			const to = Math.min(other.length, i + most);
			let least = from === 1 ? Math.min(i, far) : far;
			next[from - 1] = least;
			for (let j = from; j <= to; j++) {
				const isSame = word.charCodeAt(i - 1) === other.charCodeAt(j - 1);
				const slips = Math.min((last[j] as number) + 1, (next[j - 1] as number) + 1, (last[j - 1] as number) + (isSame ? 0 : 1), far);
				next[j] = slips;
				if (slips < least) least = slips;
			}
			// Beside the diagonal there are more slips than may be.
			if (to < other.length) next[to + 1] = far;
			if (least > most) return far;
			[last, next] = [next, last];
		}
		return last[other.length] as number;
	};
};
