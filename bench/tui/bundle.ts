import {join} from 'node:path';
import {build} from 'esbuild';

const inside = ['keys', 'memory', 'hello'];

/** Puts the programs that measure from inside the screen beside the product, so that they load the same packages. */
export async function bundleInside(root: string): Promise<(name: string) => string> {
  const outdir = join(root, 'dist', 'bench');
  await build({
    entryPoints: inside.map(name => join(import.meta.dirname, 'inside', `${name}.ts`)),
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'error',
  });
  return name => join(outdir, `${name}.mjs`);
}
