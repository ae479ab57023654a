import {readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {examples} from '../../source/commands/examples.ts';
import {languages} from '../../source/languages/index.ts';
import {runCli} from '../support/cli.ts';

const folder = join(import.meta.dirname, '../../examples');

describe('the examples', () => {
  it('are all there, each with what is wrong with it', async () => {
    const found = await examples();
    const files = (await readdir(folder)).filter(name => /^[^.]+\.(?!md)/.test(name));
    expect(found.map(({file}) => file).toSorted()).toEqual(files.toSorted());
    for (const {file, about} of found) expect(about, file).not.toBe('');
    expect(found[0]?.file).toBe('greet.py');
  });

  it('show every language', async () => {
    const shown = new Set((await examples()).map(({language}) => language));
    expect([...shown].toSorted()).toEqual(languages.map(({title}) => title).toSorted());
  });
});

describe('yuubox alone', () => {
  it.each([[[]], [['--json']], [['run']]])(
    '%j points to the help without a terminal',
    async args => {
      const run = await runCli(args, {cwd: tmpdir()});
      expect(run).toMatchObject({code: 2, stdout: ''});
      expect(run.stderr).toBe(
        'yuubox: Name the program to heal, such as yuubox broken.py (see yuubox --help).\n',
      );
    },
  );
});
