import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {paneIds} from '../../src/panes/pane.ts';
import {piped} from '../support/piped.ts';
import {temporaryFolder} from '../support/program.ts';

/** What is offered after words, the last of which is begun. */
const offered = async (...words: string[]): Promise<string[]> => (await piped(['--complete', 'tumen', ...words])).out.trimEnd().split('\n');

describe('completion', () => {
	it('offers panes and verbs as a first word', async () => {
		const all = await offered('');
		for (const word of ['overview', ...paneIds, 'show', 'cite', 'doctor', 'completion']) expect(all).toContain(word);
		expect(await offered('proj')).toEqual(['projects']);
	});

	it('offers the rows of a pane, and ids where a verb or an option takes one', async () => {
		expect(await offered('regions/n')).toEqual(['regions/north']);
		expect(await offered('show', 'turnover-2')).toEqual(expect.arrayContaining([expect.stringMatching(/^turnover-2/)]));
		expect(await offered('trade', '--thread', 'nor')).toEqual(['north']);
	});

	it('offers the options of the verb that is meant, and the choices of an option however it is written', async () => {
		expect(await offered('trade', '--fo')).toEqual(['--format']);
		expect(await offered('cite', '--format', '')).toEqual(['plain', 'csl-json', 'bibtex']);
		expect(await offered('--format', '=', 'nd')).toEqual(['ndjson']);
		expect(await offered('keys', '--q')).toEqual(['']);
	});

	it('offers nothing and says nothing where the dataset cannot be read', async () => {
		expect(await piped(['--complete', 'tumen', '--data', '/nowhere', '--thread', 'x'])).toEqual({code: 0, out: '', err: ''});
	});

	it('works in bash by its script', async () => {
		const folder = temporaryFolder();
		// A program of that name which says what it is asked, and offers two words.
		mkdirSync(join(folder, 'bin'));
		writeFileSync(join(folder, 'bin/tumen'), '#!/bin/sh\nprintf "%s\\n" "asked:$*" "two words"\n', {mode: 0o755});
		symlinkSync('/bin/bash', join(folder, 'bash'));
		const {out} = await piped(['completion', 'bash']);
		writeFileSync(join(folder, 'script'), out);
		const asked = execFileSync(
			join(folder, 'bash'),
			[
				'--norc',
				'-c',
				// biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
				'. "$0/script"; COMP_WORDS=(tumen show po later); COMP_CWORD=2; _tumen; printf "%s|" "${COMPREPLY[@]}"; complete -p tumen',
				folder,
			],
			{encoding: 'utf8', env: {PATH: join(folder, 'bin')}},
		);
		expect(asked).toBe('asked:--complete tumen show po|two words|complete -o default -F _tumen tumen\n');
	});

	it('is for the shell that the person has, unless another is named', async () => {
		expect((await piped(['completion'], {env: {SHELL: '/usr/bin/zsh'}})).out).toContain('compdef _tumen tumen');
		expect((await piped(['completion'], {env: {}})).out).toContain('complete -o default');
	});
});
