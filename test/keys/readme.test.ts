import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {helpMarkdown} from '../../src/keys/hints.ts';

test('the keys in README.md are those of the table', () => {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const [, listed] = /<!-- keys: [^\n]*-->\n([\s\S]*?)<!-- \/keys -->/.exec(readme) ?? [];
	expect(listed?.trim()).toBe(helpMarkdown());
});
