import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** Prints the address of every module that is loaded. */
const spy = `import {registerHooks} from 'node:module';
import {writeSync} from 'node:fs';
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    writeSync(2, 'loads ' + resolved.url + '\\n');
    return resolved;
  },
});`;

function loadedBy(...args: readonly string[]): string[] {
  const preload = `data:text/javascript,${encodeURIComponent(spy)}`;
  const shell = `exec "$@" 2>&1 >/dev/null`;
  const node = ['-c', shell, 'sh', process.execPath, '--import', preload];
  const told = execFileSync('sh', [...node, cli, ...args]).toString();
  return Array.from(told.matchAll(/^loads (.+)$/gm), ([, name = '']) => name);
}

/** The packages in a file: what the bundler says above each part of it, and the file's own when it is not bundled. */
function packagesIn(path: string): string[] {
  const files = [path, ...readFileSync(path, 'utf8').matchAll(/^\/\/ (node_modules\/.+)$/gm)];
  return files.flatMap(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(String(file))?.[1] ?? []);
}

const packagesOf = (modules: readonly string[]) =>
  new Set(
    modules.filter(url => url.startsWith('file:')).flatMap(url => packagesIn(fileURLToPath(url))),
  );

describe.each([['--version'], ['--help'], ['run', '--help'], ['help', 'limits']])(
  'yuubox %s %s',
  (...args) => {
    it('loads its own files, and of packages only what suggests names', () => {
      const modules = loadedBy(...args.filter(Boolean));
      expect(modules.some(url => url.endsWith('cli.js'))).toBe(true);
      expect([...packagesOf(modules)].filter(name => name !== 'fastest-levenshtein')).toEqual([]);
      expect(modules).not.toContain('node:sqlite');
    });
  },
);

it('tells the packages of what is loaded', () => {
  const packages = packagesOf(loadedBy('config'));
  expect(packages).toContain('meow');
  expect(packages).not.toContain('ink');
});

it('says nothing where V8’s cache cannot be kept', () => {
  const env = {...process.env, XDG_CACHE_HOME: '/dev/null'};
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, 'languages'], {env});
  expect(String(stdout)).toContain('Python');
  expect([String(stderr), status]).toEqual(['', 0]);
});
