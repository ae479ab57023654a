import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {applyPatch} from 'diff';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {patchPath, unifiedDiff} from '../../source/patch/unified.ts';
import {randomFrom} from '../support/seeded.ts';
import {anyText, changed} from '../support/texts.ts';

const run = promisify(execFile);

describe('unifiedDiff', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'yuubox-patch-'));
    await run('git', ['init', '-q'], {cwd: directory});
  });
  afterEach(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));

  it.each([
    ['a change in the middle', 'a.py', 'a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nc\nD\ne\nf\ng\nh\n'],
    ['two distant hunks', 'a.py', 'x\n'.repeat(30), `y\n${'x\n'.repeat(28)}z\n`],
    ['no newline at the end, before', 'a.py', 'a\nb', 'a\nc\n'],
    ['no newline at the end, after', 'a.py', 'a\nb\n', 'a\nc'],
    ['Windows line ends', 'a.py', 'a\r\nb\r\n', 'a\r\nc\r\n'],
    ['a byte order mark', 'a.py', '\uFEFFa\nb\n', '\uFEFFa\nc\n'],
    ['a name with a space', 'my file.py', 'a\n', 'b\n'],
    ['a name that is not ASCII', 'größe.py', 'a\n', 'b\n'],
    [
      'lines that look like a diff',
      'a.py',
      '--- a\n+++ b\n@@ -1 +1 @@\n',
      '--- a\n+++ c\n@@ -1 +1 @@\n',
    ],
  ])('is taken by git apply and patch -p1: %s', async (_, name, before, after) => {
    await expectTaken(directory, name, before, after);
  });

  // The tools are slow to start, so they get a few of the texts below.
  it.each(seeds.slice(0, 12))('is taken by git apply and patch -p1: any text (seed %i)', seed =>
    expectTaken(directory, 'a.py', ...textsFrom(seed)),
  );

  it.each(seeds)('makes the new text of the old one (seed %i)', seed => {
    const [before, after] = textsFrom(seed);
    const patch = unifiedDiff('a.py', before, after);
    expect(applyPatch(before, patch, {autoConvertLineEndings: false})).toBe(after);
  });

  it('is empty when nothing changed', () => {
    expect(unifiedDiff('a.py', 'a\n', 'a\n')).toBe('');
  });
});

const seeds = Array.from({length: 200}, (_, seed) => seed);

/** Two different texts, the second a change of the first. */
function textsFrom(seed: number): readonly [before: string, after: string] {
  const random = randomFrom(seed);
  const before = `first\n${anyText(random, 60)}`;
  const after = changed(before, random);
  return [before, after === before ? `${before}last` : after];
}

async function expectTaken(
  directory: string,
  name: string,
  before: string,
  after: string,
): Promise<void> {
  const file = join(directory, name);
  await writeFile(join(directory, 'change.patch'), unifiedDiff(name, before, after));
  await writeFile(file, before);
  await run('git', ['apply', '--whitespace=nowarn', 'change.patch'], {cwd: directory});
  expect(await readFile(file, 'utf8')).toBe(after);
  await writeFile(file, before);
  await run('patch', ['-p1', '--binary', '-i', 'change.patch'], {cwd: directory});
  expect(await readFile(file, 'utf8')).toBe(after);
}

describe('patchPath', () => {
  it('is relative to the working directory, inside it', () => {
    expect(patchPath('/home/me/project/lib/a.py', '/home/me/project')).toBe('lib/a.py');
  });
  it('names a file outside from the root on', () => {
    expect(patchPath('/elsewhere/a.py', '/home/me/project')).toBe('elsewhere/a.py');
  });
});
