import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {clean} from '../../text/clean.ts';
import {nearest} from '../../text/nearest.ts';
import {endings, fileProblem, formatOfName, type Piece} from '../formats/format.ts';
import {type Part, parts} from '../kind-names.ts';
import type {Problem} from '../problem.ts';
import {readRegular, unreadable} from './file.ts';
import type {Limits} from './limits.ts';
import {packedFiles} from './packed.ts';
import {textOf} from './text.ts';

/** A piece of which it is known what it holds. */
export type KindPiece = Piece & {readonly kind: Part};

/** What must be there. */
const NEEDED: readonly string[] = ['dataset', 'sources'];

/** Files that seem to be meant for a kind of which there is none: a slip of the pen would leave its records out without a word. */
const misnamed = (names: readonly string[]): Problem[] => {
	const stem = (name: string) => name.replace(/\.[^.]*$/, '');
	const present = new Set(names.filter(name => formatOfName(name) !== undefined).map(stem));
	const missing = parts.filter(part => !present.has(part));
	return names.flatMap(name => {
		const meant = formatOfName(name) === undefined || (parts as readonly string[]).includes(stem(name)) ? undefined : nearest(stem(name), missing);
		const file = clean(name);
		return meant === undefined
			? []
			: [fileProblem(file, 'file', 'is not the name of any file that is read', `Did you mean "${meant}${file.slice(stem(file).length)}"?`)];
	});
};

type Found = {readonly pieces: readonly KindPiece[]; readonly problems: readonly Problem[]};

/** Takes from files what is of a dataset: one for each kind, in any of the formats; what else lies there is left alone. */
const piecesOf = (names: readonly string[], read: (name: string, spent: number) => {text: string; bytes: number} | Problem): Found => {
	const pieces: KindPiece[] = [];
	const problems: Problem[] = misnamed(names);
	let spent = 0;
	for (const kind of parts) {
		const [name, other] = endings.map(ending => `${kind}.${ending}`).filter(candidate => names.includes(candidate));
		if (name === undefined) {
			const remedy = `Write a ${kind}.json or ${kind}.yaml; tumen init DIR writes one to begin with.`;
			if (NEEDED.includes(kind)) problems.push(fileProblem(`${kind}.json`, 'file', 'does not exist', remedy));
			continue;
		}
		if (other !== undefined) {
			problems.push(fileProblem(other, 'file', `holds ${kind}, and so does ${name}`, 'Keep one of them.'));
			continue;
		}
		const found = read(name, spent);
		if ('rule' in found) {
			problems.push(found);
			continue;
		}
		spent += found.bytes;
		pieces.push({name, kind, format: formatOfName(name) ?? 'json', text: found.text});
	}
	return {pieces, problems};
};

/** Reads the files of a dataset folder. */
export const readFolder = (folder: string, limits: Limits): Found => {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		return {pieces: [], problems: [unreadable(folder, error)]};
	}
	return piecesOf(names, (name, spent) => readRegular(join(folder, name), name, limits, spent));
};

/** Reads the files of a packed dataset. @throws {Error} when it is none */
export const readPacked = (path: string, limits: Limits): Found => {
	const files = packedFiles(path, limits.bytes);
	return piecesOf([...files.keys()], name => {
		const bytes = files.get(name) ?? Buffer.alloc(0);
		const text = textOf(name, bytes);
		return typeof text === 'string' ? {text, bytes: bytes.length} : text;
	});
};
