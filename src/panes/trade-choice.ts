import type {Flow} from '../indicators/flows.ts';
import type {Unit} from '../indicators/measure.ts';
import type {Years} from '../indicators/years.ts';

/** What a person has chosen to see of the trade chart. */
export type TradeChoice = {
	readonly unit: Unit;
	readonly flow: Flow;
	/** The years shown; absent: all. */
	readonly years?: Years | undefined;
};

/** The headline series as recorded, in all its years. */
export const plainTrade: TradeChoice = {unit: 'value', flow: 'headline'};
