import {describe, expect, it} from 'vitest';
import {CpuQuota} from '../../../source/sandbox/embedded/cpu-quota.ts';
import {javascript, python, useEmbedded} from './embedded.ts';

describe('a share of the CPU', () => {
  it('is kept to by pausing whoever is ahead of it', () => {
    const quota = new CpuQuota(0.5);
    let usedMs = 0;
    let isPaused = false;
    for (let atMs = 25; atMs <= 10_000; atMs += 25) {
      if (!isPaused) usedMs += 25;
      isPaused = quota.isAhead(usedMs, atMs);
    }
    expect(usedMs / 10_000).toBeCloseTo(0.5, 1);
  });

  it('may be caught up with a little after waiting, and no more', () => {
    const quota = new CpuQuota(0.5);
    expect(quota.isAhead(0, 60_000)).toBe(false);
    expect(quota.isAhead(40, 60_050)).toBe(false);
    expect(quota.isAhead(140, 60_150)).toBe(true);
  });

  it('leaves whoever needs less alone', () => {
    const quota = new CpuQuota(2);
    for (let atMs = 25; atMs < 5000; atMs += 25)
      expect(quota.isAhead(atMs * 1.9, atMs)).toBe(false);
  });
});

describe.runIf(process.platform === 'linux')('the share of the CPU of a program', () => {
  const embedded = useEmbedded();

  it.each([
    ['Python', python('import time\nend = time.time() + 2\nwhile time.time() < end: pass')],
    ['JavaScript', javascript('const end = Date.now() + 2000; while (Date.now() < end);')],
  ])('is what its limit says: %s', async (_, job) => {
    const result = await embedded.run({...job, limits: {...job.limits, cpus: 0.2}});
    expect(result).toMatchObject({status: 'ok'});
    expect(result.cpuMs ?? Infinity).toBeLessThan(result.wallMs * 0.35);
  });

  it('does not keep a paused program from ending at its time limit', async () => {
    const job = javascript('for (;;);', {limits: {cpus: 0.1, timeoutS: 1}});
    expect(await embedded.run(job)).toMatchObject({status: 'timeout', signal: 'SIGKILL'});
  });
});
