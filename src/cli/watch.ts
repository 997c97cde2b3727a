import {type FSWatcher, statSync, watch} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

/** How long it must be quiet before what has changed is read, in milliseconds: editors write in several steps. */
const QUIET = 120;

/** Folders to watch for a place, each with the one name in it that matters, or all of them. */
const spotsOf = (place: string): readonly (readonly [folder: string, only: string | undefined])[] => {
	const path = resolve(place);
	const around = [dirname(path), basename(path)] as const;
	// A file is often replaced rather than written, and a folder may be too: what holds them tells of that.
	return statSync(path, {throwIfNoEntry: false})?.isDirectory() ? [[path, undefined], around] : [around];
};

/**
 * Calls back when a file or folder has changed, once for all that changes together. Nothing runs while nothing changes.
 * @param failed called with the system's reason when it cannot be watched
 * @returns ends watching
 */
export const watchPlace = (place: string, changed: () => void, failed: (reason: string) => void): (() => void) => {
	let watchers: FSWatcher[] = [];
	let timer: NodeJS.Timeout | undefined;
	const close = () => {
		for (const watcher of watchers) watcher.close();
		watchers = [];
	};
	const onEvent = (only: string | undefined) => (_: string, name: string | null) => {
		if (only !== undefined && name !== null && name !== only) return;
		clearTimeout(timer);
		timer = setTimeout(settle, QUIET);
	};
	const fail = (error: unknown) => failed((error as NodeJS.ErrnoException).code ?? String(error));
	const arm = () => {
		close();
		try {
			for (const [folder, only] of spotsOf(place)) {
				const watcher = watch(folder, {persistent: false}, onEvent(only));
				watcher.on('error', fail);
				watchers.push(watcher);
			}
		} catch (error) {
			fail(error);
		}
	};
	const settle = () => {
		// What was watched may be another thing of the same name by now.
		arm();
		changed();
	};
	arm();
	return () => {
		clearTimeout(timer);
		close();
	};
};
