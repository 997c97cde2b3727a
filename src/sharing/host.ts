import {createConnection, createServer, type Server, type Socket} from 'node:net';
import type {Action} from '../state/action.ts';
import {lineReader} from './lines.ts';
import {type GuestMessage, guestMessage, type HostMessage, type Role, type StepMessage, VERSION} from './message.ts';
import {removeStale, restrict} from './place.ts';

/** What a presenter shares with those who watch. */
export type Host = {
	/** Sends to everybody what is on the wall now. */
	readonly publish: () => void;
	/** Tells everybody that it is over, and listens no more. */
	readonly end: () => void;
};

export type HostOptions = {
	readonly path: string;
	/** What is on the wall, for those who follow or for the presenter's own view. */
	readonly message: (role: Role, others: {readonly ignored: number; readonly followers: number}) => StepMessage;
	/** The presenter's own view asks for something. */
	readonly onAction: (action: Action) => void;
};

/** A line from those who watch is short, and there are not many of them. */
const LONGEST = 2000;
const MOST = 32;
/** Bytes that somebody who does not read may leave waiting. */
const PATIENCE = 2_000_000;

const line = (message: HostMessage): string => `${JSON.stringify(message)}\n`;

/** Whether somebody listens at a socket: whether there is a presentation. */
export const isAlive = (path: string): Promise<boolean> =>
	new Promise(resolve => {
		const probe = createConnection(path);
		probe.on('connect', () => {
			probe.destroy();
			resolve(true);
		});
		probe.on('error', () => resolve(false));
	});

const listen = (server: Server, path: string): Promise<boolean> =>
	new Promise(resolve => {
		server.once('error', () => resolve(false));
		server.listen(path, () => {
			restrict(path);
			resolve(true);
		});
	});

/**
 * Shares a presentation at a socket. One that was left there by a presenter who is gone is taken away.
 * @returns undefined when somebody presents there already, or nobody can listen there
 */
export const share = async ({path, message, onAction}: HostOptions): Promise<Host | undefined> => {
	const guests = new Map<Socket, Role | undefined>();
	let ignored = 0;
	let isOver = false;
	const followers = () => [...guests.values()].filter(role => role === 'follow').length;
	const said = (role: Role) => line(message(role, {ignored, followers: followers()}));
	const send = (socket: Socket, text: string) => {
		// Whoever does not read is not waited for.
		if (socket.writableLength > PATIENCE) socket.destroy();
		else socket.write(text);
	};
	const tell = (told: Role) => {
		let text: string | undefined;
		for (const [socket, role] of guests) {
			if (role !== told) continue;
			// The same for all of them: made once, and only if there is one.
			text ??= said(role);
			send(socket, text);
		}
	};
	const publish = () => {
		tell('notes');
		tell('follow');
	};
	const heard = (socket: Socket, asked: GuestMessage) => {
		if (asked.type === 'hello') {
			guests.set(socket, asked.role);
			send(socket, said(asked.role));
			if (asked.role === 'follow') tell('notes');
		} else if (guests.get(socket) === 'notes') onAction(asked.action);
	};
	const server = createServer(socket => {
		if (guests.size >= MOST) {
			socket.destroy();
			return;
		}
		guests.set(socket, undefined);
		const read = lineReader(LONGEST, text => {
			const asked = guestMessage(text);
			if (!('refused' in asked)) return heard(socket, asked);
			ignored = Math.min(9999, ignored + 1);
			tell('notes');
		});
		socket.on('data', read);
		// However somebody goes, the others are not to notice.
		socket.on('error', () => {});
		socket.on('close', () => {
			const wasFollowing = guests.get(socket) === 'follow';
			guests.delete(socket);
			if (wasFollowing && !isOver) tell('notes');
		});
	});
	let isListening = await listen(server, path);
	if (!isListening && !(await isAlive(path))) {
		removeStale(path);
		isListening = await listen(server, path);
	}
	if (!isListening) return undefined;
	server.on('error', () => {});
	// It is no reason to stay when everything else is over.
	server.unref();
	return {
		publish,
		end: () => {
			if (isOver) return;
			isOver = true;
			for (const socket of guests.keys()) socket.end(line({v: VERSION, type: 'end'}));
			server.close();
			removeStale(path);
		},
	};
};
