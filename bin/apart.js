// Packages that are built into a file of their own, dist/ink.br: it is loaded when the first screen stands, and a run that opens no
// dashboard does not even read it.

/** The packages, and what is used of each; the build fails where src/ui uses more. */
const APART = {
	ink: ['Box', 'render', 'Text', 'Transform', 'useInput'],
	react: ['Component', 'createContext', 'memo', 'useCallback', 'useContext', 'useInsertionEffect', 'useMemo', 'useRef', 'useSyncExternalStore'],
	'react/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
	'ink-table': ['default'],
};

const FILE = './ink.br';

/** The text of the file's entry. */
export const apartEntry = Object.keys(APART)
	.map((name, index) => `export * as part${index} from 'apart:${name}';`)
	.join('\n');

/** For the build of that file: of each package what is used. */
export const partsOf = root => ({
	name: 'parts',
	setup(bundler) {
		bundler.onResolve({filter: /^apart:/}, ({path}) => ({path: path.slice('apart:'.length), namespace: 'part'}));
		bundler.onLoad({filter: /.*/, namespace: 'part'}, ({path}) => ({
			contents: `export {${APART[path].join(', ')}} from '${path}';`,
			resolveDir: root,
		}));
	},
});

/** For the build of the rest: what stands for the packages there. */
export const apart = {
	name: 'apart',
	setup(bundler) {
		const names = Object.keys(APART);
		bundler.onResolve({filter: new RegExp(`^(?:${names.join('|')})$`)}, ({path}) => ({path, namespace: 'apart'}));
		bundler.onResolve({filter: /^\.\/ink\.br$/, namespace: 'apart'}, () => ({path: FILE, external: true}));
		bundler.onLoad({filter: /.*/, namespace: 'apart'}, ({path}) => ({
			contents: `const part = require('${FILE}').part${names.indexOf(path)};
				${APART[path].map((name, index) => `const own${index} = part.${name}; export {own${index} as ${name}};`).join('\n')}`,
		}));
	},
};
