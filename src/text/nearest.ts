/** How many letters must be changed, put in, left out or exchanged with their neighbour to make one word of the other. */
const distance = (a: string, b: string): number => {
	let before: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const steps = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
			next.push(isSwapped ? Math.min(steps, (before[j - 2] ?? 0) + 1) : steps);
		}
		before = last;
		last = next;
	}
	return last[b.length] ?? 0;
};

/** The word of a list that was most likely meant by a misspelt one; `undefined` when none is like it. */
export const nearest = (word: string, among: readonly string[]): string | undefined => {
	// A third of the letters may be wrong: more is another word.
	const most = Math.max(1, Math.floor(word.length / 3));
	let best: {word: string; steps: number} | undefined;
	for (const other of among) {
		if (Math.abs(other.length - word.length) > most) continue;
		const steps = distance(word.toLowerCase(), other.toLowerCase());
		if (steps <= most && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) best = {word: other, steps};
	}
	return best?.word;
};
