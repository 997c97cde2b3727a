import {fileURLToPath} from 'node:url';
import {run} from './cli/run.ts';
import {hangUp, isGone} from './ui/hang-up.ts';

// The process, and the only file that names it: everything below gets what it needs handed over.

declare const VERSION: string;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// A reader that has had enough (`tumen | head`) is no error.
	if (error.code === 'EPIPE') process.exit(0);
	if (process.stdout.isTTY && isGone(error)) hangUp(process);
	throw error;
});

process.exitCode = await run(process.argv.slice(2), process, {
	version: VERSION,
	data: fileURLToPath(new URL('../data/russia-dprk', import.meta.url)),
	kit: fileURLToPath(new URL('./kit.json', import.meta.url)),
});
