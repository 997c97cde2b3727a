import type {Guard} from '../terminal-guard.ts';
import type {Stage} from './stage.ts';

/**
 * Shares what is presented on a stage, from the first time that something is: with the presenter's own view, and with those who
 * follow. Where somebody else presents already it is not shared. However the program ends, those who watch are told.
 */
export const sharing = (proc: NodeJS.Process, guard: Guard, stage: Stage): void => {
	let publish = () => {};
	let isBegun = false;
	const begin = async () => {
		const [{socketOf}, {share}, {standingMessage}] = await Promise.all([
			import('../../sharing/place.ts'),
			import('../../sharing/host.ts'),
			import('../../sharing/standing.ts'),
		]);
		const path = socketOf(proc);
		if (path === undefined) return;
		const host = await share({
			path,
			message: (role, others) => {
				const wall = stage.wall();
				if (!wall) throw new Error('nothing is presented');
				return standingMessage(
					{wall: wall.wall, state: wall.state(), size: wall.size(), isShown: stage.isPresenting(), now: Date.now()},
					role,
					others,
				);
			},
			onAction: stage.drive,
		});
		if (!host) return;
		publish = host.publish;
		const {beforeLeave} = guard;
		guard.beforeLeave = () => {
			host.end();
			beforeLeave();
		};
	};
	stage.onChange = () => {
		if (!isBegun && stage.wall()) {
			isBegun = true;
			void begin();
		}
		publish();
	};
	stage.onChange();
};
