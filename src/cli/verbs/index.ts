import {brief} from './brief/index.ts';
import {check} from './check/index.ts';
import {cite} from './cite/index.ts';
import {completion} from './completion/index.ts';
import {doctor} from './doctor/index.ts';
import {follow} from './follow/index.ts';
import {init} from './init/index.ts';
import {keys} from './keys/index.ts';
import {open} from './open/index.ts';
import {present} from './present/index.ts';
import {schema} from './schema/index.ts';
import {search} from './search/index.ts';
import {show} from './show/index.ts';
import type {Understood} from './verb.ts';

/** Everything that can be asked for: one line a verb. */
export const verbs = [open, show, search, cite, brief, present, follow, keys, doctor, check, init, schema, completion] as const;

/** A command line that has been understood. */
export type Task = Understood<(typeof verbs)[number]>;
