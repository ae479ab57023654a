/**
 * Bundles `source/` into `dist/`: one file per entry plus shared chunks, so that a command loads
 * only what it imports lazily. Packages are bundled too, which halves the time to the first frame, but for those that
 * package.json lists as dependencies: they bring files of their own, or are imported by a name that is made up at run time.
 */
import {globSync} from 'node:fs';
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {build} from 'esbuild';
import packageJson from '../package.json' with {type: 'json'};
import {languages as known} from '../source/languages/all.ts';
import {putCompiledStdlib} from './compile-stdlib.ts';
import {licencesOf} from './licences-of.ts';

/** What the packages in the bundle that are CommonJS find in their scope. */
const commonJsMeans = `
import {createRequire as createRequireHere} from 'node:module';
const require = createRequireHere(import.meta.url);
const {filename: __filename, dirname: __dirname} = import.meta;
`.trim();

await rm('dist', {recursive: true, force: true});
// Each language is a file of its own, which is found by its folder.
const languages = globSync('source/languages/*/index.ts');
const {metafile} = await build({
  entryPoints: ['source/cli.ts', 'source/index.ts', ...languages],
  outbase: 'source',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  jsx: 'automatic',
  // Ink imports the last one when it is developed itself.
  external: [...Object.keys(packageJson.dependencies), 'react-devtools-core'],
  define: {
    // React's production build takes half the time for a frame.
    'process.env.NODE_ENV': '"production"',
    // Yoga would load Node's fetch, 40 ms, to read the WebAssembly that it carries with it.
    fetch: 'undefined',
  },
  banner: {js: commonJsMeans},
  sourcemap: true,
  metafile: true,
});
await writeFile('dist/THIRD-PARTY-LICENCES.txt', await licencesOf(Object.keys(metafile.inputs)));

// What runs inside a child process of the embedded engine: files of their own, which a child may
// read.
const inside = 'source/sandbox/embedded/inside';
await build({
  entryPoints: [`${inside}/python-host.ts`],
  outdir: 'dist/inside',
  outExtension: {'.js': '.mjs'},
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
});
for (const name of ['guard.cjs', 'prelude.cjs']) {
  await copyFile(`${inside}/${name}`, `dist/inside/${name}`);
}
await putCompiledStdlib('dist/inside');

// Of the package with all grammars those that a language asks for.
const grammars = new Set(known.flatMap(({search}) => search?.grammar ?? []));
const {resolve} = createRequire(import.meta.url);
await mkdir('dist/grammars');
for (const name of grammars) {
  const file = `tree-sitter-${name}.wasm`;
  await copyFile(resolve(`@vscode/tree-sitter-wasm/wasm/${file}`), `dist/grammars/${file}`);
}
