import {check} from './check/index.ts';
import {init} from './init/index.ts';
import {open} from './open/index.ts';
import {schema} from './schema/index.ts';
import type {Understood} from './verb.ts';

/** Everything that can be asked for: one line a verb. */
export const verbs = [open, check, init, schema] as const;

/** A command line that has been understood. */
export type Task = Understood<(typeof verbs)[number]>;
