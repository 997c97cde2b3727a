// Loaded before the program by NODE_OPTIONS: says in a file how much WebAssembly was compiled. Ink's layout engine is the
// only one in the bundle, so that the sum tells whether Ink was started.
import {writeFileSync} from 'node:fs';

let bytes = 0;
const note = source => {
	bytes += source?.byteLength ?? 0;
};
const {Module, compile, instantiate} = WebAssembly;
WebAssembly.Module = new Proxy(Module, {
	construct(target, args, newTarget) {
		note(args[0]);
		return Reflect.construct(target, args, newTarget);
	},
});
WebAssembly.compile = (source, ...rest) => {
	note(source);
	return compile.call(WebAssembly, source, ...rest);
};
WebAssembly.instantiate = (source, ...rest) => {
	note(source);
	return instantiate.call(WebAssembly, source, ...rest);
};
process.on('exit', () => writeFileSync(process.env.TUMEN_TEST_REPORT, String(bytes)));
