import type {Dataset} from '../../../dataset/dataset.ts';
import type {Desk} from '../../../screen/desk.ts';
import type {Following} from '../../../ui/run.tsx';
import {watchPlace} from '../../watch.ts';
import {rereader, type Shown} from './rereading.ts';

export type Followed = {
	/** Where the data are; asked for when they are read, as the shipped ones are put there only then. */
	readonly place: () => string;
	/** What of the data is shown. */
	readonly dataset: Dataset;
	readonly part: (dataset: Dataset) => Dataset;
	readonly open: (dataset: Dataset) => Desk;
	/** Whether they came through standard input, which is at its end. */
	readonly isPipe: boolean;
	readonly isWatched: boolean;
};

/** Reads the data again when it is asked for, and where they are watched whenever they change. */
export const following = ({place, isPipe, dataset, part, open, isWatched}: Followed, shown: Shown): Following => {
	if (isPipe) return {reload: () => 'Standard input has been read to its end: there is nothing to read again.', stop: () => {}};
	const read = rereader({place, dataset, part, open}, shown);
	const failed = (reason: string) => shown.trouble(`The data cannot be watched (${reason}): r reads them again.`);
	return {
		reload: () => {
			read();
			return 'Reading the data again …';
		},
		stop: isWatched ? watchPlace(place(), read, failed) : () => {},
	};
};
