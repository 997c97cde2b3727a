'use strict';
// Asked for by the launcher and, handed on, by the program: to ask Node's own `tty` takes 2 ms of loading.
const {fstatSync} = require('node:fs');

/** Whether a file descriptor may be a terminal: those are devices. What cannot be told may be one. */
exports.mayBeTerminal = descriptor => {
	try {
		return fstatSync(descriptor).isCharacterDevice();
	} catch {
		return true;
	}
};
