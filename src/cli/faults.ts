import {faultTrace} from '../panes/fault.ts';
import type {Desk} from '../screen/desk.ts';
import {cleanMessage} from '../text/clean.ts';

/**
 * Says on stderr what could not be shown by a fault of tumen's own; everything else was.
 * @returns the exit code: 1 when there was any
 */
export const tellFaults = (desk: Desk | undefined, proc: NodeJS.Process): 0 | 1 => {
	const faults = desk?.faults ?? [];
	for (const {what, error} of faults) {
		const lines = [`tumen: ${what} cannot be shown, by a fault of tumen’s own. Please report it with what stands below.`, ...faultTrace(error)];
		proc.stderr.write(cleanMessage(`${lines.join('\n')}\n`));
	}
	return faults.length === 0 ? 0 : 1;
};
