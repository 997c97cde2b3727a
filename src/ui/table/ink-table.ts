import {createRequire, Module} from 'node:module';
import * as ink from 'ink';
import type {ComponentType, ReactNode} from 'react';

// The only importer of ink-table (3.1.0). It is CommonJS and requires 'ink', which is an ES module with top-level await:
// require() refuses that. So the Ink that is loaded already is put where its require() looks: one Ink, one React.
// In the bundle `bin/stand-ins.js` does the like.

declare const BUNDLED: boolean | undefined;

export type CellProps = {readonly column: number; readonly children?: ReactNode};

/** What is used of the package, declared here: its own types want a global JSX namespace that React 19 no longer has. */
export type TableProps = {
	readonly data: readonly Readonly<Record<string, string>>[];
	readonly columns: readonly string[];
	readonly padding: number;
	readonly header: ComponentType<CellProps>;
	readonly cell: ComponentType<CellProps>;
	readonly skeleton: ComponentType<{readonly children?: ReactNode}>;
};

type Exported = {readonly default: ComponentType<TableProps>};

const fromModules = (): Exported => {
	const here = createRequire(import.meta.url);
	const file = createRequire(here.resolve('ink-table')).resolve('ink');
	here.cache[file] ??= Object.assign(new Module(file), {filename: file, loaded: true, exports: ink});
	return here('ink-table') as Exported;
};

const fromBundle = (): Exported => require('ink-table') as Exported;

export const InkTable: ComponentType<TableProps> = (typeof BUNDLED === 'undefined' ? fromModules() : fromBundle()).default;
