import {UserError} from '../../errors.ts';
import {clean} from '../../text/clean.ts';
import {type Format, fileProblem, formatOfName, formatOfText, type TextPiece} from '../formats/format.ts';
import type {Problem} from '../problem.ts';
import type {Limits} from './limits.ts';
import {type Progress, readStream} from './stream.ts';

// The only place that uses the network, and only when an address was given.

/** Whether what --data was given is an address. */
const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** An address as it may be shown: without what may be a password in it. */
export const shownAddress = (address: string): string => clean(address.replace(/^(https?:\/\/)[^/@]*@/i, '$1'));

const WORDS: Readonly<Record<string, string>> = {
	ENOTFOUND: 'there is no such host',
	EAI_AGAIN: 'the name of the host cannot be looked up now',
	ECONNREFUSED: 'the host refuses the connection',
	ECONNRESET: 'the connection broke off',
	UND_ERR_SOCKET: 'the connection broke off',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not to be trusted',
	SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not to be trusted',
	CERT_HAS_EXPIRED: 'its certificate has run out',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is that of another host',
};

const failed = (address: string, why: string, hint: string): UserError =>
	new UserError(`The dataset at ${shownAddress(address)} cannot be read: ${why}.`, {hint});

const reasonOf = (error: unknown): string => {
	const {code} = ((error as {cause?: unknown}).cause ?? error) as {code?: string};
	return WORDS[code ?? ''] ?? `the connection failed${code === undefined ? '' : ` (${code})`}`;
};

const TYPES: readonly (readonly [RegExp, Format])[] = [
	[/\bjson\b/i, 'json'],
	[/\byaml\b/i, 'yaml'],
];

/** Follows an address to what it leads to. */
const follow = async (address: string, limits: Limits, signal: AbortSignal): Promise<Response> => {
	let url = new URL(address);
	for (let step = 0; step <= limits.redirects; step++) {
		const response = await fetch(url, {redirect: 'manual', signal, headers: {accept: 'application/json, application/yaml, text/*;q=0.5'}});
		if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
		const to = response.headers.get('location');
		await response.body?.cancel();
		if (to === null) throw failed(address, `it sends on (${response.status}) without saying where`, 'Give the address of the file itself.');
		url = new URL(to, url);
		if (!isAddress(url.href)) throw failed(address, `it sends on to ${shownAddress(url.href)}`, 'Give an http or https address.');
	}
	throw failed(address, `it sends on more than ${limits.redirects} times`, 'Give the address of the file itself.');
};

/**
 * Reads the one document of a dataset from an address.
 * @throws {UserError} when it cannot be had, or not in time
 */
export const readAddress = async (address: string, limits: Limits, progress: Progress = () => {}): Promise<TextPiece | Problem> => {
	const name = shownAddress(address);
	const signal = AbortSignal.timeout(limits.seconds * 1000);
	try {
		if (!URL.canParse(address)) throw failed(address, 'it is no address', 'An address looks like https://example.org/dataset.json.');
		if (name !== clean(address)) throw failed(address, 'it holds a name or a password', 'Fetch the file by other means and give it as --data -.');
		const response = await follow(address, limits, signal);
		if (!response.ok) {
			await response.body?.cancel();
			throw failed(address, `the host answers ${response.status} ${clean(response.statusText)}`.trim(), 'See whether the address is right.');
		}
		const size = Number(response.headers.get('content-length') ?? Number.NaN);
		// What is packed says its packed size.
		const of = Number.isFinite(size) && response.headers.get('content-encoding') === null ? size : undefined;
		const body = response.body as unknown as AsyncIterable<Uint8Array> | null;
		const text = body === null ? '' : await readStream(body, name, limits, bytes => progress(bytes, of));
		if (typeof text !== 'string') return text;
		const type = response.headers.get('content-type') ?? '';
		if (/\bhtml\b/i.test(type)) return fileProblem(name, 'file', 'is a web page, not a dataset', 'Give the address of the file itself.');
		const format = formatOfName(new URL(address).pathname) ?? TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? formatOfText(text);
		return {name, format, text};
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (signal.aborted) throw failed(address, `it took longer than ${limits.seconds} seconds`, 'Try again, or fetch the file and give its path.');
		throw failed(address, reasonOf(error), 'See whether the address is right and the network is there.');
	}
};
