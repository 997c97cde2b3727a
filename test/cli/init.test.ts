import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {piped} from '../support/piped.ts';

describe('tumen init', () => {
	it('writes a dataset that passes its own check, says what to do next, and overwrites nothing', async () => {
		const folder = join(folderOf({}), 'my ties');
		const {code, out, err} = await piped(['init', folder]);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain(`tumen check '${folder}'`);
		expect(await piped(['check', folder])).toMatchObject({code: 0, out: expect.stringContaining('Nothing is wrong.')});
		expect((await piped(['--data', folder])).out).toContain('Northland–Southland ties');
		// Each file says to editors what may be in it, and what it says is there.
		for (const name of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
			const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
			expect(JSON.parse(readFileSync(join(folder, schema ?? ''), 'utf8'))).toMatchObject({type: 'object'});
		}
		expect(await piped(['init', folder])).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringContaining('is there already, and a dataset is begun in a folder of its own.'),
		});
	});

	it('writes nothing into a folder in which anything stands, and names all that it writes', async () => {
		const folder = folderOf({x: ''});
		expect(await piped(['init', folder])).toMatchObject({code: 1, out: '', err: expect.stringContaining(`${join(folder, 'x')} is there already`)});
		expect(readdirSync(folder)).toEqual(['x']);
		const other = folderOf({});
		const {out} = await piped(['init', other]);
		for (const name of readdirSync(other)) expect(out).toContain(name);
	});
});
