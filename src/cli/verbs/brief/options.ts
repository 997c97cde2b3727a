import type {DataOptions, LookOptions, OutputOptions} from '../options.ts';

export type BriefOptions = DataOptions & LookOptions & OutputOptions & {readonly asOf: string | undefined; readonly since: string | undefined};
