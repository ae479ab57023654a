/**
 * Bundles `source/` into `dist/`: one file per entry plus shared chunks, so that a command loads
 * only what it imports lazily. Packages stay outside the bundle; they are ordinary dependencies.
 */
import {copyFile, rm} from 'node:fs/promises';
import {build} from 'esbuild';
import {putCompiledStdlib} from './compile-stdlib.ts';

await rm('dist', {recursive: true, force: true});
await build({
  entryPoints: {
    cli: 'source/cli.ts',
    index: 'source/index.ts',
  },
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
