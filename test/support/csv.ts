/** A CSV text as RFC 4180 reads it: rows of fields. */
export const csvRows = (text: string): string[][] => {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
};
