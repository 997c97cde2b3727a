import type {DataOptions, LookOptions} from '../options.ts';

export type PresentingOptions = DataOptions &
	LookOptions & {
		readonly asOf: string | undefined;
		readonly since: string | undefined;
		readonly minutes: number | undefined;
		/** The presenter's own view of what is presented in another terminal. */
		readonly notes: boolean;
		/** Beside another presentation, without anybody who could follow. */
		readonly alone: boolean;
	};
