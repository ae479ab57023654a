import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** Prints the name of every module that is asked for. */
const spy = `import {registerHooks} from 'node:module';
import {writeSync} from 'node:fs';
registerHooks({
  resolve(specifier, context, next) {
    writeSync(2, 'loads ' + specifier + '\\n');
    return next(specifier, context);
  },
});`;

function loadedBy(...args: readonly string[]): string[] {
  const preload = `data:text/javascript,${encodeURIComponent(spy)}`;
  const shell = `exec "$@" 2>&1 >/dev/null`;
  const node = ['-c', shell, 'sh', process.execPath, '--import', preload];
  const told = execFileSync('sh', [...node, cli, ...args]).toString();
  return Array.from(told.matchAll(/^loads (.+)$/gm), ([, name = '']) => name);
}

describe.each([['--version'], ['--help'], ['run', '--help'], ['help', 'limits']])(
  'yuubox %s %s',
  (...args) => {
    it('loads its own files, and of packages only what suggests names', () => {
      const modules = loadedBy(...args.filter(Boolean));
      expect(modules.some(name => name.endsWith('cli.js'))).toBe(true);
      const packages = modules.filter(
        name => /^[^./]/.test(name) && !/^(?:node|file|data):/.test(name),
      );
      expect(packages.filter(name => name !== 'fastest-levenshtein')).toEqual([]);
      expect(modules).not.toContain('node:sqlite');
    });
  },
);
