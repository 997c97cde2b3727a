import {fileURLToPath} from 'node:url';
import {run} from './cli/run.ts';

// The process, and the only file that names it: everything below gets what it needs handed over.

declare const VERSION: string;

// A reader that has had enough (`tumen | head`) is no error.
process.stdout.on('error', error => {
	if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
	process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), process, {
	version: VERSION,
	data: fileURLToPath(new URL('../data/russia-dprk', import.meta.url)),
});
