/**
 * Bundles `source/` into `dist/`: one file per entry plus shared chunks, so that a command loads
 * only what it imports lazily. Packages stay outside the bundle; they are ordinary dependencies.
 */
import {globSync} from 'node:fs';
import {copyFile, rm} from 'node:fs/promises';
import {build} from 'esbuild';
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
