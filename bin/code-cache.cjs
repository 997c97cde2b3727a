'use strict';
// What V8 compiled at an earlier start: a start without it takes some 40 ms longer. Node's own compile cache keeps only what
// was compiled while loading; this one is taken when the first screen stands, with all functions that it took.
const {fstatSync} = require('node:fs');
const cache = require('./user-cache.cjs');

/** In milliseconds from the first screen: until then there may be keys to obey. */
const PATIENCE = 500;

/** Whether it may be a terminal: to ask that takes 2 ms of loading, and what is none is only remembered under the other name. */
const isDevice = descriptor => {
	try {
		return fstatSync(descriptor).isCharacterDevice();
	} catch {
		return false;
	}
};

/** Different runs need different functions: what one compiled is of little use to another. */
const kindOf = argv => {
	if (argv.some(word => /^(?:--help|-h|--version|-V)$/.test(word))) return 'help';
	return isDevice(0) && isDevice(1) ? 'screen' : 'text';
};

/**
 * What is remembered for a kind of run.
 * @returns `script` makes the script of a file by `make`, which is given what is remembered of it, or nothing; `later` is done, and
 * what was not remembered is, for the screen when that is at rest, and else at the end
 */
exports.codeCache = argv => {
	const kind = kindOf(argv);
	const todo = [];
	const fill = () => {
		for (const task of todo.splice(0)) {
			try {
				task();
			} catch {}
		}
	};
	return {
		script(file, hash, make) {
			const stem = `${kind}-${file}-${process.version}-${process.arch}-`;
			const data = cache.take(stem + hash);
			const script = make(data);
			if (data === undefined || script.cachedDataRejected) todo.push(() => cache.keep(stem, hash, script.createCachedData()));
			return script;
		},
		later: task => todo.push(task),
		fill({ended, atRest}) {
			atRest.then(() => setTimeout(fill, PATIENCE).unref());
			// A screen that was left before it came to rest is not waited for.
			if (kind !== 'screen')
				ended.then(
					code => code === 0 && process.once('exit', fill),
					() => {},
				);
		},
	};
};
