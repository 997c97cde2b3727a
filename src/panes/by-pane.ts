import {type PaneId, paneIds} from './pane.ts';

/** Something for each pane. */
export type ByPane<T> = Readonly<Record<PaneId, T>>;

/**
 * Something for each pane that is made when it is first looked at: a screen shows four panes of eight, and opening one that
 * nobody sees costs as much. Copied by a spread it is made for all; `withPane` copies it as it is.
 */
export const byPane = <T>(make: (pane: PaneId) => T): ByPane<T> => {
	const record = {};
	for (const pane of paneIds) {
		Object.defineProperty(record, pane, {
			configurable: true,
			enumerable: true,
			get: () => {
				const value = make(pane);
				Object.defineProperty(record, pane, {configurable: true, enumerable: true, value});
				return value;
			},
		});
	}
	return record as ByPane<T>;
};

/** The same with something else for one pane, and nothing made for the others. */
export const withPane = <T>(record: ByPane<T>, pane: PaneId, value: T): ByPane<T> =>
	Object.defineProperties({}, {...Object.getOwnPropertyDescriptors(record), [pane]: {configurable: true, enumerable: true, value}}) as ByPane<T>;

/** Whether it was made for a pane. */
export const isMade = (record: ByPane<unknown>, pane: PaneId): boolean => Object.getOwnPropertyDescriptor(record, pane)?.get === undefined;
