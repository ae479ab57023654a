import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zoneFolder} from './inside/python-zones.ts';

/** Where the files lie that child processes need. */
export interface Locations {
  readonly guard: string;
  readonly prelude: string;
  readonly pythonHost: string;
  /** The folder of the `pyodide` package. */
  readonly pyodide: string;
  /** Python's standard library, as a zip file. */
  readonly stdlib: string;
  /** Files and folders that a Python child reads. */
  readonly pythonReads: readonly string[];
}

/**
 * Finds them in the built package, where `scripts/build.ts` puts our own into `dist/inside/`, and
 * beside this file when it runs from source: then Node strips the types of the host, and reads
 * package.json to know its kind.
 */
export function findLocations(): Locations {
  const isSource = import.meta.url.endsWith('.ts');
  const inside = fileURLToPath(new URL('inside/', import.meta.url));
  const pyodide = pyodideFolder();
  const root = isSource ? packageRoot(inside) : null;
  // A build may be going on while we run from source: what it keeps stays where it is.
  const compiled = join(root ? join(root, stdlibCache) : inside, compiledStdlib());
  const stdlib = existsSync(compiled) ? compiled : join(pyodide, 'python_stdlib.zip');
  return {
    guard: join(inside, 'guard.cjs'),
    prelude: join(inside, 'prelude.cjs'),
    pythonHost: join(inside, isSource ? 'python-host.ts' : 'python-host.mjs'),
    pyodide,
    stdlib,
    pythonReads: [
      inside,
      pyodide,
      stdlib,
      ...(root ? [join(root, 'package.json')] : []),
      ...(existsSync(zoneFolder) ? [zoneFolder] : []),
    ],
  };
}

/** Where a build keeps the library that it has compiled, relative to the package. */
export const stdlibCache = 'node_modules/.cache/yuubox';

/**
 * The name of the library with byte code that the build makes: it fits one version of Pyodide only.
 */
export function compiledStdlib(): string {
  return `python-stdlib-${pyodideVersion()}.zip`;
}

export function pyodideVersion(): string {
  const text = readFileSync(join(pyodideFolder(), 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '';
}

function pyodideFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
}

function packageRoot(folder: string): string {
  const isRoot = existsSync(join(folder, 'package.json')) || dirname(folder) === folder;
  return isRoot ? folder : packageRoot(dirname(folder));
}
