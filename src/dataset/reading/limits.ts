/** What a dataset may take to be read. */
export type Limits = {
	/** Bytes of all its files together. */
	readonly bytes: number;
	/** Seconds that an address may take to answer and to send everything. */
	readonly seconds: number;
	/** Times that an address may send on to another. */
	readonly redirects: number;
};

export const LIMITS: Limits = {bytes: 50_000_000, seconds: 60, redirects: 5};

/** "50 MB". */
export const megabytes = (bytes: number): string => `${bytes < 10_000_000 ? (bytes / 1_000_000).toFixed(1) : Math.round(bytes / 1_000_000)} MB`;
