import {isUtf8} from 'node:buffer';
import {fileProblem} from '../formats/format.ts';
import {placesIn} from '../formats/lines.ts';
import type {Problem} from '../problem.ts';

/** What the first bytes tell of an encoding that is not UTF-8. */
const otherEncoding = (bytes: Buffer): string | undefined => {
	const [first, second, third, fourth] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
	if (bytes.length < 4) return undefined;
	// ASCII written in two bytes a letter, without a mark that says so.
	return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0) ? 'UTF-16' : undefined;
};

/** The text that bytes stand for; a byte order mark is left out. */
export const textOf = (file: string, bytes: Buffer): string | Problem => {
	const other = otherEncoding(bytes);
	const remedy = 'Save it as UTF-8.';
	if (other !== undefined) return fileProblem(file, 'encoding', `is written in ${other}, not in UTF-8`, remedy);
	const text = bytes.toString('utf8');
	if (!isUtf8(bytes)) {
		const at = text.indexOf('\uFFFD');
		return fileProblem(file, 'encoding', 'is not UTF-8 from here on', remedy, placesIn(text)(Math.max(0, at)));
	}
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
};
