import {milestones} from './milestones/index.ts';
import {pledges} from './pledges/index.ts';
import {projects} from './projects/index.ts';
import {regions} from './regions/index.ts';
import {trade} from './trade/index.ts';

/** The panes in tab order; a pane's number on screen is its place here, from 1. */
export const panes = [milestones, trade, projects, regions, pledges] as const;
