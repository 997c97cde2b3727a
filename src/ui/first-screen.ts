import type {Size} from '../screen/arrange.ts';
import {createFrameStream, type Frames} from './frame-stream.ts';
import {type Keys, readKeys} from './keyboard.ts';
import {type Painter, paintedLines} from './painted.ts';
import type {Showing} from './showing.ts';
import {suspendable} from './suspend.ts';
import type {Guard} from './terminal-guard.ts';

/** What is on the screen before Ink is loaded, for Ink to take over. */
export type FirstScreen<Shown extends Showing = Showing> = {
	readonly frames: Frames;
	readonly shown: Shown;
	readonly painter: Painter;
	readonly keys: Keys;
	/** Puts the program into the background. */
	readonly suspend: () => void;
	/** Whoever draws from now on does it by the frames' stream. */
	readonly handOver: () => void;
	/** Ends listening to signals. */
	readonly stop: () => void;
};

/**
 * Shows the first screen at once, and what the first keys make of it: composing it takes a few milliseconds, and loading Ink and React
 * ten times as many. What Ink draws first changes no cell.
 * @param make makes what is shown, for the size that the terminal has
 */
export const showFirst = <Shown extends Showing>(
	proc: NodeJS.Process,
	guard: Guard,
	make: (size: Size) => Shown,
	painter: Painter,
): FirstScreen<Shown> => {
	const tty = proc.stdout;
	const size = () => ({columns: tty.columns, rows: tty.rows});
	const frames = createFrameStream(tty);
	const shown = make(size());
	const draw = () => frames.show(paintedLines(shown.screen(), painter(shown.theme(), shown.ground?.())));
	const handOver = shown.subscribe(draw);
	guard.beforeLeave = frames.close;
	const onResize = () => {
		if (tty.columns === 0 || tty.rows === 0) return;
		frames.redraw();
		// Ink lays out anew whenever it draws, for the width that its stream tells.
		shown.resize(size());
	};
	// Before anything can be seen: whoever sees it may stop the process at once. The signal is emitted by hand, as none tells of
	// a size that changed while the process stood: Node measures, then onResize draws.
	const suspending = suspendable(proc, guard, {pause: frames.pause, redraw: () => void proc.emit('SIGWINCH', 'SIGWINCH')});
	// Node tells of a new size only when it differs from the last one it saw. A window that was small for a moment has
	// lost its lines all the same, so the signal itself is listened to; Node's own listener has measured before.
	proc.on('SIGWINCH', onResize);
	draw();
	const keys = readKeys(proc, guard, shown);
	guard.beforeLeave = () => {
		frames.close();
		// Whoever listens keeps the process, also when what is loaded next fails.
		keys.stop();
	};
	return {
		frames,
		shown,
		painter,
		keys,
		suspend: suspending.suspend,
		handOver,
		stop: () => {
			proc.off('SIGWINCH', onResize);
			suspending.stop();
		},
	};
};
