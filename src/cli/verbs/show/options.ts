import type {DataOptions, LookOptions, OutputOptions} from '../options.ts';

export type ShowOptions = DataOptions & LookOptions & OutputOptions & {readonly asOf: string | undefined; readonly id: string};
