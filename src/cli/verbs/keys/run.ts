import {keysPrintable} from '../../../print/keys.ts';
import {printOut} from '../../printing.ts';
import type {Run} from '../verb.ts';
import type {KeysOptions} from './options.ts';

/** Prints the table of keys. */
export const run: Run<KeysOptions> = async (options, proc, pack): Promise<0> => {
	await printOut(keysPrintable, options, proc, pack.version);
	return 0;
};
