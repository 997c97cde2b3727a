import type {LookOptions, OutputOptions} from '../options.ts';

export type KeysOptions = LookOptions & OutputOptions;
