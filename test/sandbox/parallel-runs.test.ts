import {describe, expect, it} from 'vitest';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {parallelRuns} from '../../source/sandbox/parallel-runs.ts';

const gigabyte = 1024 ** 3;

describe('how many runs go on side by side', () => {
  it.each([
    [2, 8, {}, 2],
    [8, 64, {}, 8],
    [8, 64, {cpus: 4}, 2],
    [8, 64, {cpus: 0.1}, 16],
    [8, 2, {memoryMb: 512}, 3],
    [1, 0.5, {memoryMb: 2048, cpus: 4}, 1],
  ])('%s cores and %s GB of memory, with the limits %j: %s', (cores, memory, limits, expected) => {
    const machine = {cores, memoryBytes: memory * gigabyte};
    expect(parallelRuns(machine, resolveLimits(limits))).toBe(expected);
  });
});
