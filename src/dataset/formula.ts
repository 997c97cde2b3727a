/** Arithmetic as derivations write it. */
export type Expression =
	| {readonly kind: 'number'; readonly value: number}
	| {readonly kind: 'name'; readonly name: string}
	| {readonly kind: 'call'; readonly name: string; readonly from: string; readonly to: string}
	| {readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression};

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z]+|[-+*/^(),])/y;

const tokensOf = (text: string): string[] => {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.trimEnd().length) {
		const at = TOKEN.lastIndex;
		const token = TOKEN.exec(text)?.[1];
		if (token === undefined) throw new SyntaxError(`cannot read the formula from "${text.slice(at).trim()}" on`);
		tokens.push(token);
	}
	return tokens;
};

/** How tightly an operator binds; `^` binds to the right. */
const BINDING: Readonly<Record<string, number>> = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3};

/**
 * Reads a formula by precedence climbing.
 * @throws {SyntaxError} in words, when it is none
 */
export const parseExpression = (text: string): Expression => {
	const tokens = tokensOf(text);
	let at = 0;
	const expect = (token: string) => {
		if (tokens[at] !== token) throw new SyntaxError(`"${token}" is missing before "${tokens[at] ?? 'the end'}"`);
		at++;
	};
	const name = (): string => {
		const token = tokens[at++];
		if (token === undefined || !/^[a-z]+$/.test(token)) throw new SyntaxError(`a name is missing before "${token ?? 'the end'}"`);
		return token;
	};
	const atom = (): Expression => {
		const token = tokens[at];
		if (token === '(') {
			at++;
			const inside = climb(1);
			expect(')');
			return inside;
		}
		if (token !== undefined && /^\d/.test(token)) {
			at++;
			return {kind: 'number', value: Number(token)};
		}
		const word = name();
		if (tokens[at] !== '(') return {kind: 'name', name: word};
		at++;
		const from = name();
		expect(',');
		const to = name();
		expect(')');
		return {kind: 'call', name: word, from, to};
	};
	const climb = (least: number): Expression => {
		let left = atom();
		for (;;) {
			const operator = tokens[at];
			const binding = operator === undefined ? undefined : BINDING[operator];
			if (operator === undefined || binding === undefined || binding < least) return left;
			at++;
			left = {kind: 'operation', operator, left, right: climb(operator === '^' ? binding : binding + 1)};
		}
	};
	const whole = climb(1);
	if (at < tokens.length) throw new SyntaxError(`there is something after the formula: "${tokens[at]}"`);
	return whole;
};

/** Names that a formula uses, each once. */
export const namesIn = (expression: Expression): string[] => {
	if (expression.kind === 'number') return [];
	if (expression.kind === 'name') return [expression.name];
	if (expression.kind === 'call') return [...new Set([expression.from, expression.to])];
	return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
};

const FUNCTIONS = ['growth', 'cagr'];

const callsIn = (expression: Expression): string[] => {
	if (expression.kind === 'call') return [expression.name];
	return expression.kind === 'operation' ? [...callsIn(expression.left), ...callsIn(expression.right)] : [];
};

/** What is wrong with a formula over these names, as the end of a sentence that begins with the field. */
export const formulaProblem = (formula: string, names: readonly string[]): string | undefined => {
	try {
		const expression = parseExpression(formula);
		const unknown = namesIn(expression).find(name => !names.includes(name));
		if (unknown !== undefined) return `uses "${unknown}", which is not among the inputs`;
		const unused = names.find(name => !namesIn(expression).includes(name));
		if (unused !== undefined) return `does not use the input "${unused}"`;
		const call = callsIn(expression).find(name => !FUNCTIONS.includes(name));
		return call === undefined ? undefined : `calls "${call}"; there are ${FUNCTIONS.join(' and ')}`;
	} catch (error) {
		return `is no formula: ${(error as Error).message}`;
	}
};
