import {closeSync, readSync} from 'node:fs';
import {getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString} from 'node:v8';
import {breath} from '../breath.ts';
import {type FilePiece, fileProblem, type Outcome, type Parsed} from '../formats/format.ts';
import {parseJson} from '../formats/json.ts';
import {type Look, parseBytes} from '../formats/json-bytes.ts';
import type {Path, Place} from '../formats/lines.ts';
import {kindNames, type Part} from '../kind-names.ts';
import {schemas} from '../kinds.ts';
import {locator} from '../locate.ts';
import type {Problem} from '../problem.ts';
import {isSurely} from '../surely.ts';
import {openRegular, readRegular, unreadable} from './file.ts';
import {megabytes} from './limits.ts';

/** How much of the memory that Node may use a dataset may fill while it is read; what is made of it needs some too. */
const FULL = 0.6;

class Full extends Error {}

/** Bytes of the room for young objects from which on it is to grow no further; once more it does all the same. */
const YOUNG = 16_000_000;

const youngBytes = (): number => getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')?.space_size ?? 0;

/**
 * V8 doubles the room for young objects whenever much of what is in it stays, as all records do: to 134 MB on Node 24, which it never gives
 * back, and makes nothing quicker by it. So it is kept from growing while records come in: 180 MB at rest instead of 275 with 200,000 of them.
 */
const youngRoom = () => {
	let isHeld = false;
	return {
		hold: () => {
			if (isHeld || youngBytes() < YOUNG) return;
			isHeld = true;
			setFlagsFromString('--semi-space-growth-factor=1');
		},
		release: () => {
			if (isHeld) setFlagsFromString('--semi-space-growth-factor=2');
		},
	};
};

/** @throws {Full} */
const checkRoom = (): void => {
	const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics();
	if (used > limit * FULL) throw new Full();
};

const full = (file: string): Problem => {
	const room = megabytes(getHeapStatistics().heap_size_limit);
	const remedy = 'Leave out what is no data, or let Node have more: NODE_OPTIONS=--max-old-space-size=8000.';
	return fileProblem(file, 'size', `makes the dataset larger than the memory that Node may use here (${room})`, remedy);
};

/** Holds records against their schema while they are read: lists of which all are right need not be walked again. */
const rightLists = (kind: Part | undefined) => {
	const right = new Set<unknown>();
	const lookAt = (field: string, list: readonly unknown[]): Look | undefined => {
		const records = kindNames.find(name => name === (field === 'records' ? kind : kind === undefined ? field : undefined));
		if (records === undefined) return undefined;
		const schema = schemas[records];
		right.add(list);
		let isRight = true;
		return record => {
			if (!isRight || isSurely(schema, record)) return;
			isRight = false;
			right.delete(list);
		};
	};
	return {right, lookAt};
};

/** What a file holds, read piece by piece; `undefined` when it has to be looked at with care. @throws {Full} */
const pieceByPiece = async ({
	path,
	name,
	most,
	kind,
}: FilePiece): Promise<(Pick<Parsed, 'value' | 'right'> & {bytes: number}) | Problem | undefined> => {
	const opened = openRegular(path, name, most);
	if ('rule' in opened) return opened;
	let bytes = 0;
	const {right, lookAt} = rightLists(kind);
	const young = youngRoom();
	const breathe = () => {
		checkRoom();
		young.hold();
		return breath();
	};
	const readOn = (into: Buffer, at: number) => {
		const read = readSync(opened.descriptor, into, at, into.length - at, null);
		bytes += read;
		return read;
	};
	try {
		const value = await parseBytes(readOn, breathe, lookAt, opened.bytes);
		return value && {value, right, bytes};
	} catch (error) {
		return error instanceof Full ? full(name) : unreadable(name, error);
	} finally {
		young.release();
		closeSync(opened.descriptor);
	}
};

/** Tells where something stands in a file that was read before, by reading it once more; nothing of one that is another by now. */
const placesInFile = ({path, name, most}: FilePiece, bytes: number): Parsed['placeOf'] => {
	let placeOf: ((path: Path) => Place | undefined) | undefined;
	return inside => {
		const again = placeOf ? undefined : readRegular(path, name, most);
		placeOf ??= again && 'text' in again && again.bytes === bytes ? locator(again.text) : () => undefined;
		return placeOf(inside);
	};
};

/** Reads a JSON file: in pieces where that leads to the same, and with care where it may have faults. */
export const parseJsonFile = async (piece: FilePiece): Promise<Outcome> => {
	const quick = await pieceByPiece(piece);
	if (quick && 'rule' in quick) return {problems: [quick]};
	if (quick) return {value: quick.value, ...(quick.right && {right: quick.right}), placeOf: placesInFile(piece, quick.bytes)};
	const read = readRegular(piece.path, piece.name, piece.most);
	return 'rule' in read ? {problems: [read]} : parseJson(piece.name, read.text);
};
