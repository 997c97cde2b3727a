import type {Block} from '../../src/view/block.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {layout} from '../../src/view/layout.ts';

/** Blocks as a reader sees them where there is room for all, a text for each line. */
export const readBlocks = (blocks: readonly Block[], width = 100): string[] =>
	layout(blocks, {width, height: Number.POSITIVE_INFINITY}, unicode)
		.parts.flatMap(part => (part.kind === 'lines' ? part.lines : []))
		.map(({line}) => lineText(line).trimEnd());

/** The same as one text, for what may be broken anywhere. */
export const wordsIn = (blocks: readonly Block[]): string =>
	readBlocks(blocks, 1000)
		.map(line => line.trim())
		.join('\n');
