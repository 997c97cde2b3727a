import {existsSync} from 'node:fs';
import {problemSentence} from '../../../dataset/problem.ts';
import type {Finding} from '../../../print/report.ts';
import type {Settings} from '../../settings/index.ts';
import {settings as table} from '../../settings/table.ts';

const fileFindings = ({file, problems}: Settings): Finding[] => {
	if (file === undefined) return [{what: 'file', is: 'none', because: 'there is no configuration directory, or TUMEN_CONFIG is empty'}];
	const [first] = problems;
	if (first) return [{what: 'file', is: file, because: `it cannot be used: ${problemSentence(first)}`}];
	return [{what: 'file', is: file, because: existsSync(file) ? 'it was read' : 'it is not there, and need not be'}];
};

/** What is set for good, and where: which file is used, and what it or a variable says. */
export const settingsFindings = (settings: Settings, env: NodeJS.ProcessEnv): Finding[] => {
	const {defaults, keys, refused} = settings;
	const said = table.flatMap(({option, variable}): Finding[] => {
		const value = defaults[option];
		if (value === undefined) return [];
		return [{what: option, is: String(value), because: (env[variable] ?? '') === '' ? 'by the file' : `by ${variable}`}];
	});
	const remapped = Object.keys(keys);
	return [
		...fileFindings(settings),
		...(refused ? [{what: 'variables', is: 'cannot be used', because: refused.message}] : []),
		...said,
		...(remapped.length > 0 ? [{what: 'keys', is: remapped.join(', '), because: 'other keys, by the file'}] : []),
	];
};
