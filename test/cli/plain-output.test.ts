import {Writable} from 'node:stream';
import {describe, expect, it, vi} from 'vitest';
import {writeAtOnce} from '../../src/cli/plain-output.ts';

/** A process whose standard output is made when it is first asked for, as Node's is. */
const aProcess = () => {
	const taken: string[] = [];
	const stream = new Writable({
		write: (bytes, _, done) => {
			taken.push(String(bytes));
			done();
		},
	});
	const asked = vi.fn(() => stream);
	return {proc: Object.defineProperty({}, 'stdout', {configurable: true, get: asked}) as NodeJS.Process, asked, stream, taken};
};

const never = (error: unknown) => {
	throw error;
};

describe('standard output that is no terminal', () => {
	it('is not asked of Node for what a pipe has not', () => {
		const {proc, asked} = aProcess();
		const {hasLeft} = writeAtOnce(proc, false, never);
		expect([proc.stdout.isTTY, proc.stdout.columns, proc.stdout.rows, 'write' in proc.stdout]).toEqual([undefined, undefined, undefined, true]);
		expect(asked).not.toHaveBeenCalled();
		expect(hasLeft()).toBe(true);
	});

	it('does everything else as Node’s stream does, however it is called', async () => {
		const {proc, stream, taken} = aProcess();
		const {hasLeft} = writeAtOnce(proc, false, never);
		const {on, once, end} = proc.stdout;
		const finished = vi.fn();
		once('finish', finished);
		on('finish', finished);
		proc.stdout.once('finish', finished);
		proc.stdout.cork();
		expect(stream.writableCorked).toBe(1);
		proc.stdout.uncork();
		expect(proc.stdout.write('one')).toBe(true);
		const drained = new Promise(resolve => stream.once('close', resolve));
		end('two');
		await drained;
		expect(taken).toEqual(['one', 'two']);
		expect(finished).toHaveBeenCalledTimes(3);
		expect(hasLeft()).toBe(false);
	});

	it('can be given another way of writing, and keeps what is set', () => {
		const {proc, stream} = aProcess();
		writeAtOnce(proc, false, never);
		const written: unknown[] = [];
		proc.stdout.write = (text: unknown) => written.push(text) > 0;
		proc.stdout.write('one');
		expect(written).toEqual(['one']);
		Object.assign(proc.stdout, {mark: 1});
		expect(stream).toHaveProperty('mark', 1);
		expect('mark' in proc.stdout).toBe(true);
	});

	it('is left as it is where it may be a terminal', () => {
		const {proc, stream} = aProcess();
		expect(writeAtOnce(proc, true, never).hasLeft()).toBe(false);
		expect(proc.stdout).toBe(stream);
	});
});
