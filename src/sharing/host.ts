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
	const send = (socket: Socket, role: Role) => {
		// Whoever does not read is not waited for.
		if (socket.writableLength > PATIENCE) socket.destroy();
		else socket.write(line(message(role, {ignored, followers: followers()})));
	};
	const publish = () => {
		for (const [socket, role] of guests) if (role !== undefined) send(socket, role);
	};
	const toPresenter = () => {
		for (const [socket, role] of guests) if (role === 'notes') send(socket, role);
	};
	const heard = (socket: Socket, said: GuestMessage) => {
		if (said.type === 'hello') {
			guests.set(socket, said.role);
			send(socket, said.role);
			if (said.role === 'follow') toPresenter();
		} else if (guests.get(socket) === 'notes') onAction(said.action);
	};
	const server = createServer(socket => {
		if (guests.size >= MOST) {
			socket.destroy();
			return;
		}
		guests.set(socket, undefined);
		const read = lineReader(LONGEST, text => {
			const said = guestMessage(text);
			if (!('refused' in said)) return heard(socket, said);
			ignored = Math.min(9999, ignored + 1);
			toPresenter();
		});
		socket.on('data', read);
		// However somebody goes, the others are not to notice.
		socket.on('error', () => {});
		socket.on('close', () => {
			const wasFollowing = guests.get(socket) === 'follow';
			guests.delete(socket);
			if (wasFollowing && !isOver) toPresenter();
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
