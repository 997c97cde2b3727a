import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeWhole} from '../../src/cli/file.ts';
import {UserError} from '../../src/errors.ts';
import {temporaryFolder} from '../support/program.ts';

const faultOf = (file: string): string => {
	try {
		writeWhole(file, 'text');
		return '';
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		expect(error.exitCode).toBe(1);
		return error.message;
	}
};

describe('writeWhole', () => {
	it('writes a new file, and leaves nothing else', () => {
		const folder = temporaryFolder();
		writeWhole(join(folder, 'a.txt'), 'text');
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('text');
		expect(readdirSync(folder)).toEqual(['a.txt']);
	});

	it('takes the place of an old file, with its rights, also behind a link', () => {
		const folder = temporaryFolder();
		const [file, link] = [join(folder, 'a.txt'), join(folder, 'link')];
		writeFileSync(file, 'old');
		chmodSync(file, 0o640);
		symlinkSync(file, link);
		writeWhole(link, 'new');
		expect(readFileSync(file, 'utf8')).toBe('new');
		expect(statSync(file).mode & 0o777).toBe(0o640);
		expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link']);
	});

	it('says in a sentence what is in the way, and leaves what stood there', () => {
		const folder = temporaryFolder();
		const file = join(folder, 'a.txt');
		writeFileSync(file, 'old');
		mkdirSync(join(folder, 'd'));
		expect(faultOf(join(folder, 'none', 'a.txt'))).toBe(`There is no folder ${join(folder, 'none')}.`);
		expect(faultOf(join(folder, 'd'))).toBe(`${join(folder, 'd')} is a folder.`);
		expect(faultOf(join(file, 'b.txt'))).toMatch(/no folder\.$/);
		expect(readFileSync(file, 'utf8')).toBe('old');
		expect(readdirSync(folder).sort()).toEqual(['a.txt', 'd']);
	});

	it('writes into a device as it is, and says when it is full', () => {
		writeWhole('/dev/null', 'text');
		expect(statSync('/dev/null').isFile()).toBe(false);
		expect(faultOf('/dev/full')).toBe('The disk is too full for /dev/full.');
	});
});
