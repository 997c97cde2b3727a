// Loaded before the program by NODE_OPTIONS: makes it fail in the middle of its work, in a way that no test can from outside.
process.on('SIGUSR2', () => {
	if (process.env.TUMEN_TEST_FAULT === 'rejection') Promise.reject(new Error('a rejection made by the test'));
	else
		setTimeout(() => {
			throw new Error('an exception made by the test');
		}, 0);
});
