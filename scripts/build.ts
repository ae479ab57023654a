/**
 * Bundles `source/` into `dist/`: one file per entry plus shared chunks, so that a command loads
 * only what it imports lazily. Packages stay outside the bundle; they are ordinary dependencies.
 */
import {globSync} from 'node:fs';
import {copyFile, mkdir, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {build} from 'esbuild';
import {languages as known} from '../source/languages/all.ts';
import {putCompiledStdlib} from './compile-stdlib.ts';

await rm('dist', {recursive: true, force: true});
// Each language is a file of its own, which is found by its folder.
const languages = globSync('source/languages/*/index.ts');
await build({
  entryPoints: ['source/cli.ts', 'source/index.ts', ...languages],
  outbase: 'source',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  jsx: 'automatic',
  packages: 'external',
  sourcemap: true,
});

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
