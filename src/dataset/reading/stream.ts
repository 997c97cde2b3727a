import type {Problem} from '../problem.ts';
import {tooLarge} from './file.ts';
import type {Limits} from './limits.ts';
import {textOf} from './text.ts';

/** Told while a dataset comes in: bytes so far, and of how many where that is known. */
export type Progress = (bytes: number, of: number | undefined) => void;

/** Reads everything that comes, up to the limit. */
export const readStream = async (
	stream: AsyncIterable<Uint8Array | string>,
	file: string,
	limits: Limits,
	progress: (bytes: number) => void = () => {},
): Promise<string | Problem> => {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of stream) {
		const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		bytes += buffer.length;
		if (bytes > limits.bytes) return tooLarge(file, limits.bytes);
		chunks.push(buffer);
		progress(bytes);
	}
	return textOf(file, Buffer.concat(chunks));
};
