import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writeCopy} from '../../source/store/write-copy.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-copy-'));
});
afterEach(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));

it('a copy gets its name where that is free, and never overwrites anything', async () => {
  expect(await writeCopy(directory, 'greet.py', 'one')).toMatchObject({path: 'greet.py'});
  expect(await writeCopy(directory, 'greet.py', 'two')).toMatchObject({path: 'greet-2.py'});
  await writeFile(join(directory, 'greet-3.py'), 'mine');
  const {told} = await writeCopy(directory, 'greet.py', 'three');
  expect(told).toBe('Written to greet-4.py in this directory.');
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  expect(
    await Promise.all(['greet.py', 'greet-2.py', 'greet-3.py', 'greet-4.py'].map(read)),
  ).toEqual(['one', 'two', 'mine', 'three']);
});

it('a copy that cannot be written is refused with what to do', async () => {
  const nowhere = join(directory, 'nowhere');
  await expect(writeCopy(nowhere, 'greet.py', '')).rejects.toThrow(/cannot be written.*--output/s);
});
