/** Whether an error of a terminal's stream says that the terminal has gone away. The SIGHUP that tells of it may come later. */
export const isGone = (error: NodeJS.ErrnoException): boolean => error.code === 'EIO' || error.code === 'ENXIO' || error.code === 'EBADF';

/**
 * Ends the process as a terminal that goes away ends one: by SIGHUP. A plain exit would not do, since Node 20 to 24 puts the
 * terminal's mode back then and aborts (SIGABRT) when the terminal is not there any more.
 */
export const hangUp = (proc: NodeJS.Process): void => {
	proc.removeAllListeners('SIGHUP');
	proc.kill(proc.pid, 'SIGHUP');
};
