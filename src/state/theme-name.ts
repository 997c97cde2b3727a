/** Themes in the order in which the key goes through them; `auto` reads on dark and light grounds alike. */
export const themeNames = ['auto', 'dark', 'light', 'contrast', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What each is for, in a few words. */
export const THEMES: Readonly<Record<ThemeName, string>> = {
	auto: 'for any ground',
	dark: 'for a dark ground',
	light: 'for a light ground',
	contrast: 'bold instead of colours, nothing dimmed',
	mono: 'no colours, nothing dimmed',
};
