import {describe, expect, it} from 'vitest';
import {deckOf} from '../../src/deck/make.ts';
import {rehearse} from '../../src/deck/rehearsal.ts';
import {openDesk} from '../../src/screen/desk.ts';
import {contrast, groundsOf, paleColours} from '../../src/theme/contrast.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, anEntry, aProject} from '../support/records.ts';

const found = (columns: number, rows: number, over: Parameters<typeof aDataset>[0] = {}) => {
	const desk = openDesk(aDataset(over), unicode);
	return rehearse(desk, deckOf(desk), {columns, rows}, 'mono');
};

describe('a rehearsal without a wall', () => {
	it('finds nothing cut where there is room for all', () => {
		expect(found(200, 60).filter(({kind}) => kind === 'cut' || kind === 'pale')).toEqual([]);
	});

	it('finds the panes that cut and say so, the charts that become a sentence, and sizes that are too small', () => {
		const small = found(40, 12).filter(({kind}) => kind === 'cut');
		expect(small.map(({where}) => where)).toContain('pane milestones');
		expect(found(40, 7).some(({message}) => message.includes('no room for its chart'))).toBe(true);
		expect(found(30, 8)[0]).toMatchObject({kind: 'cut', where: '30x8'});
	});

	it('calls old what was long ago at the date shown, and not what is new', () => {
		const old = found(80, 24, {projects: [aProject({history: [anEntry({date: '2009', stage: 'idea', condition: 'active'})]})]}).filter(
			({kind}) => kind === 'old',
		);
		expect(old.map(({message}) => message).join()).toContain('nothing is heard of it since 2009');
		expect(
			found(80, 24, {projects: [aProject({history: [anEntry({date: '2014-05', stage: 'idea', condition: 'active'})]})]}).filter(({where}) =>
				where.includes('railway'),
			),
		).toEqual([]);
	});

	it('names what has no source under it', () => {
		expect(found(80, 24).some(({kind, message}) => kind === 'counted' && message.includes('pledge'))).toBe(true);
	});
});

describe('contrast', () => {
	it('is reckoned as WCAG does', () => {
		expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
		expect(contrast('ffffff', '767676')).toBeCloseTo(4.54, 2);
		expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
	});

	it('is enough for the dark theme on black with every common palette, and there are no pairs without colours', () => {
		expect(paleColours('dark')).toEqual([]);
		expect(paleColours('mono')).toEqual([]);
		expect(paleColours('contrast')).toEqual([]);
		expect(groundsOf('auto')).toEqual(['dark', 'light']);
	});

	it('says where the theme for any ground is pale', () => {
		for (const {on} of paleColours('auto')) for (const {ratio} of on) expect(ratio).toBeLessThan(4.5);
		expect(paleColours('auto').map(({colour, ground}) => `${colour} on ${ground}`)).toEqual(['cyan on light', 'magenta on dark']);
	});
});
