import {appendFileSync} from 'node:fs';
import fc from 'fast-check';

// How often the properties of `fuzz` are tried: a little in every run of the tests, as often as is asked by `npm run fuzz`,
// which says the seed and takes it back.

const {TUMEN_FUZZ_TIMES, TUMEN_FUZZ_SEED, TUMEN_FUZZ_REPORT} = process.env;

/** How many times as many inputs as in a usual run. */
const times = Number(TUMEN_FUZZ_TIMES ?? 1);

/** Longer than any run takes, so that only what hangs fails by it. */
export const PATIENCE = TUMEN_FUZZ_TIMES === undefined ? 60_000 : 3_600_000;

/**
 * Holds a property for `usual` inputs, or many times that in the long run. A failure names the seed and the input, made
 * as small as it can be.
 */
export const hold = async <T>(what: string, usual: number, input: fc.Arbitrary<T>, property: (value: T) => void | Promise<void>): Promise<void> => {
	const numRuns = Math.round(usual * times);
	const begun = performance.now();
	await fc.assert(
		fc.asyncProperty(input, async value => property(value)),
		{numRuns, ...(TUMEN_FUZZ_SEED !== undefined && {seed: Number(TUMEN_FUZZ_SEED)})},
	);
	if (TUMEN_FUZZ_REPORT !== undefined) {
		appendFileSync(TUMEN_FUZZ_REPORT, `${JSON.stringify({what, inputs: numRuns, seconds: Math.round((performance.now() - begun) / 100) / 10})}\n`);
	}
};
