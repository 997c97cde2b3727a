import {UserError} from '../../../errors.ts';
import {folderOf} from '../values.ts';
import {aVerb} from '../verb.ts';
import type {CheckOptions} from './options.ts';
import type {Wall} from './wall.ts';

type WallArgs = {
	readonly size?: string | undefined;
	readonly dark?: boolean | undefined;
	readonly light?: boolean | undefined;
	readonly mono?: boolean | undefined;
};

/** @throws {UserError} when it is no size, or a ground is named without one */
const wallOf = ({size, dark, light, mono}: WallArgs): Wall | undefined => {
	const theme = mono ? 'mono' : light ? 'light' : dark ? 'dark' : 'auto';
	if (size === undefined) {
		if (theme === 'auto') return undefined;
		throw new UserError('--dark, --light and --mono are about a wall.', {exitCode: 2, hint: 'Give its size too: --size 80x24.'});
	}
	const [, columns, rows] = /^(\d{1,3})x(\d{1,3})$/i.exec(size) ?? [];
	if (columns === undefined || rows === undefined || Number(columns) === 0 || Number(rows) === 0)
		throw new UserError(`--size takes columns and rows, not "${size}".`, {exitCode: 2, hint: 'For example 80x24.'});
	return {size: {columns: Number(columns), rows: Number(rows)}, theme};
};

export const check = aVerb({
	kind: 'check',
	usage: 'check [data]',
	describe: 'check a dataset: everything that is wrong, each with file, line and remedy',
	options: parser =>
		parser
			.positional('data', {describe: 'folder or file of the dataset, an address, or -', type: 'string', defaultDescription: 'the shipped one'})
			.option('format', {describe: 'sentences, or JSON for other programs', choices: ['text', 'json'] as const, default: 'text' as const})
			.option('texts', {describe: 'folder of the source texts, to find sentences taken over from them', type: 'string', requiresArg: true})
			.option('size', {describe: 'what would be cut, pale, old or without a source on a wall of this size: 80x24', type: 'string', requiresArg: true})
			.option('dark', {describe: 'on that wall: a dark ground', type: 'boolean', conflicts: ['light', 'mono']})
			.option('light', {describe: 'on that wall: a light ground', type: 'boolean', conflicts: 'mono'})
			.option('mono', {describe: 'on that wall: no colours', type: 'boolean'}),
	read: (args): CheckOptions => ({data: folderOf(args.data), texts: args.texts, format: args.format, wall: wallOf(args)}),
	load: () => import('./run.ts'),
});
