import type {DataOptions} from '../options.ts';

export const STYLES = ['plain', 'csl-json', 'bibtex'] as const;

export type CiteOptions = DataOptions & {
	readonly asOf: string | undefined;
	readonly id: string;
	readonly style: (typeof STYLES)[number];
	readonly output: string | undefined;
};
