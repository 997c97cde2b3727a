/** The clock of a talk, in milliseconds. It moves only when it is looked at: whoever shows it brings the time. */
export type Clock = {
	/** How long the talk may take. */
	readonly total: number;
	/** What had gone by when it last began to run, or stood still. */
	readonly gone: number;
	/** When it began to run; absent while it stands. */
	readonly since?: number;
	readonly isStarted: boolean;
};

export const clockOf = (minutes: number): Clock => ({total: minutes * 60_000, gone: 0, isStarted: false});

export const goneAt = (clock: Clock, now: number): number => clock.gone + (clock.since === undefined ? 0 : Math.max(0, now - clock.since));

/** Sets it going, for the first time; later it does nothing. */
export const started = (clock: Clock, now: number): Clock => (clock.isStarted ? clock : {...clock, isStarted: true, since: now});

/** Lets it stand, or go on. */
export const turned = (clock: Clock, now: number): Clock => {
	if (!clock.isStarted) return started(clock, now);
	if (clock.since === undefined) return {...clock, since: now};
	const {since: _, ...rest} = clock;
	return {...rest, gone: goneAt(clock, now)};
};

/** Milliseconds left; below zero when it is over. */
export const leftAt = (clock: Clock, now: number): number => clock.total - goneAt(clock, now);

/** Milliseconds left for each step left, the one that is shown included. */
export const paceAt = (clock: Clock, now: number, steps: number): number => leftAt(clock, now) / Math.max(1, steps);

/** "7:05", "−0:12". */
export const timeWords = (milliseconds: number): string => {
	const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
	const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	return milliseconds < 0 && seconds > 0 ? `−${words}` : words;
};
