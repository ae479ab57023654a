import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it, onTestFinished} from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules', '.bin', 'tsc');

const compilerOptions = {
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024', 'esnext'],
  types: ['node'],
  strict: true,
  noEmit: true,
};

const healer = `
import type {Candidate, Healer} from 'yuubox';

export const healer: Healer = {
  name: 'mine',
  sendsTo: null,
  async *suggest(report, {source}): AsyncGenerator<Candidate> {
    if (report.type !== 'NameError') return;
    yield {source: source.replaceAll('prin(', 'print('), healer: 'mine', rule: 'print', tier: 1, explanation: ''};
    // @ts-expect-error: this is no number; types that are missing would let it be anything.
    yield {source: 1};
  },
};
`;

it('brings types that somebody can write a healer against', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-package-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const modules = join(folder, 'node_modules');
  const types = join(modules, 'yuubox', 'dist', 'types');
  await mkdir(join(modules, '@types'), {recursive: true});
  await symlink(join(root, 'node_modules', '@types', 'node'), join(modules, '@types', 'node'));
  await run(compiler, ['-p', 'tsconfig.types.json', '--outDir', types], {cwd: root});
  await cp(join(root, 'package.json'), join(modules, 'yuubox', 'package.json'));

  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions}));
  await writeFile(join(folder, 'healer.ts'), healer);
  const {stdout} = await run(compiler, ['-p', folder]).catch((error: {stdout: string}) => error);
  expect(stdout).toBe('');
});
