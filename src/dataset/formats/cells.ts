/** A cell of a table: its words, and the offset in the text at which it begins. */
export type Cell = {readonly text: string; readonly at: number};

export type Cells = {readonly rows: readonly (readonly Cell[])[]; readonly brokenAt?: number; readonly reason?: string};

/** What stands between cells: the first line tells, as spreadsheets of many countries write semicolons. */
const separatorOf = (text: string): string => {
	const [first = ''] = text.split(/\r?\n/, 1);
	return [',', ';', '\t'].find(separator => first.includes(separator)) ?? ',';
};

/** Reads a table as RFC 4180 has it: cells in quotes may hold separators, line breaks and doubled quotes. Lines without a word are left out. */
export const cellsOf = (text: string): Cells => {
	const separator = separatorOf(text);
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let at = 0;
	const endRow = () => {
		if (row.some(cell => cell.text.trim() !== '')) rows.push(row);
		row = [];
	};
	while (at < text.length) {
		const start = at;
		let words: string;
		if (text[at] === '"') {
			let end = text.indexOf('"', at + 1);
			while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
			if (end < 0) return {rows, brokenAt: start, reason: 'a quotation mark is never closed'};
			words = text.slice(at + 1, end).replaceAll('""', '"');
			at = end + 1;
			if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
				return {rows, brokenAt: at, reason: 'something stands behind a closing quotation mark'};
			}
		} else {
			while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
			words = text.slice(start, at);
		}
		row.push({text: words, at: start});
		if (text[at] === separator) {
			at++;
			if (at === text.length || text[at] === '\n' || text[at] === '\r') row.push({text: '', at});
		}
		if (text[at] === '\r') at++;
		if (text[at] === '\n' || text[at - 1] === '\r') {
			if (text[at] === '\n') at++;
			endRow();
		}
	}
	endRow();
	return {rows};
};
