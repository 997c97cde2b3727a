// asciichart ships no types. Only what `strokes.ts` uses is declared.
declare module 'asciichart' {
	export function plot(
		series: number[],
		config: {min: number; max: number; height: number; offset: number; format: (value: number) => string},
	): string;
}
