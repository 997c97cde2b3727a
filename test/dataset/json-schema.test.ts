import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
// @ts-expect-error a script without types
import {schemaFiles} from '../../bin/schemas.js';

test('data/schema is what the schemas make: node bin/schemas.js', async () => {
	for (const [name, text] of Object.entries((await schemaFiles()) as Readonly<Record<string, string>>)) {
		expect(readFileSync(new URL(`../../data/schema/${name}`, import.meta.url), 'utf8')).toBe(text);
	}
});
