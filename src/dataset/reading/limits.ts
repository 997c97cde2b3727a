/** What a dataset may take to be read. */
export type Limits = {
	/** Bytes that are read as one text: what is sent by somebody else, and the YAML and CSV files of a folder together. */
	readonly bytes: number;
	/** Bytes of all files that lie here together. JSON is read piece by piece; no text is longer in which a fault could be placed. */
	readonly files: number;
	/** Seconds that an address may take to answer and to send everything. */
	readonly seconds: number;
	/** Times that an address may send on to another. */
	readonly redirects: number;
};

export const LIMITS: Limits = {bytes: 50_000_000, files: 500_000_000, seconds: 60, redirects: 5};

/** The limits with those that are given in place of the usual ones; who names bytes means those of files too. */
export const limitsWith = (over: Partial<Limits> = {}): Limits => ({...LIMITS, ...(over.bytes !== undefined && {files: over.bytes}), ...over});

/** "50 MB". */
export const megabytes = (bytes: number): string => `${bytes < 10_000_000 ? (bytes / 1_000_000).toFixed(1) : Math.round(bytes / 1_000_000)} MB`;
