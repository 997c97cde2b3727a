import {closeSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {clean} from '../../text/clean.ts';
import {nearest} from '../../text/nearest.ts';
import {endings, type FilePiece, fileProblem, formatOfName, type Piece, type TextPiece} from '../formats/format.ts';
import {type Part, parts} from '../kind-names.ts';
import type {Problem} from '../problem.ts';
import {openRegular, readRegular, unreadable} from './file.ts';
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

/** Where the words of a file are, and how many bytes it has. */
type Words = (Pick<TextPiece, 'text'> | Pick<FilePiece, 'path' | 'most'>) & {readonly bytes: number};

/** Bytes of the files that were looked at already: of all of them, and of those that are read as one text. */
type Spent = {readonly all: number; readonly texts: number};

/** Takes from files what is of a dataset: one for each kind, in any of the formats; what else lies there is left alone. */
const piecesOf = (names: readonly string[], read: (name: string, spent: Spent) => Words | Problem): Found => {
	const pieces: KindPiece[] = [];
	const problems: Problem[] = misnamed(names);
	let spent: Spent = {all: 0, texts: 0};
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
		const {bytes, ...words} = found;
		spent = {all: spent.all + bytes, texts: spent.texts + ('text' in words ? bytes : 0)};
		pieces.push('text' in words ? {name, kind, format: formatOfName(name) ?? 'json', ...words} : {name, kind, format: 'json', ...words});
	}
	return {pieces, problems};
};

/** A JSON file, of which no more is looked at than whether it can be read. */
export const jsonFile = (path: string, file: string, {files}: Limits, spent = 0): (Pick<FilePiece, 'path' | 'most'> & {bytes: number}) | Problem => {
	const opened = openRegular(path, file, files, spent);
	if ('rule' in opened) return opened;
	closeSync(opened.descriptor);
	return {path, bytes: opened.bytes, most: files - spent};
};

/** Reads the files of a dataset folder. */
export const readFolder = (folder: string, limits: Limits): Found => {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		return {pieces: [], problems: [unreadable(folder, error)]};
	}
	return piecesOf(names, (name, {all, texts}) => {
		const path = join(folder, name);
		return formatOfName(name) === 'json' ? jsonFile(path, name, limits, all) : readRegular(path, name, limits.bytes, texts);
	});
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
