// Loaded before the program by NODE_OPTIONS: says at the end on stderr which variables were looked at, one a line.
import {writeSync} from 'node:fs';

const read = new Set();
const env = process.env;
Object.defineProperty(process, 'env', {
	value: new Proxy(env, {
		get: (_, name) => {
			read.add(name);
			return env[name];
		},
		has: (_, name) => {
			read.add(name);
			return name in env;
		},
	}),
});
process.on('exit', () =>
	writeSync(
		2,
		[...read]
			.filter(name => typeof name === 'string')
			.map(name => `read ${name}\n`)
			.join(''),
	),
);
