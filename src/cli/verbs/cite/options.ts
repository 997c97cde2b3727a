import type {DataOptions} from '../options.ts';

export const STYLES = ['plain', 'csl-json', 'bibtex'] as const;

export type CiteOptions = DataOptions & {
	readonly id: string;
	readonly style: (typeof STYLES)[number];
	readonly output: string | undefined;
};
