import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';

// The only importer of jsonc-parser. JSON.parse says where a text breaks in words that change with every Node version,
// and nothing at all of where a value that parses stands; this parser gives offsets for both. It runs only on bad input.

export type Place = {readonly line: number; readonly column: number};

const placeOf = (text: string, offset: number): Place => {
	const before = text.slice(0, offset);
	const lastBreak = before.lastIndexOf('\n');
	return {line: before.split('\n').length, column: offset - lastBreak};
};

/** Where a JSON text breaks first and why, in words; `undefined` when it does not. */
export const syntaxError = (text: string): (Place & {reason: string}) | undefined => {
	const errors: ParseError[] = [];
	parseTree(text, errors, {allowTrailingComma: false, disallowComments: true});
	const [first] = errors;
	if (!first) return undefined;
	const words = printParseErrorCode(first.error)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	return {...placeOf(text, first.offset), reason: words};
};

/** Line and column of the value at a path; of its nearest ancestor when the value itself is missing. */
export const locate = (text: string, path: readonly (string | number)[]): Place | undefined => {
	const root = parseTree(text);
	if (!root) return undefined;
	let node: Node | undefined;
	for (let length = path.length; node === undefined && length >= 0; length--) {
		node = findNodeAtLocation(root, path.slice(0, length));
	}
	return node && placeOf(text, node.offset);
};
