// What was measured, as a table on the screen and as a section of docs/performance.md, one for each version of Node.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './programs.js';

export const median = values => {
	const sorted = values.filter(value => value !== undefined).sort((a, b) => a - b);
	return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
};

const HEADS = {what: 'what', target: 'target', value: 'measured', extra: ''};

/** The rows in columns. */
export const table = rows => {
	const all = [HEADS, ...rows];
	const width = key => Math.max(...all.map(row => String(row[key]).length));
	return all
		.map(row =>
			Object.keys(HEADS)
				.map(key => String(row[key]).padEnd(width(key)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
};

const markdown = rows =>
	[HEADS, null, ...rows]
		.map(row =>
			row
				? `| ${Object.keys(HEADS)
						.map(key => row[key])
						.join(' | ')} |`
				: '| --- | --- | --- | --- |',
		)
		.join('\n');

/** Puts the rows into docs/performance.md, in place of those of the same version of Node. */
export const write = (rows, {node, runs, machine}) => {
	const path = join(root, 'docs/performance.md');
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Performance\n';
	const heading = `## Node ${node.replace(/^v/, '').split('.')[0]}`;
	const date = new Date().toISOString().slice(0, 10);
	const section = `${heading}\n\n${node}, ${machine}, ${date}, medians of ${runs} rounds at 120×40.\n\n${markdown(rows)}\n`;
	const parts = text.split(/^(?=## )/m);
	const at = parts.findIndex(part => part.startsWith(`${heading}\n`));
	if (at < 0) parts.push(section);
	else parts[at] = `${section}\n`;
	writeFileSync(path, `${parts.map(part => part.trimEnd()).join('\n\n')}\n`);
};
