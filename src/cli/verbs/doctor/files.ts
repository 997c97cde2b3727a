import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Dataset} from '../../../dataset/dataset.ts';
import {kindNames} from '../../../dataset/kind-names.ts';
import {LIMITS} from '../../../dataset/reading/limits.ts';
import {PACKED, packedFiles} from '../../../dataset/reading/packed.ts';
import {plural} from '../../../locale/words.ts';
import type {Finding} from '../../../print/report.ts';
import type {Package} from '../verb.ts';

/** Digits of a checksum that are enough to tell two files apart by eye. */
const DIGITS = 16;

/** The SHA-256 of files with their names, in the order of names. */
const checksumOf = (files: ReadonlyMap<string, Uint8Array>): string => {
	const hash = createHash('sha256');
	for (const name of [...files.keys()].sort()) hash.update(`${name}\n`).update(files.get(name) ?? '');
	return hash.digest('hex');
};

const checksum = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The SHA-256 of a file, or of a folder's files with their names: the same for a dataset that lies there packed; absent where they cannot be read. */
const datasetChecksum = (place: string): string | undefined => {
	try {
		if (place.endsWith(PACKED)) return checksumOf(packedFiles(place, LIMITS.bytes));
		if (!statSync(place).isDirectory()) return checksum(place);
		return checksumOf(new Map(readdirSync(place).map(name => [name, readFileSync(join(place, name))])));
	} catch {
		return undefined;
	}
};

const fileChecksum = (path: string): string | undefined => {
	try {
		return checksum(path);
	} catch {
		return undefined;
	}
};

const summed = (sum: string | undefined): string => (sum === undefined ? 'no checksum: it cannot be read again' : `SHA-256 ${sum.slice(0, DIGITS)}…`);

/** The program that runs, what it runs on, and what it keeps from one start to the next. */
export const programFindings = (version: string, bundle: string, proc: NodeJS.Process): Finding[] => {
	const {XDG_CACHE_HOME: given, HOME: home} = proc.env;
	const cache = given ?? (home === undefined ? undefined : join(home, '.cache'));
	return [
		{what: 'tumen', is: version},
		{what: 'Node', is: proc.version, because: `${proc.platform} ${proc.arch}`},
		{what: 'bundle', is: bundle, because: summed(fileChecksum(bundle))},
		...(cache === undefined ? [] : [{what: 'kept', is: join(cache, 'tumen'), because: 'for a quicker start; it can be taken away at any time'}]),
	];
};

/** The dataset that is read. */
export const datasetFindings = (place: string, isShipped: boolean, dataset: Dataset): Finding[] => {
	const {id, version, title, licence} = dataset.manifest;
	const records = kindNames.reduce((sum, kind) => sum + dataset[kind].length, 0);
	return [
		{what: 'dataset', is: `${id} ${version}`, because: `${title}; ${licence}`},
		{
			what: 'read from',
			is: place === '-' ? 'standard input' : place,
			because: isShipped ? 'the shipped one, as no other is asked for' : 'asked for (--data, TUMEN_DATA or the settings)',
		},
		{what: 'checksum', is: place === '-' || /^https?:/i.test(place) ? 'none: it is no file' : summed(datasetChecksum(place))},
		{what: 'records', is: plural(records, 'record'), because: kindNames.map(kind => `${dataset[kind].length} ${kind}`).join(', ')},
	];
};

/** The version with what proves it: checksums of the files that run, as `sha256sum` writes them, and of the shipped dataset. */
export const versionWords = ({version, bundle, data}: Pick<Package, 'version' | 'bundle' | 'data'>, proc: NodeJS.Process): string => {
	const folder = dirname(bundle);
	const files = ['start.cjs', 'tumen.br', 'ink.br', 'print.br', 'more.br', 'yoga.br', 'data.br'].map(
		name => `${fileChecksum(join(folder, name)) ?? 'not there'}  dist/${name}`,
	);
	return [
		`tumen ${version}`,
		`Node ${proc.version} ${proc.platform} ${proc.arch}`,
		...files,
		`${datasetChecksum(data) ?? 'not there'}  the shipped dataset`,
		'',
	].join('\n');
};
