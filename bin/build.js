// Makes dist, all that runs of tumen, and THIRD-PARTY-NOTICES.txt with the licences of what is in it.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundleInto, launcherInto, root} from './bundle.js';
import {writeNotices} from './licences.js';
import {pack, packDataset} from './pack.js';

writeNotices(root, await bundleInto(join(root, 'dist'), {minify: true}));
await launcherInto(join(root, 'dist'));
packDataset(join(root, 'dist/data.br'), join(root, 'data/russia-dprk'));
// By it the launcher sees whether the dataset that lies here is still the packed one, which is read faster.
const lying = readdirSync(join(root, 'data/russia-dprk')).map(name => {
	const {size, ctimeMs} = statSync(join(root, 'data/russia-dprk', name));
	return [name, [size, ctimeMs]];
});
writeFileSync(join(root, 'dist/lying.json'), JSON.stringify(Object.fromEntries(lying)));

/** The files of a folder by name, each as `read` makes it of its text. */
const filesOf = (folder, nameOf, read) =>
	Object.fromEntries(readdirSync(join(root, folder)).map(name => [nameOf(name), read(readFileSync(join(root, folder, name), 'utf8'))]));

// What `tumen init` writes and `tumen schema` prints: one file, as many small ones make a large package.
const kit = {
	schemas: filesOf('data/schema', name => name.replace('.schema.json', ''), JSON.parse),
	starter: filesOf('data/starter', name => name, String),
};
pack(join(root, 'dist/kit.br'), {'kit.json': Buffer.from(JSON.stringify(kit))});

// The help is the same for everybody, and takes yargs 30 ms to make.
const help = join(root, 'dist/help.txt');
rmSync(help, {force: true});
writeFileSync(help, execFileSync(process.execPath, [join(root, 'bin/tumen.cjs'), '--help'], {encoding: 'utf8', env: {}}));
