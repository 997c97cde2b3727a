import type {Dataset} from '../dataset/dataset.ts';
import {isDisputed} from '../indicators/conflicts.ts';
import {DISPUTED} from '../panes/conflicts.ts';
import type {Line, Span} from '../view/block.ts';

/** A word as a sentence begins with it. */
export const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const WORD: Span = {text: ' (disputed)', tone: 'warning', strong: true};

/** That somebody says otherwise, in a word: there is no key to signs on a wall. */
export const disputed = (dataset: Dataset, id: string): Span[] => (isDisputed(dataset, id) ? [WORD] : []);

/** A line of a pane with its signs for what is disputed in words. */
export const spelled = (line: Line): Line =>
	line.map(span => (typeof span === 'object' && span.tone === 'warning' && span.text.trim() === DISPUTED ? WORD : span));
