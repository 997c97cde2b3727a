import type {Part} from '../kind-names.ts';
import type {Problem} from '../problem.ts';
import type {Path, Place} from './lines.ts';

/** How a file of a dataset is written. */
export type Format = 'json' | 'yaml' | 'csv';

/** A text of a dataset, before anything is known of what is in it; `name` is what problems call it. */
export type TextPiece = {readonly name: string; readonly format: Format; readonly text: string};

/** A JSON file that is read when it is looked into, piece by piece; `most` is how many bytes it may have by then. */
export type FilePiece = {
	readonly name: string;
	readonly format: 'json';
	readonly path: string;
	readonly most: number;
	/** What it holds; absent where one file holds everything. */
	readonly kind?: Part;
};

export type Piece = TextPiece | FilePiece;

/** What a text holds, cleaned, and where each part of it stands. */
export type Parsed = {
	readonly value: unknown;
	/** The place of the value at a path; of its nearest ancestor where there is no such value. */
	readonly placeOf: (path: Path) => Place | undefined;
	/** Lists in it of which every entry is known to be right already. */
	readonly right?: ReadonlySet<unknown>;
	/** The words in which a number or a truth value was written; absent where a text cannot be mistaken for one. */
	readonly wordsAt?: (path: Path) => string | undefined;
};

export type Outcome = Parsed | {readonly problems: readonly Problem[]};

/** How many levels of lists and objects a file may have: what nests deeper is no data. */
export const MOST_DEPTH = 64;

/** How many values a file may have: a few bytes each in the file, and a hundred times that in memory. */
export const MOST_VALUES = 3_000_000;

/** How many a JSON file of so many bytes may have: records have one in twenty bytes, whatever their number. */
export const mostValues = (bytes: number): number => Math.max(MOST_VALUES, bytes / 8);

/** What is wrong with a file that holds no data that could be looked into. */
export const fileProblem = (file: string, rule: Problem['rule'], message: string, remedy: string, place?: Place): Problem => ({
	file,
	line: place?.line,
	column: place?.column,
	rule,
	message,
	remedy,
});

const ENDINGS: Readonly<Record<string, Format>> = {json: 'json', yaml: 'yaml', yml: 'yaml', csv: 'csv'};

/** The endings that a dataset's files may have. */
export const endings: readonly string[] = Object.keys(ENDINGS);

/** The format that a file's name tells. */
export const formatOfName = (name: string): Format | undefined => ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

/** The format of a text whose name tells none: JSON begins with a bracket, and all else is read as YAML. */
export const formatOfText = (text: string): Format => (/^\s*[{[]/.test(text) ? 'json' : 'yaml');
