import {watchPresentation} from '../../watching.ts';
import type {LookOptions} from '../options.ts';
import type {Run} from '../verb.ts';

/** Follows a presentation. */
export const run: Run<LookOptions> = (look, proc, pack) => watchPresentation('follow', look, proc, pack);
