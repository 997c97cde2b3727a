'use strict';
// What V8 compiled at an earlier start: a start without it takes some 40 ms longer. Node's own compile cache keeps only what
// was compiled while loading; this one is taken when the first screen stands, with all functions that it took.
const {mayBeTerminal} = require('./terminal.cjs');
const cache = require('./user-cache.cjs');

/** In milliseconds from the first screen: until then there may be keys to obey. */
const PATIENCE = 500;

/**
 * Different runs need different functions: what one compiled is of little use to another, and what prints JSON takes a tenth longer with what
 * prints text. In a terminal a screen is most likely; what printed there is known at the end, and remembered with what is printed elsewhere.
 */
const kindsOf = argv => {
	if (argv.some(word => /^(?:--help|-h|--version|-V)$/.test(word))) return ['help'];
	const printed = argv.some(word => /^(?:--format=)?(?:json|ndjson|csv)$/.test(word)) ? 'data' : 'text';
	return mayBeTerminal(0) && mayBeTerminal(1) ? ['screen', printed] : [printed];
};

/**
 * What is remembered for a kind of run.
 * @returns `script` makes the script of a file by `make`, which is given what is remembered of it, or nothing; `later` is done, and
 * what was not remembered is, for a screen when that is at rest, and else at the end
 */
exports.codeCache = argv => {
	const kinds = kindsOf(argv);
	const [likely] = kinds;
	const otherwise = kinds.at(-1);
	const todo = [];
	const fill = kind => {
		for (const task of todo.splice(0)) {
			try {
				task(kind);
			} catch {}
		}
	};
	return {
		script(file, hash, make) {
			const stemOf = kind => `${kind}-${file}-${process.version}-${process.arch}-`;
			let data;
			const known = kinds.find(kind => {
				data = cache.take(stemOf(kind) + hash);
				return data !== undefined;
			});
			const script = make(data);
			todo.push(kind => {
				// What there is of a screen does for text too: it was looked for first, and will be again.
				const meant = known === 'screen' ? known : kind;
				if (known !== meant || script.cachedDataRejected) cache.keep(stemOf(meant), hash, script.createCachedData());
			});
			return script;
		},
		later: task => todo.push(task),
		fill({ended, atRest, hasScreen}) {
			atRest.then(() => setTimeout(fill, PATIENCE, likely).unref());
			// A screen that was left before it came to rest is not waited for.
			ended.then(
				code => code === 0 && !hasScreen() && process.once('exit', () => fill(otherwise)),
				() => {},
			);
		},
	};
};
