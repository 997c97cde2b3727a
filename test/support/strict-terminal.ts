import {graphemes, width} from '../../src/text/width.ts';

/**
 * A screen that does with the few codes that frames use what the strictest terminals do. After the last column the cursor
 * stays on it, and erasing to the end of the line then takes the character just written: xterm, Terminal.app and the
 * Linux console do so, others (xterm.js among them) leave it, so what is right here is right everywhere.
 */
export class StrictTerminal {
	readonly cells: string[][];
	private row = 0;
	private column = 0;
	private readonly columns: number;

	constructor(columns: number, rows: number) {
		this.columns = columns;
		this.cells = Array.from({length: rows}, () => new Array<string>(columns).fill(' '));
	}

	/** What is on the screen, a text for each row, without the empty cells at its end. */
	get text(): string[] {
		return this.cells.map(row => row.join('').trimEnd());
	}

	write(data: string): void {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is read
		for (const part of data.split(/(\u001B\[[0-9;?]*[A-Za-z])/)) {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is read
			const code = /^\u001B\[([0-9;?]*)([A-Za-z])$/.exec(part);
			if (!code) this.put(part);
			else this.obey(code[1] ?? '', code[2] ?? '');
		}
	}

	private put(text: string): void {
		for (const char of graphemes(text)) {
			const cells = width(char);
			if (this.column + cells > this.columns) throw new Error(`row ${this.row} is written past its end: "${text}"`);
			const row = this.cells[this.row];
			if (!row) throw new Error(`row ${this.row} is below the screen`);
			// A wide character of which a half is written over is gone.
			if (row[this.column] === '') row[this.column - 1] = ' ';
			if (row[this.column + cells] === '') row[this.column + cells] = ' ';
			row[this.column] = char;
			for (let rest = 1; rest < cells; rest++) row[this.column + rest] = '';
			this.column += cells;
		}
	}

	private obey(parameters: string, code: string): void {
		const [first, second] = parameters.split(';').map(Number);
		const [row, column] = [first || 1, second || 1];
		if (code === 'H') [this.row, this.column] = [row - 1, column - 1];
		else if (code === 'C') this.column += row;
		else if (code === 'D') this.column -= row;
		else if (code === 'B') this.row += row;
		else if (code === 'J' && parameters === '2') for (const cells of this.cells) cells.fill(' ');
		else if (code === 'K') this.erase();
		else if (code !== 'm' && !parameters.startsWith('?2026')) throw new Error(`a code that frames do not use: ${parameters}${code}`);
	}

	private erase(): void {
		const from = Math.min(this.column, this.columns - 1);
		this.cells[this.row]?.fill(' ', from);
		this.column = from;
	}
}
