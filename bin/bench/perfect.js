// What a perfect cell painter would write: each cell that differs once, by the cheapest way from one to the next, without scrolling.

const moveBytes = (from, to) => {
	const far = `\u001B[${to.row + 1};${to.column + 1}H`.length;
	if (!from || from.row !== to.row) return far;
	const gap = to.column - from.column;
	return gap === 0 ? 0 : Math.min(far, gap === 1 ? 3 : `\u001B[${gap}C`.length);
};

/** Bytes of the codes that turn one look into another. */
const turnBytes = (from, to) => {
	if (from === to) return 0;
	const [before, after] = [from, to].map(look => look.split(';').filter(Boolean));
	if (after.length === 0) return 3;
	const gained = after.filter(code => !before.includes(code));
	const isMore = before.every(code => after.includes(code));
	return Math.min(`\u001B[0;${to}m`.length, isMore ? `\u001B[${gained.join(';')}m`.length : Number.POSITIVE_INFINITY);
};

/**
 * The bytes that a perfect painter needs between two screens of one size, and how many cells differ.
 * @param before absent: a cleared screen
 */
export const perfect = (before, after) => {
	let bytes = 0;
	let cells = 0;
	let cursor;
	let pen = '';
	for (const [row, line] of after.entries()) {
		for (const [column, cell] of line.entries()) {
			const old = before?.[row]?.[column] ?? {text: ' ', look: ''};
			if (cell.text === '' || (cell.text === old.text && cell.look === old.look)) continue;
			cells++;
			// Going over a few cells that stay and look the same is as cheap as moving.
			const gap = cursor && cursor.row === row ? line.slice(cursor.column, column) : undefined;
			const isAcross = gap !== undefined && gap.length > 0 && gap.every(one => one.look === pen && one.text.length === 1);
			const across = isAcross ? Buffer.byteLength(gap.map(one => one.text).join('')) : Number.POSITIVE_INFINITY;
			bytes += Math.min(moveBytes(cursor, {row, column}), across) + turnBytes(pen, cell.look) + Buffer.byteLength(cell.text);
			pen = cell.look;
			cursor = {row, column: column + (line[column + 1]?.text === '' ? 2 : 1)};
			if (cursor.column >= line.length) cursor = undefined;
		}
	}
	return {bytes: bytes + turnBytes(pen, ''), cells};
};
