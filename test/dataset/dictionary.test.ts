import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
// @ts-expect-error a script without types
import {dictionary, MARKED} from '../../bin/dictionary.js';

test('the fields in data/README.md are those of the schemas', () => {
	const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
	const [whole = '', open = '', close = ''] = (MARKED as RegExp).exec(readme) ?? [];
	expect(whole.slice(open.length, -close.length).trim()).toBe((dictionary as () => string)());
});
