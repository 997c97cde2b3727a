import {createRequire, Module} from 'node:module';
import * as ink from 'ink';
import type {ComponentType, ReactNode} from 'react';

// The only importer of ink-table (3.1.0). It is CommonJS and requires 'ink', which is an ES module with top-level await:
// require() refuses that. So the Ink that is loaded already is put where its require() looks: one Ink, one React.
// Unbundled that is the require cache; in the bundle `bin/build.js` turns the require into a look at this symbol.

declare const BUNDLED: boolean | undefined;

(globalThis as Record<symbol, unknown>)[Symbol.for('tumen.ink')] = ink;

if (typeof BUNDLED === 'undefined') {
	const require = createRequire(import.meta.url);
	const file = createRequire(require.resolve('ink-table')).resolve('ink');
	require.cache[file] ??= Object.assign(new Module(file), {filename: file, loaded: true, exports: ink});
}

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

// Imported dynamically: a static import would be evaluated before the lines above.
const exported = (await import('ink-table')) as unknown as {default: ComponentType<TableProps> | {default: ComponentType<TableProps>}};

/** ink-table's component: the class itself under Vitest, inside the module object in Node and in the bundle. */
export const InkTable: ComponentType<TableProps> = 'default' in exported.default ? exported.default.default : exported.default;
