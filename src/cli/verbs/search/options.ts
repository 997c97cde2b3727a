import type {DataOptions, LookOptions, OutputOptions} from '../options.ts';

export type SearchOptions = DataOptions & LookOptions & OutputOptions & {readonly asOf: string | undefined; readonly words: string};
