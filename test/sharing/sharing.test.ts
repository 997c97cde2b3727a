import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {createConnection, createServer} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {clockOf} from '../../src/deck/clock.ts';
import {presentingFrom} from '../../src/deck/presenting.ts';
import {type Guest, watch} from '../../src/sharing/guest.ts';
import {type Host, isAlive, share} from '../../src/sharing/host.ts';
import {guestMessage, hostMessage, type Role, type StepMessage} from '../../src/sharing/message.ts';
import {socketPath} from '../../src/sharing/place.ts';
import {standingMessage} from '../../src/sharing/standing.ts';
import type {Action} from '../../src/state/action.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {temporaryFolder} from '../support/program.ts';
import {aDataset} from '../support/records.ts';
import {aDeck} from '../support/wall.ts';

const deck = aDeck(aDataset());
const standing = (role: Role, step = 0, others = {ignored: 0, followers: 0}): StepMessage =>
	standingMessage(
		{
			wall: {deck, glyphs: unicode, detail: () => ({title: 'So', blocks: []}), isLight: false},
			state: presentingFrom(step, clockOf(8)),
			size: {columns: 80, rows: 24},
			isShown: true,
			now: 0,
		},
		role,
		others,
	);

/** A host that shows a step which can be changed, with what it was asked for. */
const aHost = async (path: string) => {
	const asked: Action[] = [];
	let step = 0;
	const host = await share({path, message: (role, others) => standing(role, step, others), onAction: action => asked.push(action)});
	onTestFinished(() => host?.end());
	return {
		host,
		asked,
		show: (to: number) => {
			step = to;
			host?.publish();
		},
	};
};

/** A guest with all that it was told. */
const aGuest = async (path: string, role: Role) => {
	const guest = (await watch(path, role)) as Guest;
	onTestFinished(() => guest.leave());
	const told: (StepMessage | string)[] = [];
	guest.onStep = message => told.push(message);
	guest.onEnd = why => told.push(why);
	guest.onRefused = why => told.push(why);
	const last = () => told.at(-1);
	return {guest, told, last, at: (index: number) => expect.poll(() => (last() as StepMessage | undefined)?.index).toBe(index)};
};

const path = () => join(temporaryFolder(), 'present.sock');

describe('a presentation that is shared', () => {
	it('is told to everybody, step by step, notes and time to the presenter alone', async () => {
		const at = path();
		const {show} = await aHost(at);
		expect(statSync(at).mode & 0o777).toBe(0o600);
		const [notes, follower] = [await aGuest(at, 'notes'), await aGuest(at, 'follow')];
		await Promise.all([notes.at(0), follower.at(0)]);
		show(3);
		await Promise.all([notes.at(3), follower.at(3)]);
		await expect.poll(() => (notes.last() as StepMessage).presenter).toMatchObject({followers: 1, clock: {total: 480_000}});
		expect((follower.last() as StepMessage).presenter).toBeUndefined();
	});

	it('hears the presenter’s own view, and nobody who follows', async () => {
		const at = path();
		const {asked} = await aHost(at);
		const [notes, follower] = [await aGuest(at, 'notes'), await aGuest(at, 'follow')];
		await Promise.all([notes.at(0), follower.at(0)]);
		follower.guest.ask({type: 'step', by: -1});
		notes.guest.ask({type: 'step', by: 1});
		await expect.poll(() => asked).toEqual([{type: 'step', by: 1}]);
	});

	it('goes on when somebody goes, however that is', async () => {
		const at = path();
		const {show} = await aHost(at);
		const [one, other] = [await aGuest(at, 'follow'), await aGuest(at, 'follow')];
		await Promise.all([one.at(0), other.at(0)]);
		one.guest.leave();
		show(2);
		await other.at(2);
		expect(other.told.filter(word => typeof word === 'string')).toEqual([]);
	});

	it('ignores what is no message, counts it for the presenter, and stays what it was', async () => {
		const at = path();
		const {show, asked} = await aHost(at);
		const notes = await aGuest(at, 'notes');
		await notes.at(0);
		const hostile = createConnection(at);
		onTestFinished(() => void hostile.destroy());
		hostile.write(`no json\n{"v":1,"type":"key","action":{"type":"quit"}}\n${'x'.repeat(50_000)}\n{"v":2,"type":"hello"}\n\u0000\n`);
		await expect.poll(() => (notes.last() as StepMessage).presenter?.ignored).toBe(5);
		show(1);
		await notes.at(1);
		expect(asked).toEqual([]);
	});

	it('says when it is over, and leaves no socket', async () => {
		const at = path();
		const {host} = await aHost(at);
		const follower = await aGuest(at, 'follow');
		await follower.at(0);
		(host as Host).end();
		await expect.poll(follower.last).toBe('ended');
		expect(statSync(at, {throwIfNoEntry: false})).toBeUndefined();
		expect(await isAlive(at)).toBe(false);
	});

	it('takes the place of one whose presenter is gone, and of none that goes on', async () => {
		const at = path();
		const dead = createServer().listen(at);
		await new Promise(resolve => dead.once('listening', resolve));
		// Closed without taking its socket away, as by kill -9.
		(dead as unknown as {_handle: {close: () => void}})._handle.close();
		writeFileSync(join(at, '..', 'other'), '');
		const {host} = await aHost(at);
		expect(host).toBeDefined();
		expect((await aHost(at)).host).toBeUndefined();
	});

	it('cannot be watched where nobody presents', async () => {
		expect(await watch(path(), 'follow')).toBeUndefined();
	});
});

describe('messages', () => {
	it('are understood as they were sent, texts without what a terminal would obey', () => {
		for (const [step] of deck.steps.entries()) {
			for (const role of ['notes', 'follow'] as const) {
				const sent = standing(role, step);
				expect(hostMessage(JSON.stringify(sent))).toEqual(JSON.parse(JSON.stringify(sent)));
			}
		}
		const evil = {...standing('follow'), title: 'so\u001B[2J'};
		expect(hostMessage(JSON.stringify(evil))).toMatchObject({title: 'so[2J'});
	});

	it.each(['', 'null', '[]', '{}', '{"v":1}', '{"v":1,"type":"step"}', `{"v":1,"type":"step","count":1e99}`])('%s is none', text => {
		expect(hostMessage(text)).toEqual({refused: 'no message'});
		expect(guestMessage(text)).toEqual({refused: 'no message'});
	});

	it('of another version are called so', () => {
		expect(hostMessage('{"v":7,"type":"step"}')).toEqual({refused: 'another version'});
	});
});

describe('the place of the socket', () => {
	const uid = process.getuid?.() ?? 0;

	it('is the session’s runtime folder, or a folder of one’s own that nobody else can enter', () => {
		const [runtime, temporary] = [temporaryFolder(), temporaryFolder()];
		expect(socketPath({env: {XDG_RUNTIME_DIR: runtime}, uid, temporary})).toBe(join(runtime, 'tumen', 'present.sock'));
		const path = socketPath({env: {}, uid, temporary});
		expect(path).toBe(join(temporary, `tumen-${uid}`, 'present.sock'));
		expect(statSync(join(path ?? '', '..')).mode & 0o777).toBe(0o700);
	});

	it('is none where the folder is somebody else’s, no folder, or has too long a name', () => {
		const temporary = temporaryFolder();
		expect(socketPath({env: {}, uid: uid + 1, temporary})).toBeUndefined();
		writeFileSync(join(temporary, `tumen-${uid}`), '');
		mkdirSync(join(temporary, 'x'.repeat(120)));
		expect(socketPath({env: {}, uid, temporary})).toBeUndefined();
		expect(socketPath({env: {XDG_RUNTIME_DIR: join(temporary, 'x'.repeat(120))}, uid, temporary: join(temporary, 'x'.repeat(120))})).toBeUndefined();
		expect(socketPath({env: {}, uid: undefined, temporary})).toBeUndefined();
	});
});
