import {writeSync} from 'node:fs';

// Standard output that is no terminal – a pipe, a file – is written to at once and as it is. Node's own stream for it takes 4 ms of a
// start, as it loads all of `net`; and what has left at once need not be waited for at the end.

/** Writes what can be written at once. @returns the rest, where a pipe that others share does not wait until it has been read */
const writeNow = (fd: number, bytes: Buffer): Buffer => {
	let at = 0;
	try {
		while (at < bytes.length) at += writeSync(fd, bytes, at);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
	}
	return bytes.subarray(at);
};

/** Standard output, before it is known whether anything will be written to it. */
export type PlainOutput = {
	/** Whether all that was written has left. */
	readonly hasLeft: () => boolean;
	/** All that was written; nothing of what went another way. */
	readonly written: () => Buffer;
};

/**
 * Has a process write to its standard output at once where that is no terminal. Whoever asks for more than writing gets it of Node's stream,
 * which writes from then on.
 * @param mayBeTerminal whether standard output may be one: it is left as it is then
 * @param failed told of what keeps it from being written, whichever way it goes
 */
export const writeAtOnce = (proc: NodeJS.Process, mayBeTerminal: boolean, failed: (error: NodeJS.ErrnoException) => void): PlainOutput => {
	const {get} = Object.getOwnPropertyDescriptor(proc, 'stdout') ?? {};
	let stream: NodeJS.WriteStream | undefined;
	const slowly = (): NodeJS.WriteStream => {
		stream ??= (get as () => NodeJS.WriteStream).call(proc).on('error', failed);
		return stream;
	};
	if (get === undefined || mayBeTerminal) {
		proc.stdout.on('error', failed);
		return {hasLeft: () => false, written: () => Buffer.alloc(0)};
	}
	const parts: Buffer[] = [];
	const write = (text: string | Uint8Array, ...more: unknown[]): boolean => {
		if (stream || more.length > 0) return (slowly().write as (...args: unknown[]) => boolean)(text, ...more);
		try {
			const bytes = Buffer.from(text as string);
			parts.push(bytes);
			const rest = writeNow(1, bytes);
			return rest.length === 0 || slowly().write(rest);
		} catch (error) {
			failed(error as NodeJS.ErrnoException);
			return false;
		}
	};
	const known = new Map<PropertyKey, unknown>([
		['write', write],
		['isTTY', undefined],
		['columns', undefined],
		['rows', undefined],
	]);
	const output = new Proxy({} as NodeJS.WriteStream, {
		get: (_, key) => {
			if (known.has(key)) return known.get(key);
			const value: unknown = Reflect.get(slowly(), key);
			return typeof value === 'function' ? value.bind(slowly()) : value;
		},
		set: (_, key, value) => Boolean(known.has(key) ? known.set(key, value) : Reflect.set(slowly(), key, value)),
		has: (_, key) => known.has(key) || key in slowly(),
	});
	Object.defineProperty(proc, 'stdout', {configurable: true, enumerable: true, get: () => output});
	return {hasLeft: () => stream === undefined, written: () => Buffer.concat(parts)};
};
