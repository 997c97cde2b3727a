import {UserError} from '../../../errors.ts';
import {aVerb} from '../verb.ts';
import type {InitOptions} from './options.ts';

export const init = aVerb({
	kind: 'init',
	usage: 'init <folder>',
	describe: 'write a small commented dataset to begin your own with',
	options: parser => parser.positional('folder', {describe: 'where; nothing there is overwritten', type: 'string', demandOption: true}),
	read: ({folder}): InitOptions => {
		if (folder.trim() === '') throw new UserError('tumen init takes a folder.', {exitCode: 2, hint: 'For example: tumen init my-ties'});
		return {folder};
	},
	load: () => import('./run.ts'),
});
