import type {View} from '../../view-options.ts';
import type {DataOptions, LookOptions, OutputOptions} from '../options.ts';

export type OpenOptions = DataOptions &
	LookOptions &
	OutputOptions & {
		readonly view: View;
		/** Whether what is shown follows changes of the data. */
		readonly watch: boolean;
		readonly links: 'auto' | 'always' | 'never';
		/** Read out line by line instead of drawn; absent: as the surroundings say. */
		readonly screenReader: boolean | undefined;
		/** For strangers: it shows, and does nothing else. */
		readonly kiosk: boolean;
		/** Minutes without a key after which it ends. */
		readonly idle: number | undefined;
	};
