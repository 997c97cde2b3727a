import type {Wall} from './wall.ts';

export type CheckOptions = {
	readonly data: string | undefined;
	readonly texts: string | undefined;
	readonly format: 'text' | 'json';
	/** The wall to look at instead, before presenting on it. */
	readonly wall: Wall | undefined;
};
