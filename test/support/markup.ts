/** Elements that have no end tag in HTML. */
const EMPTY = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

/**
 * What is wrong with the tags of a page or picture: each must be closed where it was opened. Attributes must be quoted, and
 * nothing outside of tags may hold a bare `<` or `&`.
 */
export const markupFaults = (text: string): string[] => {
	const open: string[] = [];
	const faults: string[] = [];
	const body = text.replace(/^<!doctype html>/, '').replace(/<style>[\s\S]*?<\/style>/g, '');
	for (const [tag, slash = '', name = '', rest = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+="[^"<]*")*\s*\/?)>/g)) {
		if (slash === '/') {
			const last = open.pop();
			if (last !== name) faults.push(`${tag} closes ${last ?? 'nothing'}`);
		} else if (!rest.endsWith('/') && !EMPTY.has(name)) open.push(name);
	}
	if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
	const left = body.replace(/<\/?[a-z][a-z0-9]*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '');
	if (/[<>]/.test(left)) faults.push(`a bare sign in: ${left.slice(Math.max(0, left.search(/[<>]/) - 20), left.search(/[<>]/) + 40)}`);
	const bare = /&(?!(?:amp|lt|gt|quot|#39);)/.exec(left);
	if (bare) faults.push(`a bare & in: ${left.slice(bare.index, bare.index + 30)}`);
	return faults;
};
