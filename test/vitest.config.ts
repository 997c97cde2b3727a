import {defineConfig} from 'vitest/config';

export default defineConfig({
	define: {VERSION: JSON.stringify('0.0.0-test')},
	test: {
		root: new URL('.', import.meta.url).pathname,
		include: ['**/*.test.ts', '**/*.test.tsx'],
		// Journeys start whole programs: two at a time is what a small machine bears.
		maxWorkers: 2,
		testTimeout: 60_000,
	},
});
