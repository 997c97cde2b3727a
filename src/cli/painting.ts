import {paintFor} from '../theme/theme.ts';
import type {Painter} from '../ui/painted.ts';

/** The painter of a screen, for what its terminal can show. */
export const painterFor =
	({isAscii, narrow, links}: {readonly isAscii: boolean; readonly narrow: boolean; readonly links: boolean}): Painter =>
	(theme, ground) =>
		paintFor({colour: theme !== undefined, ascii: isAscii, narrow, links, ...(theme !== undefined && {theme}), ...(ground && {ground})});
