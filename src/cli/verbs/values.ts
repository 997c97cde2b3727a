import {UserError} from '../../errors.ts';
import {parseEdtf} from '../../text/edtf.ts';
import type {ColourChoice} from '../terminal.ts';

// Values that several verbs take, each understood or refused in a sentence.

const COLOURS = ['auto', 'always', 'never'] as const;

/** @throws {UserError} when it is no choice of colours */
export const colourOf = (value: unknown): ColourChoice => {
	if (value === undefined) return 'auto';
	// `--no-color` and a bare `--color` are what most programs take; yargs gives false and an empty text for them.
	if (value === false) return 'never';
	if (value === true || value === '') return 'always';
	const found = COLOURS.find(choice => choice === value);
	if (!found)
		throw new UserError(`--color takes auto, always or never, not "${String(value)}".`, {
			exitCode: 2,
			hint: 'Leave it out to decide by the terminal.',
		});
	return found;
};

/** @throws {UserError} when the place of the dataset has no name */
export const folderOf = (value: string | undefined): string | undefined => {
	if (value === '')
		throw new UserError('--data takes a folder, a file, an address, or - for standard input.', {
			exitCode: 2,
			hint: 'Leave it out for the shipped dataset.',
		});
	return value;
};

/** @throws {UserError} when it is no number of columns or lines */
export const sizeOf = (option: string, value: unknown): number | undefined => {
	if (value === undefined) return undefined;
	const size = value === '' ? Number.NaN : Number(value);
	if (!Number.isInteger(size) || size < 0 || size > 1000) {
		throw new UserError(`${option} takes a whole number from 0 to 1000, not "${String(value)}".`, {
			exitCode: 2,
			hint: '0 means: decide by the terminal.',
		});
	}
	return size;
};

/** @throws {UserError} when it is no number of columns */
export const widthOf = (value: unknown): number | undefined => sizeOf('--width', value);

const dateFor = (option: string, value: string | undefined): string | undefined => {
	if (value === undefined) return undefined;
	const date = parseEdtf(value);
	if (!date || !['year', 'month', 'day'].includes(date.precision) || date.about || date.uncertain) {
		throw new UserError(`${option} takes a year, a month or a day, not "${value}".`, {exitCode: 2, hint: 'For example 2014, 2014-06 or 2014-06-05.'});
	}
	return value;
};

/** @throws {UserError} when it is no year, month or day */
export const asOfOf = (value: string | undefined): string | undefined => dateFor('--as-of', value);

/** @throws {UserError} when it is no year, month or day */
export const sinceOf = (value: string | undefined): string | undefined => dateFor('--since', value);

/** @throws {UserError} when the data are not files that could change */
export const watchOf = (isWatched: boolean, data: string | undefined): boolean => {
	if (isWatched && data !== undefined && (data === '-' || /^https?:/i.test(data))) {
		throw new UserError('--watch follows a folder or a file, not an address or standard input.', {
			exitCode: 2,
			hint: 'In the dashboard r reads an address again.',
		});
	}
	return isWatched;
};
