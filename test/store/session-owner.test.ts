import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {expect, it} from 'vitest';
import {processStart} from '../../source/process-life.ts';
import {isOpen, nobody, thisProcess} from '../../source/store/session-owner.ts';

it('tells a process that is there from one that was killed', async () => {
  const here = await thisProcess();
  expect(await isOpen(here, here)).toBe(true);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'ignore'});
  const pid = child.pid ?? 0;
  const owner = {...here, pid, started: await processStart(pid)};
  expect(await isOpen(owner, here)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await isOpen(owner, here)).toBe(false);
});

it('does not take another process for one whose id it has got', async () => {
  const here = await thisProcess();
  expect(await isOpen({...here, started: '1'}, here)).toBe(false);
});

it('takes nothing of another boot or namespace for open, nor what nobody has', async () => {
  const here = await thisProcess();
  expect(await isOpen({...here, boot: 'another'}, here)).toBe(false);
  expect(await isOpen({...here, namespace: 'pid:[1]'}, here)).toBe(false);
  expect(await isOpen(nobody, here)).toBe(false);
});
