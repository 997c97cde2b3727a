import {StringDecoder} from 'node:string_decoder';

/**
 * Cuts what comes over a socket into lines. One that is longer than may be is not kept: its end is waited for, and it counts as
 * an empty line, which is no message.
 * @param most characters of a line
 */
export const lineReader = (most: number, onLine: (line: string) => void): ((bytes: Buffer) => void) => {
	const decoder = new StringDecoder('utf8');
	let open = '';
	let isTooLong = false;
	return bytes => {
		const parts = decoder.write(bytes).split('\n');
		for (const [index, part] of parts.entries()) {
			open = isTooLong ? '' : open + part;
			if (open.length > most) {
				isTooLong = true;
				open = '';
			}
			if (index === parts.length - 1) continue;
			onLine(isTooLong ? '' : open);
			open = '';
			isTooLong = false;
		}
	};
};
