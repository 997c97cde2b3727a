import type {DataOptions, LookOptions, OutputOptions} from '../options.ts';

export type DoctorOptions = DataOptions & LookOptions & OutputOptions;
