import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, statfs} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {describeDocker} from '../../support/docker.ts';
import {canOwnDaemon, startOwnDaemon} from '../../support/own-daemon.ts';
import {lineOfPython} from '../jobs.ts';

/** A file system in memory that holds the daemon and nothing else. */
let disk: string;

describeDocker('a daemon whose disk is full', () => {
  describe.skipIf(!canOwnDaemon)('(one of our own)', () => {
    beforeEach(async () => {
      disk = await mkdtemp(join(tmpdir(), 'yuubox-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8g', 'tmpfs', disk]);
      vi.stubEnv('TMPDIR', disk);
    });
    afterEach(async () => {
      vi.unstubAllEnvs();
      execFileSync('umount', ['--lazy', disk]);
      await rm(disk, {recursive: true});
    });

    it(
      'is a sandbox-error that says so, until there is room again',
      {timeout: 240_000},
      async () => {
        await using daemon = await startOwnDaemon(tagOf('python'));
        const engine = await connectDocker({socket: daemon.socket});
        const job = lineOfPython('print("there is room")');
        resize(await settledBytes());
        expect(await engine.run(job)).toMatchObject({
          status: 'sandbox-error',
          detail: expect.stringContaining('no space left on device'),
        });
        resize('8g');
        const result = await engine.run(job);
        expect(textOf(result.stdout)).toBe('there is room\n');
        await engine[Symbol.asyncDispose]();
        expect(await daemon.docker.listContainers({all: true})).toEqual([]);
      },
    );
  });
});

function resize(size: number | string): void {
  execFileSync('mount', ['-o', `remount,size=${size}`, disk]);
}

/** What is used once the daemon has cleared away what it used to load the image. */
async function settledBytes(): Promise<number> {
  for (let before = 0; ;) {
    const {blocks, bfree, bsize} = await statfs(disk);
    const used = (blocks - bfree) * bsize;
    if (used === before) return used;
    before = used;
    await sleep(2000);
  }
}
