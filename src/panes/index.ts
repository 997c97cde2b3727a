import {disputes} from './disputes/index.ts';
import {milestones} from './milestones/index.ts';
import {people} from './people/index.ts';
import {pledges} from './pledges/index.ts';
import {projects} from './projects/index.ts';
import {regions} from './regions/index.ts';
import {sources} from './sources/index.ts';
import {trade} from './trade/index.ts';

/** The panes in tab order; a pane's number on screen is its place here, from 1. */
export const panes = [milestones, trade, projects, regions, pledges, people, disputes, sources] as const;
