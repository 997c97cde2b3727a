import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {endings, fileProblem, formatOfName, type Piece} from '../formats/format.ts';
import {type Part, parts} from '../kind-names.ts';
import type {Problem} from '../problem.ts';
import {readRegular, unreadable} from './file.ts';
import type {Limits} from './limits.ts';

/** A piece of which it is known what it holds. */
export type KindPiece = Piece & {readonly kind: Part};

/** What must be there. */
const NEEDED: readonly string[] = ['dataset', 'sources'];

/** Reads the files of a dataset folder: one for each kind, in any of the formats; what else lies there is left alone. */
export const readFolder = (folder: string, limits: Limits): {pieces: readonly KindPiece[]; problems: readonly Problem[]} => {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		return {pieces: [], problems: [unreadable(folder, error)]};
	}
	const pieces: KindPiece[] = [];
	const problems: Problem[] = [];
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
		const read = readRegular(join(folder, name), name, limits, spent);
		if ('rule' in read) {
			problems.push(read);
			continue;
		}
		spent += read.bytes;
		pieces.push({name, kind, format: formatOfName(name) ?? 'json', text: read.text});
	}
	return {pieces, problems};
};
