import {deckOf} from '../../../deck/make.ts';
import {type Rehearsed, rehearse} from '../../../deck/rehearsal.ts';
import type {Size} from '../../../screen/arrange.ts';
import {openDesk} from '../../../screen/desk.ts';
import {wholeScope} from '../../../state/state.ts';
import type {ThemeName} from '../../../state/theme-name.ts';
import {clean} from '../../../text/clean.ts';
import {datasetOf} from '../../dataset.ts';
import {signsOf} from '../../printing.ts';
import type {Package} from '../verb.ts';

/** A wall that somebody is going to present on. */
export type Wall = {readonly size: Size; readonly theme: ThemeName};

const HEADINGS: Readonly<Record<Rehearsed['kind'], string>> = {
	cut: 'Cut at this size:',
	pale: 'Pale, by the colours that common terminals have on their own black and white:',
	old: 'Old:',
	counted: 'Without a source of its own, as it is counted here over records that have theirs:',
	parts: 'Shown in parts:',
};
const ORDER: readonly Rehearsed['kind'][] = ['cut', 'pale', 'old', 'counted', 'parts'];

const textOf = ({size, theme}: Wall, found: readonly Rehearsed[]): string => {
	const groups = ORDER.flatMap(kind => {
		const these = found.filter(one => one.kind === kind);
		return these.length === 0 ? [] : ['', HEADINGS[kind], ...these.map(({where, message}) => clean(`  ${where}: ${message}.`))];
	});
	const bad = found.filter(({kind}) => kind === 'cut' || kind === 'pale').length;
	const verdict = bad === 0 ? 'Nothing is cut, and nothing is pale.' : `${bad} to look at.`;
	return `${[`A wall of ${size.columns} columns and ${size.rows} rows, theme ${theme}.`, ...groups, '', verdict].join('\n')}\n`;
};

/**
 * Says what somebody should know before presenting on a wall.
 * @returns the exit code: 1 when something would be cut or pale
 */
export const checkWall = async (
	data: string | undefined,
	wall: Wall,
	format: 'text' | 'json',
	proc: NodeJS.Process,
	pack: Package,
): Promise<0 | 1> => {
	const dataset = await datasetOf({data, sources: 'all'}, proc, pack);
	const {glyphs} = signsOf({ascii: undefined}, proc.env);
	const desk = openDesk(dataset, glyphs, wholeScope);
	const found = rehearse(desk, deckOf(desk), wall.size, wall.theme);
	const isFine = found.every(({kind}) => kind !== 'cut' && kind !== 'pale');
	proc.stdout.write(
		format === 'json' ? `${JSON.stringify({schemaVersion: 1, ...wall, ok: isFine, findings: found}, null, 2)}\n` : textOf(wall, found),
	);
	return isFine ? 0 : 1;
};
