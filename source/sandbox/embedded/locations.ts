import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where the scripts lie that run in child processes, and what they must be able to read. */
export interface Locations {
  readonly guard: string;
  readonly prelude: string;
  readonly pythonHost: string;
  readonly pyodide: string;
  /** Files and folders that a Python child reads. */
  readonly pythonReads: readonly string[];
}

/**
 * Finds them both in the built package, where `scripts/build.ts` puts them into `dist/inside/`, and beside this
 * file when it runs from source: Node strips the types of the host then, and reads package.json to know its kind.
 */
export function findLocations(): Locations {
  const isSource = import.meta.url.endsWith('.ts');
  const inside = fileURLToPath(new URL('inside/', import.meta.url));
  const pyodide = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  const pythonReads = [inside, pyodide];
  if (isSource) pythonReads.push(nearestPackageFile(inside));
  return {
    guard: join(inside, 'guard.cjs'),
    prelude: join(inside, 'prelude.cjs'),
    pythonHost: join(inside, isSource ? 'python-host.ts' : 'python-host.mjs'),
    pyodide,
    pythonReads,
  };
}

function nearestPackageFile(folder: string): string {
  const file = join(folder, 'package.json');
  return existsSync(file) || dirname(folder) === folder
    ? file
    : nearestPackageFile(dirname(folder));
}
