import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode, visit} from 'jsonc-parser';
import {type Path, type Place, placesIn} from './formats/lines.ts';

// The only importer of jsonc-parser. JSON.parse says where a text breaks in words that change with every Node version,
// and nothing at all of where a value that parses stands; this parser gives offsets for both. It runs only on bad input.

/** Where a JSON text breaks first and why, in words; `undefined` when it does not. */
export const syntaxError = (text: string): (Place & {reason: string}) | undefined => {
	const errors: ParseError[] = [];
	parseTree(text, errors, {allowTrailingComma: false, disallowComments: true});
	const [first] = errors;
	if (!first) return undefined;
	const words = printParseErrorCode(first.error)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	return {...placesIn(text)(first.offset), reason: words};
};

/** Tells line and column of the value at a path; of its nearest ancestor when the value itself is missing. */
export const locator = (text: string): ((path: Path) => Place | undefined) => {
	const placeOf = placesIn(text);
	let root: Node | undefined;
	return path => {
		root ??= parseTree(text);
		if (!root) return undefined;
		let node: Node | undefined;
		for (let length = path.length; node === undefined && length >= 0; length--) {
			node = findNodeAtLocation(root, path.slice(0, length));
		}
		return node && placeOf(node.offset);
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
