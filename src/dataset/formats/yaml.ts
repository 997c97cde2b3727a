import {constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException} from 'js-yaml';
import {clean} from '../../text/clean.ts';
import {fileProblem, MOST_DEPTH, MOST_VALUES, type Outcome} from './format.ts';
import {type Path, type Place, placesIn} from './lines.ts';
import {tidy} from './tidy.ts';

// The only importer of js-yaml, and loaded only when a file is YAML. Its events carry offsets, its values do not: places are
// found by walking the events.

/** References that a file may make to values named elsewhere in it. */
const MOST_ALIASES = 1000;

/** A text written as a block ends with a line break that nobody means. */
const blockText = (text: string): string => clean(text.replace(/\n+$/, ''));

type Span = {readonly start: number; readonly end: number};

/** Where the values of a document stand, by their path. */
const spansOf = (events: readonly Event[], text: string): ReadonlyMap<string, Span> => {
	const spans = new Map<string, Span>();
	let at = 0;
	const read = (path: Path): void => {
		const event = events[at++];
		if (!event || !('type' in event)) return;
		if (event.type === EVENT_ID.SCALAR) {
			spans.set(JSON.stringify(path), {start: event.valueStart, end: event.valueEnd});
		} else if (event.type === EVENT_ID.ALIAS) {
			spans.set(JSON.stringify(path), {start: event.anchorStart, end: event.anchorEnd});
		} else if (event.type === EVENT_ID.SEQUENCE) {
			spans.set(JSON.stringify(path), {start: event.start, end: event.start});
			for (let index = 0; events[at] && events[at]?.type !== EVENT_ID.POP; index++) read([...path, index]);
			at++;
		} else if (event.type === EVENT_ID.MAPPING) {
			spans.set(JSON.stringify(path), {start: event.start, end: event.start});
			while (events[at] && events[at]?.type !== EVENT_ID.POP) {
				const key = events[at];
				const name = key?.type === EVENT_ID.SCALAR ? text.slice(key.valueStart, key.valueEnd) : '';
				read([]);
				read([...path, name]);
			}
			at++;
		} else if (event.type === EVENT_ID.DOCUMENT) read(path);
	};
	read([]);
	return spans;
};

/** Reads one document of YAML 1.2. A number that stands where a text is wanted (`date: 2014`) is taken in the words it was written in. */
export const parseYaml = (file: string, text: string): Outcome => {
	const placeAt = placesIn(text);
	const fault = (rule: 'syntax' | 'nesting' | 'duplicate-key' | 'reserved-key', message: string, remedy: string, place?: Place): Outcome => ({
		problems: [fileProblem(file, rule, message, remedy, place)],
	});
	let events: Event[];
	let documents: unknown[];
	try {
		events = parseEvents(text, {maxDepth: MOST_DEPTH});
		documents = constructFromEvents(events, {source: text, maxAliases: MOST_ALIASES});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const place = error.mark && placeAt(error.mark.position);
		const reason = error.reason.trim();
		if (/duplicat/i.test(reason)) return fault('duplicate-key', 'has a field twice in one object', 'Keep the one that is meant.', place);
		if (/depth|alias/i.test(reason)) return fault('nesting', `is refused: ${reason}`, 'Write the values out instead.', place);
		return fault('syntax', `is not valid YAML: ${reason}`, 'Mend the text at this place or just before it.', place);
	}
	if (documents.length !== 1) {
		return fault('syntax', `holds ${documents.length === 0 ? 'nothing' : `${documents.length} documents`}`, 'One file is one document.', {
			line: 1,
			column: 1,
		});
	}
	// Every value takes a character at least: what is more is made by aliases of aliases.
	const {value, reserved, isEndless} = tidy(documents[0], Math.min(text.length + MOST_ALIASES, MOST_VALUES), blockText);
	if (isEndless)
		return fault('nesting', 'stands for more than it says, by aliases of aliases', 'Write the values out instead.', {line: 1, column: 1});
	let spans: ReadonlyMap<string, Span> | undefined;
	const spanOf = (path: Path): Span | undefined => {
		spans ??= spansOf(events, text);
		return spans.get(JSON.stringify(path));
	};
	const placeOf = (path: Path): Place | undefined => {
		for (let length = path.length; length >= 0; length--) {
			const span = spanOf(path.slice(0, length));
			// A value of no words stands nowhere.
			if (span && span.start >= 0) return placeAt(span.start);
		}
		return {line: 1, column: 1};
	};
	const [first] = reserved;
	if (first) return fault('reserved-key', `has a field "${first.at(-1)}", which no record has`, 'Take the field out.', placeOf(first));
	const wordsAt = (path: Path): string | undefined => {
		const span = spanOf(path);
		return span && text.slice(span.start, span.end).trim();
	};
	return {value, placeOf, wordsAt};
};
