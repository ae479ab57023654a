/**
 * Bundles `source/` into `dist/`: one file per entry plus shared chunks, so that a command loads only
 * what it imports lazily. Packages stay outside the bundle; they are ordinary dependencies.
 */
import {rm} from 'node:fs/promises';
import {build} from 'esbuild';

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
