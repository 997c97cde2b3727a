import {check} from './check/index.ts';
import {open} from './open/index.ts';
import type {Understood} from './verb.ts';

/** Everything that can be asked for: one line a verb. */
export const verbs = [open, check] as const;

/** A command line that has been understood. */
export type Task = Understood<(typeof verbs)[number]>;
