'use strict';
// What commands printed. The same command of the same program on the same data in the same surroundings prints the same: it is kept, and
// said again without being made again, in half the time and less. Whatever may make a difference stands in the key, which is compared
// in full; a run that read anything else (settings, a dataset of the user's own) or said anything on stderr is not kept. The program
// itself tells which (src/cli/repeating.ts).
const fs = require('node:fs');
const {join} = require('node:path');
const {mayBeTerminal} = require('./terminal.cjs');
const cache = require('./user-cache.cjs');

const PREFIX = 'said-';
const MOST_BYTES = 2_000_000;
const MOST_KEPT = 24;

/** Variables on which what is printed, or where settings are looked for, can depend; test/journeys/said.test.ts holds that there are no others. */
exports.VARIABLES = /^(?:LANG|LC_ALL|LC_CTYPE|NO_COLOR|FORCE_COLOR|COLORFGBG|TERM|CI|HOME|XDG_CONFIG_HOME|TUMEN_\w*)$/;

/** What tells one state of the shipped dataset from another, wherever it lies. */
const stateOf = place => {
	const stats = fs.statSync(place);
	if (!stats.isDirectory()) return [stats.size, stats.ctimeMs];
	return fs.readdirSync(place).map(name => [name, ...stateOf(join(place, name))]);
};

/** Everything that decides what is printed; `undefined` where more may: where other code is loaded as well. */
const keyOf = (build, placeOf, argv, env) => {
	if (env.NODE_OPTIONS !== undefined || process.execArgv.length > 0) return undefined;
	const variables = Object.entries(env).filter(([name]) => exports.VARIABLES.test(name));
	return JSON.stringify([build, process.version, stateOf(placeOf()), argv, variables.sort(([one], [other]) => (one < other ? -1 : 1))]);
};

/** Two keys may share a name, as the key itself is compared: the later is kept then. */
const nameOf = key => {
	let mark = 0;
	for (let at = 0; at < key.length; at++) mark = Math.imul(mark ^ key.charCodeAt(at), 0x01000193);
	return `${PREFIX}${(mark >>> 0).toString(16).padStart(8, '0')}`;
};

const said = (name, key) => {
	const kept = cache.take(name);
	const end = kept?.indexOf(10) ?? -1;
	if (end < 0) return undefined;
	const head = JSON.parse(kept.toString('utf8', 0, end));
	// Settings that were not there then may be there now.
	return head.key === key && (head.without === undefined || !fs.existsSync(head.without)) ? kept.subarray(end + 1) : undefined;
};

/**
 * What was printed by a run like this one.
 * @param build what tells one build of the program from another
 * @param placeOf tells where the shipped dataset lies
 * @returns `again` is what to say, where it is known; `keep` keeps what was said, with the place where there were no settings
 */
exports.printed = (build, placeOf, argv, env) => {
	try {
		const key = mayBeTerminal(1) ? undefined : keyOf(build, placeOf, argv, env);
		if (key === undefined) return {keep() {}};
		const name = nameOf(key);
		return {
			again: said(name, key),
			keep(bytes, without) {
				if (bytes.length > MOST_BYTES) return;
				cache.keep(name, '', Buffer.concat([Buffer.from(`${JSON.stringify({key, without})}\n`), bytes]));
				cache.thin(PREFIX, MOST_KEPT);
			},
		};
	} catch {
		return {keep() {}};
	}
};

/**
 * Says it. What a pipe does not take at once, Node's own stream waits with.
 * @param unwritable the sentence that tells of an error
 */
exports.sayAgain = (bytes, unwritable) => {
	const failed = error => {
		// A reader that has had enough is no error.
		if (error.code === 'EPIPE') process.exit(0);
		process.stderr.write(unwritable(error));
		process.exit(1);
	};
	let at = 0;
	try {
		while (at < bytes.length) at += fs.writeSync(1, bytes, at);
	} catch (error) {
		if (error.code !== 'EAGAIN') failed(error);
		process.stdout.on('error', failed).write(bytes.subarray(at));
		return;
	}
	process.exit(0);
};
