import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {EngineName} from '../../../source/sandbox/engine.ts';
import {childrenOf} from '../../sandbox/embedded/embedded.ts';
import {containerEngines} from '../engines.ts';
import {containersWith} from '../left.ts';

/** Starts a YuuBox that runs an endless program. Gives it once the program is up. */
async function startYuuBox(engine: EngineName) {
  const script = fileURLToPath(new URL('run-endless.ts', import.meta.url));
  const child = spawn(process.execPath, [script, engine], {stdio: ['ignore', 'pipe', 'inherit']});
  await once(child.stdout, 'data');
  return child;
}

const patience = {timeout: 20_000};

for (const {name, missing, connect} of containerEngines) {
  describe.skipIf(missing !== null)(`a YuuBox that is killed, on ${name},`, () => {
    it('takes its program with it, and the next one removes the rest', async () => {
      const yuubox = await startYuuBox(name);
      const theirs = () => containersWith(name, `yuubox.pid=${yuubox.pid}`);
      const running = async () => (await theirs()).filter(({State: state}) => state === 'running');
      expect(await running()).not.toEqual([]);
      yuubox.kill('SIGKILL');
      await expect.poll(running, patience).toEqual([]);
      const next = await connect();
      await expect.poll(theirs, patience).toEqual([]);
      await next[Symbol.asyncDispose]();
    });
  });
}

describe('a YuuBox that is killed', () => {
  it('takes its embedded programs with it', async () => {
    const yuubox = await startYuuBox('embedded');
    const children = childrenOf(yuubox.pid ?? 0);
    expect(children).not.toEqual([]);
    yuubox.kill('SIGKILL');
    await expect.poll(() => children.filter(isAlive), patience).toEqual([]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
