import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {describe, expect, it, onTestFinished} from 'vitest';
import {loadDataset, readDataset} from '../../src/dataset/load.ts';
import {problemSentence} from '../../src/dataset/problem.ts';
import {tinyParts} from '../support/records.ts';

const {manifest, ...kinds} = tinyParts();
const whole = JSON.stringify({dataset: manifest, ...kinds});

/** The address of a server that answers so, gone after the test. */
const served = async (answer: RequestListener): Promise<string> => {
	const server = createServer(answer);
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const errorOf = (place: string, limits = {}) => loadDataset(place, {limits}).catch((error: Error) => error.message);

describe('an address', () => {
	it('is read, packed or not, and says how far it is', async () => {
		const told: (number | undefined)[][] = [];
		const address = await served((_, response) => response.setHeader('content-length', whole.length).end(whole));
		const {manifest: read} = await loadDataset(address, {progress: (...progress) => told.push(progress)});
		expect(read.id).toBe('tiny');
		expect(told.at(-1)).toEqual([whole.length, whole.length]);
		const packed = await served((_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(whole)));
		expect((await loadDataset(packed)).manifest.id).toBe('tiny');
	});

	it('is followed where it leads, within limits', async () => {
		const address = await served((request, response) => {
			if (request.url === '/data.json') response.end(whole);
			else if (request.url === '/round') response.writeHead(302, {location: '/round'}).end();
			else if (request.url === '/file') response.writeHead(301, {location: 'file:///etc/passwd'}).end();
			else response.writeHead(302, {location: '/data.json'}).end();
		});
		expect((await loadDataset(`${address}/start`)).manifest.id).toBe('tiny');
		expect(await errorOf(`${address}/round`)).toMatch(/cannot be read: it sends on more than 5 times\.$/);
		expect(await errorOf(`${address}/file`)).toMatch(/cannot be read: it sends on to file:\/\/\/etc\/passwd\.$/);
	});

	it('that is not there, or a page, or broken, is told in a sentence', async () => {
		const address = await served((request, response) => {
			if (request.url === '/page') response.setHeader('content-type', 'text/html').end('<p>hello</p>');
			else if (request.url === '/broken') response.end('{"dataset": ');
			else if (request.url === '/cut') response.setHeader('content-length', 100_000).write('{', () => response.destroy());
			else response.writeHead(404).end();
		});
		expect(await errorOf(`${address}/none`)).toBe(`The dataset at ${address}/none cannot be read: the host answers 404 Not Found.`);
		expect(await errorOf(`${address}/cut`)).toMatch(/cannot be read: the connection /);
		expect(await errorOf('http://127.0.0.1:1/')).toMatch(/cannot be read: the (?:host refuses the connection|connection failed)/);
		expect(await errorOf('http://user:secret@127.0.0.1/')).toBe('The dataset at http://127.0.0.1/ cannot be read: it holds a name or a password.');
		const problems = async (path: string) => (await readDataset(`${address}${path}`)).problems.map(problemSentence);
		expect(await problems('/page')).toEqual([`${address}/page: is a web page, not a dataset`]);
		expect(await problems('/broken')).toEqual([expect.stringContaining('/broken:1:13: is not valid JSON')]);
	});

	it('that is too large or too slow is given up', async () => {
		const address = await served((request, response) => {
			if (request.url === '/slow') response.write('{');
			else {
				const more = () => void response.write('x'.repeat(10_000), error => error || more());
				more();
			}
		});
		const {problems} = await readDataset(`${address}/large`, {limits: {bytes: 50_000}});
		expect(problems.map(problemSentence)).toEqual([`${address}/large: makes the dataset larger than 0.1 MB, which is more than is read`]);
		expect(await errorOf(`${address}/slow`, {seconds: 0.2})).toMatch(/cannot be read: it took longer than 0\.2 seconds\.$/);
	});
});
