/** A command line, and what it does. */
export type Example = readonly [command: string, does: string];

const EXAMPLES: readonly Example[] = [
	['tumen', 'open the dashboard'],
	['tumen trade', 'open one pane, or projects/pobeda: one record'],
	['tumen --as-of 2014-06', 'see everything as it stood in June 2014'],
	['tumen | less', 'read the whole briefing as text'],
	['tumen trade --format json | jq', 'have a pane as data: also csv, ndjson'],
	['tumen -o briefing.html', 'or as a page; .md, .svg and .csv too'],
	['tumen search Najin', 'find records, in any spelling'],
	['tumen show turnover-2013', 'say everything about one'],
	['tumen --data DIR', 'read another dataset'],
];

/** Examples in two columns, at most 80 cells wide. They are not indented: yargs takes spaces at the beginning of lines away. */
export const exampleLines = (examples: readonly Example[]): string => {
	const wide = Math.max(...examples.map(([command]) => command.length));
	return examples.map(([command, does]) => `${command.padEnd(wide)}  ${does}`).join('\n');
};

/** What stands at the head of the help: who reads it most often looks for an example. */
export const USAGE = `tumen [pane]

A briefing desk for the terminal: milestones, trade, projects and regions,
every figure with its source.

${exampleLines(EXAMPLES)}`;

export const EPILOGUE = `In the dashboard ? shows all keys; tumen doctor says what is decided and why.
Exit codes: 0 fine, 1 data (or a file that cannot be written), 2 usage,
130 interrupted. Messages go to standard error.
If a terminal is ever left in disorder, type: reset`;

/** The head of a verb's own help. */
export const verbUsage = (usage: string, describe: string, examples: readonly Example[]): string =>
	`tumen ${usage}\n\n${describe.charAt(0).toUpperCase()}${describe.slice(1)}${describe.endsWith('…') ? '' : '.'}\n\n${exampleLines(examples)}`;
