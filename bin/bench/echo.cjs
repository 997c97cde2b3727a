// The baseline: the least that a program for Node in a terminal does. It prints a line in raw mode and answers each key with one.
process.stdin.setRawMode(true);
process.stdin.on('data', key => {
	if (String(key) === 'q') process.exit(0);
	process.stdout.write(`\r\u001B[Kkey ${key.length} `);
});
process.stdout.write('ready\r\n');
