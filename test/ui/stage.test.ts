import {describe, expect, it} from 'vitest';
import {openDesk, startCursors} from '../../src/screen/desk.ts';
import {initialState} from '../../src/state/state.ts';
import {createStage} from '../../src/ui/present/stage.ts';
import {createStore} from '../../src/ui/store.ts';
import {lineText} from '../../src/view/block.ts';
import {unicode} from '../../src/view/glyphs.ts';
import {aDataset, aProject, tinyParts} from '../support/records.ts';

const SIZE = {columns: 80, rows: 24};

/** A stage in the panes, with what it shows as text. */
const open = () => {
	const desk = openDesk(aDataset(), unicode);
	const panes = createStore(desk, initialState({...startCursors(desk), projects: 'railway'}, 'projects'), SIZE);
	const stage = createStage(panes);
	panes.onAsk = (what, from) => {
		if (what === 'present') stage.present(from);
		return undefined;
	};
	const text = () => {
		const {head, columns} = stage.screen();
		return [...head.map(lineText), ...columns.flat().flatMap(({rows}) => rows.map(({line}) => lineText(line)))].join('\n');
	};
	const present = async () => {
		stage.dispatch({type: 'ask', what: 'present'});
		await expect.poll(stage.isPresenting).toBe(true);
	};
	return {stage, panes, text, present};
};

/** The same data, with another name for a project. */
const renamed = () => {
	const [first, ...others] = tinyParts().projects;
	return openDesk(aDataset({projects: [{...(first ?? aProject()), name: 'A renamed railway'}, ...others]}), unicode);
};

describe('a stage', () => {
	it('presents from the step of the current record, and leads back to it', async () => {
		const {stage, text, present} = open();
		expect(stage.mode()).toBe('browse');
		await present();
		expect(stage.mode()).toBe('presenting');
		expect(text()).toContain('frozen');
		expect(stage.wall()?.wall.deck.steps[stage.wall()?.state().step ?? 0]?.id).toBe('projects/railway');
		stage.dispatch({type: 'step', by: 1});
		stage.dispatch({type: 'back'});
		expect(stage.isPresenting()).toBe(false);
		expect(text()).toContain('›');
	});

	it('hands what is pressed while the presentation is being made to the presentation', async () => {
		const {stage} = open();
		stage.dispatch({type: 'ask', what: 'present'});
		expect(stage.mode()).toBe('presenting');
		stage.dispatch({type: 'edge', to: 'first'});
		await expect.poll(() => stage.wall()?.state().step).toBe(0);
	});

	it('stays as it was while the data change, and is made anew from the next time on', async () => {
		const {stage, panes, text, present} = open();
		await present();
		const before = text();
		panes.reload(renamed(), 'Something has changed.');
		expect(text()).toBe(before);
		stage.dispatch({type: 'back'});
		expect(text()).not.toBe(before);
		await present();
		expect(text()).toContain('A renamed railway');
	});

	it('goes on with the same presentation while the data stay', async () => {
		const {stage, present} = open();
		await present();
		const wall = stage.wall();
		stage.dispatch({type: 'back'});
		await present();
		expect(stage.wall()).toBe(wall);
	});

	it('is driven from elsewhere only while it presents', async () => {
		const {stage, panes, present} = open();
		const screen = panes.screen();
		stage.drive({type: 'step', by: 1});
		expect(panes.screen()).toBe(screen);
		await present();
		stage.drive({type: 'edge', to: 'last'});
		expect(stage.wall()?.state().step).toBe((stage.wall()?.wall.deck.steps.length ?? 0) - 1);
	});
});
