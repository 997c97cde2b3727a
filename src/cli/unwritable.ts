/** What is said when standard output can be written to no more. The launcher says it too, of what it says again (bin/said.cjs). */
export const unwritable = ({code}: NodeJS.ErrnoException): string =>
	`tumen: Standard output cannot be written to: ${code === 'ENOSPC' ? 'the disk is full' : code}.\n`;
