import type {FigureStatus} from '../dataset/schema/figure.ts';
import type {Condition} from '../dataset/schema/project.ts';

// The program's own words for what the schemas only name. What the data are about brings its own words in dataset.json.

/** Statuses of a figure with the mark that follows it on screen; reported figures carry none. */
export const STATUS: Readonly<Record<FigureStatus | 'derived', {word: string; mark: string; meaning: string}>> = {
	reported: {word: 'reported', mark: '', meaning: 'as the source states it'},
	provisional: {word: 'provisional', mark: 'p', meaning: 'the source expects to revise it'},
	estimated: {word: 'estimated', mark: 'e', meaning: 'an estimate of the source or of whom it cites'},
	bounded: {word: 'bounded', mark: 'b', meaning: 'a limit, not a value: in no sum and on no line'},
	target: {word: 'target', mark: 't', meaning: 'an aim or a plan'},
	'low-reliability': {word: 'low reliability', mark: 'u', meaning: 'one weak source'},
	derived: {word: 'derived', mark: 'd', meaning: 'computed here from reported figures; the detail shows the formula'},
};

export const CONDITION: Readonly<Record<Condition, string>> = {
	active: 'active',
	suspended: 'suspended',
	cancelled: 'cancelled',
	completed: 'completed',
	unknown: 'unknown',
};

/** Kinds of milestone: the word, and what the word promises. */
export const MILESTONE_KIND = {
	event: {word: 'event', meaning: 'happened'},
	announcement: {word: 'announced', meaning: 'somebody said it would happen'},
	plan: {word: 'plan', meaning: 'was to happen at this date'},
	target: {word: 'target', meaning: 'a level to be reached by this date'},
} as const;

/** "1 project", "3 projects". */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
