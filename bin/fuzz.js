// Tries the properties of test/fuzz with as many inputs as are wanted: npm run fuzz -- [--inputs N] [--seed N] [WORDS]
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Inputs of a usual run of the tests, all properties together. */
const USUAL = 4886;

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {inputs: {type: 'string', default: '100000'}, seed: {type: 'string', default: String(Date.now() % 2 ** 31)}},
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
if (!(inputs > 0) || !Number.isInteger(seed)) {
	process.stderr.write('usage: npm run fuzz -- [--inputs N] [--seed N] [WORDS OF A FILE’S NAME]\n');
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'tumen-fuzz-'));
const report = join(folder, 'report');
process.stdout.write(`seed ${seed}; again: npm run fuzz -- --inputs ${inputs} --seed ${seed}\n`);
const {status} = spawnSync(
	process.execPath,
	['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...(positionals.length > 0 ? positionals : ['fuzz/'])],
	{
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			TUMEN_FUZZ_TIMES: String(inputs / USUAL),
			TUMEN_FUZZ_SEED: String(seed),
			TUMEN_FUZZ_REPORT: report,
		},
	},
);
try {
	const rows = readFileSync(report, 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
	for (const {what, inputs: tried, seconds} of rows) process.stdout.write(`${String(tried).padStart(8)}  ${what} (${seconds} s)\n`);
	process.stdout.write(`${String(rows.reduce((sum, row) => sum + row.inputs, 0)).padStart(8)}  in all that held, seed ${seed}\n`);
} catch {
	process.stdout.write(`nothing held, seed ${seed}\n`);
}
rmSync(folder, {recursive: true, force: true});
process.exitCode = status ?? 1;
