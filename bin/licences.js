// THIRD-PARTY-NOTICES.txt: the licences of the packages that are in the bundle.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A licence without the lines that say whose work it covers, and those lines: most packages share a text and differ in them. */
const licenceOf = (root, name) => {
	const folder = join(root, 'node_modules', name);
	const pack = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
	const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${pack.license}`;
	const lines = text.split(/\r?\n/);
	const isOwner = line => /^\s*copyright\b/i.test(line) && line.length < 200;
	const body = lines
		.filter(line => !isOwner(line))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return {
		heading: `${pack.name} ${pack.version} (${pack.license})`,
		owners: lines.filter(isOwner).map(line => line.trim()),
		body,
		// Line breaks and headings differ where the words do not.
		key: body
			.replace(/^\(?(?:the )?mit license(?: \(mit\))?\)?\.?/i, '')
			.replace(/[\s"'“”]+/g, ' ')
			.trim()
			.toLowerCase(),
	};
};

/** Writes the notices of the packages that files of a bundle came from, by esbuild's list of its inputs. */
export const writeNotices = (root, inputs) => {
	const names = new Set(inputs.flatMap(input => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
	const groups = new Map();
	for (const name of [...names].sort()) {
		const licence = licenceOf(root, name);
		groups.set(licence.key, [...(groups.get(licence.key) ?? []), licence]);
	}
	const rule = '-'.repeat(80);
	const notices = [...groups.values()].map(
		licences =>
			`${licences.map(({heading, owners}) => [heading, ...owners.map(owner => `  ${owner}`)].join('\n')).join('\n')}\n\n${licences[0].body}\n`,
	);
	writeFileSync(
		join(root, 'THIRD-PARTY-NOTICES.txt'),
		`tumen contains the following packages in its bundle, each under the licence that follows it.\n\n${rule}\n${notices.join(`\n${rule}\n`)}`,
	);
};
