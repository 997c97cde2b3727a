'use strict';
// With DEV=true in a user's environment Ink would load its devtools and look for its own package.json.
delete process.env.DEV;
import('../dist/tumen.js').catch(error => {
	if (error && error.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('dist')) {
		process.stderr.write('tumen is not built here: run npm ci first.\n');
	} else {
		process.stderr.write(`tumen stopped because of a fault of its own. Please report it with what stands below.\n${error?.stack ?? error}\n`);
	}
	process.exitCode = 1;
});
