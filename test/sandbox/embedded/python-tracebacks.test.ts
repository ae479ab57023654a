import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {python, useEmbedded} from './embedded.ts';

const folder = join(import.meta.dirname, 'tracebacks');
const names = readdirSync(folder).filter(name => name.endsWith('.py'));

/** Those that do not end with 1. */
const exitCodes: Readonly<Record<string, number>> = {
  'exit-with-code.py': 3,
  'keyboard-interrupt.py': 130,
};

/**
 * What CPython 3.13 wrote for each program of `tracebacks/`, recorded with `docker run -v
 * $PWD/$f:/tmp/program/$f -w /tmp/program <Debian trixie> python3 $f 2> ${f%.py}.stderr`.
 */
describe('a failing Python program', () => {
  const embedded = useEmbedded();

  it('has many kinds', () => expect(names.length).toBeGreaterThan(20));

  it.each(names)('writes to stderr what CPython writes: %s', async entry => {
    const program = readFileSync(join(folder, entry));
    const recorded = readFileSync(join(folder, entry.replace(/py$/, 'stderr')), 'utf8');
    const result = await embedded.run(python(program, {entry}));
    expect(result.err).toBe(recorded);
    expect(result).toMatchObject({status: 'runtime-error', exitCode: exitCodes[entry] ?? 1});
  });

  it('gets the hints that only Python 3.14 has', async () => {
    const result = await embedded.run(python('whille True:\n    pass\n'));
    expect(result.err).toBe(
      `  File "/tmp/program/main.py", line 1
    whille True:
    ^^^^^^
SyntaxError: invalid syntax. Did you mean 'while'?
`,
    );
  });

  it('shows the source of the standard library, and nothing of what runs it', async () => {
    const result = await embedded.run(
      python(
        'import asyncio, json\nasync def main():\n    json.loads("{bad")\nasyncio.run(main())\n',
      ),
    );
    expect(result.err).toMatch(/asyncio\/runners\.py", line \d+, in run\n {4}return runner\.run/);
    expect(result.err).toMatch(/json\/decoder\.py", line \d+, in raw_decode\n {4}obj, end = self/);
    expect(result.err).not.toMatch(/pyodide|host|wasm/i);
  });

  it('is told apart by an interrupt that nobody caught', async () => {
    const result = await embedded.run(python('raise KeyboardInterrupt'));
    expect(result).toMatchObject({exitCode: 130, signal: 'SIGINT'});
  });
});
