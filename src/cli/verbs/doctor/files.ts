import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Dataset} from '../../../dataset/dataset.ts';
import {kindNames} from '../../../dataset/kind-names.ts';
import type {Parts} from '../../../dataset/shipped.ts';
import {plural} from '../../../locale/words.ts';
import type {Finding} from '../../../print/report.ts';
import type {Package} from '../verb.ts';

/** Digits of a checksum that are enough to tell two files apart by eye. */
const DIGITS = 16;

/** The SHA-256 of files with their names, in the order of names. */
export const checksumOf = (parts: Parts): string => {
	const hash = createHash('sha256');
	for (const name of Object.keys(parts).sort()) hash.update(`${name}\n`).update(parts[name] ?? '');
	return hash.digest('hex');
};

/** The SHA-256 of a file, or of a folder's files with their names, in the order of names; absent where they cannot be read. */
export const checksum = (path: string): string | undefined => {
	try {
		if (!statSync(path).isDirectory()) return createHash('sha256').update(readFileSync(path)).digest('hex');
		return checksumOf(Object.fromEntries(readdirSync(path).map(name => [name, readFileSync(join(path, name))])));
	} catch {
		return undefined;
	}
};

const summed = (path: string): string => {
	const sum = checksum(path);
	return sum === undefined ? 'no checksum: it cannot be read again' : `SHA-256 ${sum.slice(0, DIGITS)}…`;
};

/** The program that runs, and what it runs on. */
export const programFindings = (version: string, bundle: string, proc: NodeJS.Process): Finding[] => [
	{what: 'tumen', is: version},
	{what: 'Node', is: proc.version, because: `${proc.platform} ${proc.arch}`},
	{what: 'bundle', is: bundle, because: summed(bundle)},
];

/** The dataset that is read. */
export const datasetFindings = (place: string, isShipped: boolean, dataset: Dataset): Finding[] => {
	const {id, version, title, licence} = dataset.manifest;
	const records = kindNames.reduce((sum, kind) => sum + dataset[kind].length, 0);
	return [
		{what: 'dataset', is: `${id} ${version}`, because: `${title}; ${licence}`},
		{
			what: 'read from',
			is: place === '-' ? 'standard input' : place,
			because: isShipped ? 'the shipped one, as no other is asked for' : '--data says so',
		},
		{what: 'checksum', is: place === '-' || /^https?:/i.test(place) ? 'none: it is no file' : summed(place)},
		{what: 'records', is: plural(records, 'record'), because: kindNames.map(kind => `${dataset[kind].length} ${kind}`).join(', ')},
	];
};

/** The version with what proves it: checksums of the files that run, as `sha256sum` writes them, and of the shipped dataset. */
export const versionWords = (
	{version, bundle, parts, data}: Pick<Package, 'version' | 'bundle' | 'parts' | 'data'>,
	proc: NodeJS.Process,
): string => {
	const folder = dirname(bundle);
	const files = ['tumen.br', 'ink.br', 'yoga.br', 'data.br'].map(name => `${checksum(join(folder, name)) ?? 'not there'}  dist/${name}`);
	const dataset = parts ? checksumOf(parts()) : checksum(data);
	return [
		`tumen ${version}`,
		`Node ${proc.version} ${proc.platform} ${proc.arch}`,
		...files,
		`${dataset ?? 'not there'}  the shipped dataset`,
		'',
	].join('\n');
};
