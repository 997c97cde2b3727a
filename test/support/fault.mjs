// Loaded before the program by NODE_OPTIONS: makes it fail in the middle of its work, in a way that no test can from outside.
process.on('SIGUSR2', () => {
	if (process.env.TUMEN_TEST_FAULT === 'rejection') Promise.reject(new Error('a rejection made by the test'));
	else
		setTimeout(() => {
			throw new Error('an exception made by the test');
		}, 0);
});

// Ink's own effect asks for raw mode, after the terminal was taken: that is the second time.
if (process.env.TUMEN_TEST_FAULT === 'effect') {
	const {setRawMode} = process.stdin;
	let asked = 0;
	process.stdin.setRawMode = isRaw => {
		if (isRaw && ++asked === 2) throw new Error('an exception in an effect made by the test');
		return setRawMode.call(process.stdin, isRaw);
	};
}
