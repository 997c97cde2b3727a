import {isUtf8} from 'node:buffer';
import {type Met, NONE, passElement, UNFINISHED} from './element.ts';
import {MOST_DEPTH, mostValues} from './format.ts';
import {settling} from './settle.ts';
import {RESERVED} from './tidy.ts';
import {openWindow, type ReadOn} from './window.ts';

// Reads a large JSON document piece by piece: its text is never in memory as a whole, nor is any second form of its values. It takes only
// what `json.ts` takes, and to the same result; where anything is doubtful it says nothing, and the careful one reads and explains.

/** Bytes of list entries that are parsed at a time: few enough to live and die among V8's young objects. */
const BATCH = 1 << 15;

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const [QUOTE, COLON, COMMA] = [0x22, 0x3a, 0x2c];
const NAME_LENGTH = 100;

/** The document is left to the careful reader. */
class Doubt extends Error {}

const sure = (isSure: boolean): void => {
	if (!isSure) throw new Doubt();
};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new Doubt();
	}
};

/** Looks at an entry of a list as soon as it is there, while it is near at hand for the processor too. */
export type Look = (entry: unknown) => void;

/** Takes one part of a document after the other. */
const takerOf = (readOn: ReadOn, size: number) => {
	const window = openWindow(readOn, size);
	const met: Met = {keys: 0, values: 0, depth: 0, isOdd: false, isWide: false};
	const {settle, keys, isReserved} = settling(size);
	let at = 0;

	const isMore = (): boolean => {
		const isThere = window.more(at);
		at = Math.min(at, 1);
		return isThere;
	};
	/** The next byte that is no white space, which stays; -1 at the end. */
	const peek = (): number => {
		for (;;) {
			if (at >= window.end() && !isMore()) return -1;
			const byte = window.bytes()[at] as number;
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
			at++;
		}
	};
	const take = (...wanted: readonly number[]): number => {
		const byte = peek();
		sure(wanted.includes(byte));
		if (byte !== QUOTE && byte !== COLON && byte !== CLOSE_OBJECT && byte !== CLOSE_LIST) met.values++;
		at++;
		return byte;
	};
	/** A key of plain letters. */
	const takeName = (): string => {
		take(QUOTE);
		let name = '';
		for (;;) {
			if (at >= window.end()) sure(isMore());
			const byte = window.bytes()[at++] as number;
			if (byte === QUOTE) break;
			sure(byte >= 0x20 && byte < 0x7f && byte !== 0x5c && name.length < NAME_LENGTH);
			name += String.fromCharCode(byte);
		}
		sure(!RESERVED.has(name));
		return name;
	};
	/** Where the value ends that begins at a place inside so many brackets. */
	const pass = (from: number, around: number): number => {
		const end = passElement(window.bytes(), from, window.end(), met);
		sure(end !== NONE && met.depth + around <= MOST_DEPTH);
		return end;
	};
	const textOf = (from: number, to: number): string => {
		if (!met.isWide) return window.bytes().toString('latin1', from, to);
		sure(isUtf8(window.bytes().subarray(from, to)));
		return window.bytes().toString('utf8', from, to);
	};
	const check = () => {
		// A key that stands twice in an object is written more often than it is there.
		sure(keys() === met.keys && !isReserved() && met.values <= mostValues(window.taken()));
	};
	/** A value that stands by itself. */
	const takeValue = (): unknown => {
		peek();
		Object.assign(met, {isOdd: false, isWide: false});
		let end = pass(at, 1);
		while (end === UNFINISHED) {
			sure(isMore());
			end = pass(at, 1);
		}
		const value = settle(parsed(textOf(at, end)), met.isOdd);
		at = end;
		check();
		return value;
	};

	/** Entries that were passed over and are not parsed yet, each with whether it is odd; the first begins at `at`. */
	const waiting: boolean[] = [];
	/** Parses what waits and ends at a place. The byte before it and the one after it are a comma or a bracket each. */
	const parseWaiting = (to: number, into: unknown[], look: Look | undefined) => {
		const bytes = window.bytes();
		const ending = bytes[to] as number;
		bytes[at - 1] = OPEN_LIST;
		bytes[to] = CLOSE_LIST;
		const entries = parsed(textOf(at - 1, to + 1)) as unknown[];
		bytes[to] = ending;
		// An entry of nothing could be the end of such a list, and is none of a longer one.
		sure(entries.length === waiting.length);
		for (let index = 0; index < entries.length; index++) {
			const entry = settle(entries[index], waiting[index] as boolean);
			look?.(entry);
			into.push(entry);
		}
		waiting.length = 0;
		met.isWide = false;
		at = to + 1;
		check();
	};
	/** The entries of a list, after its bracket. */
	const takeEntries = async (into: unknown[], look: Look | undefined, breathe: () => Promise<void> | undefined): Promise<void> => {
		let next = at;
		met.isWide = false;
		for (;;) {
			met.isOdd = false;
			const end = pass(next, 2);
			if (end === UNFINISHED) {
				// The one that is not there as a whole is passed over again.
				if (waiting.length > 0) parseWaiting(next - 1, into, look);
				sure(isMore());
				next = at;
				await breathe();
				continue;
			}
			const ending = window.bytes()[end] as number;
			sure(ending === COMMA || ending === CLOSE_LIST);
			if (ending === COMMA) met.values++;
			waiting.push(met.isOdd);
			next = end + 1;
			if (ending === CLOSE_LIST || end - at >= BATCH) parseWaiting(end, into, look);
			if (ending === CLOSE_LIST) return;
		}
	};
	/** A mark that says how bytes are ordered is no part of the text. */
	const takeMark = () => {
		if (peek() !== 0xef) return;
		while (window.end() - at < 3) sure(isMore());
		sure(at === 0 && window.bytes().readUIntBE(at, 3) === 0xefbbbf);
		at += 3;
	};
	return {peek, take, takeName, takeValue, takeEntries, takeMark};
};

/**
 * The value of a JSON document that is one object, as `parseJson` would give it; `undefined` when it is another or may have faults.
 * @param breathe called again and again meanwhile, and waited for
 * @param lookAt what is to look at the entries of a field that is a list
 * @param size bytes that it is likely to have
 * @throws what `readOn` throws
 */
export const parseBytes = async (
	readOn: ReadOn,
	breathe: () => Promise<void> | undefined,
	lookAt: (field: string, list: readonly unknown[]) => Look | undefined = () => undefined,
	size = Number.POSITIVE_INFINITY,
): Promise<object | undefined> => {
	const {peek, take, takeName, takeValue, takeEntries, takeMark} = takerOf(readOn, size);
	const whole: Record<string, unknown> = {};
	try {
		takeMark();
		take(OPEN_OBJECT);
		if (peek() === CLOSE_OBJECT) take(CLOSE_OBJECT);
		else {
			do {
				const name = takeName();
				sure(!Object.hasOwn(whole, name));
				take(COLON);
				if (peek() === OPEN_LIST) {
					take(OPEN_LIST);
					const entries: unknown[] = [];
					if (peek() === CLOSE_LIST) take(CLOSE_LIST);
					else await takeEntries(entries, lookAt(name, entries), breathe);
					whole[name] = entries;
				} else whole[name] = takeValue();
			} while (take(COMMA, CLOSE_OBJECT) === COMMA);
		}
		sure(peek() === -1);
		return whole;
	} catch (error) {
		if (error instanceof Doubt) return undefined;
		throw error;
	}
};
