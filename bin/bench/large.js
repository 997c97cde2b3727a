// Makes a large dataset for measuring: as many milestones and as many observations as are asked for, all of them nonsense.
// Usage: node bin/bench/large.js FOLDER [milestones] [observations]
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const shipped = fileURLToPath(new URL('../../data/russia-dprk/', import.meta.url));
const read = name => JSON.parse(readFileSync(join(shipped, `${name}.json`), 'utf8'));
const two = number => String(number).padStart(2, '0');

const briefly = ([{source}]) => [{source, page: 1}];

/** Writes the dataset into a folder: the shipped one, with records made of its own ones until there are as many as wanted. */
export const writeLarge = (folder, milestones, observations) => {
	mkdirSync(folder, {recursive: true});
	const names = ['sources', 'series', 'projects', 'regions', 'people', 'organisations', 'pledges', 'conflicts', 'derivations'];
	for (const name of ['dataset', ...names]) writeFileSync(join(folder, `${name}.json`), JSON.stringify(read(name)));
	const events = read('milestones').records;
	const day = index => `${1950 + (index % 60)}-${two(1 + (Math.floor(index / 60) % 12))}-${two(1 + (Math.floor(index / 720) % 28))}`;
	const made = Array.from({length: Math.max(0, milestones - events.length)}, (_, index) => {
		const {kind, category, headline, citations} = events[index % events.length];
		const words = `${headline.slice(0, 40)} ${index}`;
		return {id: `made-event-${index}`, date: day(index), kind, category, headline: words, summary: words, citations: briefly(citations)};
	});
	writeFileSync(join(folder, 'milestones.json'), JSON.stringify({records: [...events, ...made]}));
	const figures = read('observations').records;
	const more = Array.from({length: Math.max(0, observations - figures.length)}, (_, index) => {
		const {series, unit, citations} = figures[index % figures.length];
		const period = String(1950 + (index % 60));
		// Set aside, so that none speaks for a year that has its figure.
		const aside = {preference: 'deprecated', reason: 'made for measuring'};
		return {id: `made-figure-${index}`, series, period, value: index % 1000, unit, status: 'estimated', ...aside, citations: briefly(citations)};
	});
	writeFileSync(join(folder, 'observations.json'), JSON.stringify({records: [...figures, ...more]}));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [, , folder = 'large', milestones = '100000', observations = '100000'] = process.argv;
	writeLarge(folder, Number(milestones), Number(observations));
}
