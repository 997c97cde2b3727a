import {findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit} from 'jsonc-parser';
import {type Path, type Place, placesIn} from './formats/lines.ts';

// The only importer of jsonc-parser. JSON.parse says where a text breaks in words that change with every Node version,
// and nothing at all of where a value that parses stands; this parser gives offsets for both. It runs only on bad input.

/** Where a JSON text breaks first and why, in words; `undefined` when it does not. */
export const syntaxError = (text: string): (Place & {reason: string}) | undefined => {
	let first: {code: number; offset: number} | undefined;
	const onError = (code: number, offset: number) => {
		first = {code, offset};
		// What follows is of no interest, and may be hundreds of megabytes of errors.
		throw new Error('found');
	};
	try {
		visit(text, {onError}, {allowTrailingComma: false, disallowComments: true});
	} catch (error) {
		if (!first) throw error;
	}
	if (!first) return undefined;
	const words = printParseErrorCode(first.code)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	return {...placesIn(text)(first.offset), reason: words};
};

type Outline = {
	/** Where the document itself begins. */
	readonly at: number;
	/** Where its fields begin, and the entries of those that are lists. */
	readonly fields: ReadonlyMap<string, {readonly at: number; readonly entries: readonly number[]}>;
};

/** The outline of a document; `undefined` of one that is no object. */
const outlineOf = (text: string): Outline | undefined => {
	const fields = new Map<string, {at: number; entries: number[]}>();
	let root: number | undefined;
	let depth = 0;
	let name = '';
	const note = (at: number) => {
		if (depth === 1 && !fields.has(name)) fields.set(name, {at, entries: []});
		else if (depth === 2) fields.get(name)?.entries.push(at);
	};
	visit(text, {
		onObjectBegin: at => {
			if (depth === 0) root = at;
			note(at);
			return depth++ === 0;
		},
		onArrayBegin: at => {
			note(at);
			return depth++ === 1;
		},
		onObjectEnd: () => void depth--,
		onArrayEnd: () => void depth--,
		onObjectProperty: key => {
			name = key;
		},
		onLiteralValue: (_, at) => note(at),
	});
	return root === undefined ? undefined : {at: root, fields};
};

/**
 * Tells line and column of the value at a path; of its nearest ancestor when the value itself is missing. An entry of a list is looked
 * into by itself: the tree of a large document would take many times its memory.
 */
export const locator = (text: string): ((path: Path) => Place | undefined) => {
	const placeOf = placesIn(text);
	let outline: {readonly of: Outline | undefined} | undefined;
	let last: {readonly at: number; readonly tree: Node | undefined} | undefined;
	const inTree = (at: number, path: Path): Place | undefined => {
		if (last?.at !== at) last = {at, tree: parseTree(text.slice(at))};
		if (!last.tree) return undefined;
		let node: Node | undefined;
		for (let length = path.length; node === undefined && length >= 0; length--) {
			node = findNodeAtLocation(last.tree, path.slice(0, length));
		}
		return node && placeOf(at + node.offset);
	};
	return path => {
		outline ??= {of: outlineOf(text)};
		if (!outline.of) return inTree(0, path);
		const field = outline.of.fields.get(String(path[0]));
		if (!field) return placeOf(outline.of.at);
		const entry = typeof path[1] === 'number' ? field.entries[path[1]] : undefined;
		if (entry !== undefined) return inTree(entry, path.slice(2));
		return field.entries.length > 0 ? placeOf(field.at) : inTree(field.at, path.slice(1));
	};
};

/** Keys that stand a second time in one object of a JSON text that is otherwise in order, each where it does. */
export const repeatedKeys = (text: string): (Place & {readonly key: string})[] => {
	const placeOf = placesIn(text);
	const found: (Place & {readonly key: string})[] = [];
	const open: Set<string>[] = [];
	visit(text, {
		onObjectBegin: () => void open.push(new Set()),
		onObjectEnd: () => void open.pop(),
		onObjectProperty: (key, offset) => {
			const keys = open.at(-1);
			if (keys?.has(key)) found.push({...placeOf(offset), key});
			keys?.add(key);
		},
	});
	return found;
};
