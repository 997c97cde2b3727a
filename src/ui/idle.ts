/** Why somebody is sent away. */
export type Sent = 'idle' | 'memory';

export type Limits = {
	/** Minutes without a key after which it is over. */
	readonly minutes: number;
	/** Bytes of memory after which it is over; absent: as many as there are. */
	readonly bytes?: number;
};

/** Keys between two looks at the memory, which take a file of the system's to be read. */
const KEYS = 200;

/** Calls `end` once, when no key came for long enough or too much memory is used. One timer, and none per key. */
export const watchLimits = (
	{minutes, bytes = Number.POSITIVE_INFINITY}: Limits,
	memory: () => number,
	end: (why: Sent) => void,
): {touch: () => void; stop: () => void} => {
	let keys = 0;
	const timer = setTimeout(() => end('idle'), minutes * 60_000);
	return {
		touch: () => {
			timer.refresh();
			keys++;
			if (keys % KEYS === 0 && memory() > bytes) end('memory');
		},
		stop: () => clearTimeout(timer),
	};
};
