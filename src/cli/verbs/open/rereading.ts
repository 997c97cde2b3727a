import {changeWords} from '../../../dataset/changes.ts';
import type {Dataset} from '../../../dataset/dataset.ts';
import {problemSentence} from '../../../dataset/problem.ts';
import {UserError} from '../../../errors.ts';
import type {Desk} from '../../../screen/desk.ts';

/** Who shows what came of reading again. */
export type Shown = {
	readonly reload: (desk: Desk, said: string) => void;
	readonly trouble: (words: string | undefined) => void;
};

export type Rereading = {
	/** The dataset that is shown. */
	dataset: Dataset;
	readonly place: () => string;
	/** What of the data is to speak. */
	readonly part: (dataset: Dataset) => Dataset;
	/** All panes on it, as they were opened at the start. */
	readonly open: (dataset: Dataset) => Desk;
};

const failure = (error: unknown): string => {
	if (error instanceof UserError) return error.message;
	throw error;
};

/**
 * Reads the dataset again whenever it is asked to, one reading after the other, and shows what came of it: the new state and what has
 * changed, or what is wrong, and then the last good state stays.
 */
export const rereader = (about: Rereading, shown: Shown): (() => void) => {
	let isReading = false;
	let isStale = false;
	const once = async () => {
		const {readDataset} = await import('../../../dataset/load.ts');
		const {dataset: whole, problems} = await readDataset(about.place());
		if (whole) {
			const dataset = about.part(whole);
			const said = changeWords(about.dataset, dataset);
			about.dataset = dataset;
			shown.trouble(undefined);
			shown.reload(about.open(dataset), `Read again: ${said}.`);
			return;
		}
		const [first, ...more] = problems;
		const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
		shown.trouble(`Not read again${rest}: ${first ? problemSentence(first) : ''}`);
	};
	const read = async () => {
		isReading = true;
		try {
			await once();
		} catch (error) {
			shown.trouble(`Not read again: ${failure(error)}`);
		}
		isReading = false;
		if (isStale) {
			isStale = false;
			await read();
		}
	};
	return () => {
		// What changes while it is read is read again after it.
		if (isReading) isStale = true;
		else void read();
	};
};
