// Makes docs/dashboard.svg: starts the built program in a pseudo-terminal and draws the cells that it leaves on the screen.
// Usage: node bin/picture.js [pane number to focus]
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const COLUMNS = 120;
const ROWS = 40;
const CELL = {width: 8.4, height: 18};
const GROUND = '#14171c';
const INK = '#d8dee6';
/** The sixteen colours of a terminal, by the number that a cell carries; only those that the program uses. */
const COLOURS = {3: '#e0af68', 6: '#5fb3c4'};

const terminal = new xterm.Terminal({cols: COLUMNS, rows: ROWS, allowProposedApi: true});
const program = spawn(process.execPath, [join(root, 'bin/tumen.cjs')], {
	cols: COLUMNS,
	rows: ROWS,
	env: {...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: '', CI: '', NO_COLOR: '', FORCE_COLOR: '1'},
});

const screenText = () => Array.from({length: ROWS}, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? '').join('\n');

const shown = text =>
	new Promise((resolve, reject) => {
		const giveUp = setTimeout(() => reject(new Error(`never showed ${text}:\n${screenText()}`)), 20_000);
		const listener = terminal.onWriteParsed(() => {
			if (!screenText().includes(text)) return;
			clearTimeout(giveUp);
			listener.dispose();
			resolve();
		});
	});

const markup = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Runs of cells that look alike, as text at exact places: no font's own widths can move anything. */
const rowMarkup = row => {
	const line = terminal.buffer.active.getLine(row);
	const runs = [];
	for (let column = 0; column < COLUMNS; column++) {
		const cell = line?.getCell(column);
		if (!cell || cell.getWidth() === 0) continue;
		const look = {
			inverse: cell.isInverse() !== 0,
			bold: cell.isBold() !== 0,
			dim: cell.isDim() !== 0,
			colour: cell.isFgDefault() ? INK : (COLOURS[cell.getFgColor()] ?? INK),
		};
		const key = JSON.stringify(look);
		const last = runs.at(-1);
		const char = cell.getChars() || ' ';
		if (last && last.key === key) {
			last.text += char;
			last.cells += cell.getWidth();
		} else runs.push({key, look, text: char, from: column, cells: cell.getWidth()});
	}
	return runs
		.map(({look, text, from, cells}) => {
			const x = (from * CELL.width).toFixed(1);
			const wide = (cells * CELL.width).toFixed(1);
			const ground = look.inverse ? `<rect x="${x}" y="${row * CELL.height}" width="${wide}" height="${CELL.height}" fill="${look.colour}"/>` : '';
			if (text.trim() === '') return ground;
			const attributes = [`fill="${look.inverse ? GROUND : look.colour}"`, look.bold && 'font-weight="bold"', look.dim && 'opacity="0.6"']
				.filter(Boolean)
				.join(' ');
			return `${ground}<text x="${x}" y="${row * CELL.height + 13.5}" textLength="${wide}" lengthAdjust="spacingAndGlyphs" ${attributes}>${markup(text)}</text>`;
		})
		.join('');
};

program.onData(data => terminal.write(data));
await shown('q quit');
const focus = process.argv[2];
if (focus !== undefined) {
	program.write(focus);
	await shown(`›${focus} `);
}
const width = COLUMNS * CELL.width;
const height = ROWS * CELL.height;
const body = Array.from({length: ROWS}, (_, row) => rowMarkup(row))
	.filter(markup => markup !== '')
	.join('\n');
mkdirSync(join(root, 'docs'), {recursive: true});
writeFileSync(
	join(root, 'docs/dashboard.svg'),
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -10 ${width + 24} ${height + 10}" role="img" aria-label="The dashboard in a terminal of ${COLUMNS} by ${ROWS}: milestones, trade, projects and regions" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">\n<rect x="-12" y="-10" width="100%" height="100%" rx="8" fill="${GROUND}"/>\n${body}\n</svg>\n`,
);
program.write('q');
