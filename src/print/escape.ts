import {clean} from '../text/clean.ts';

// What stands in a dataset is anybody's: each format takes the power out of it at its own edge.

/** A text in HTML or SVG, inside an element or an attribute in double quotes. */
export const escapeHtml = (text: string): string =>
	clean(text).replace(/[&<>"']/g, char => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[char] ?? '&#39;');

/** A text inside a line of Markdown: every sign that could begin or end something of its own is only a sign. */
export const escapeMarkdown = (text: string): string =>
	clean(text)
		.replace(/[\\`*_<>|~$&]/g, '\\$&')
		// Brackets make a link with what follows them, and only then.
		.replace(/\](?=[([:])/g, '\\]');

/** The same at the beginning of a line, where more signs mean something. */
export const escapeMarkdownStart = (text: string): string =>
	text
		.trimStart()
		.replace(/^[-+#=]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');

/** Whether an address may stand in a document: http and https alone, without anything that could end it. */
export const isAddress = (address: string): boolean => /^https?:\/\/[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7e]+$/.test(address);
