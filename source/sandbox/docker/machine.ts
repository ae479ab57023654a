import {availableParallelism, totalmem} from 'node:os';
import type Docker from 'dockerode';
import type {Machine} from '../parallel-runs.ts';

/** The machine that the daemon runs on; where it does not tell, one like this. */
export async function describeMachine(docker: Docker): Promise<Machine> {
  const here = {cores: availableParallelism(), memoryBytes: totalmem()};
  try {
    const info: unknown = await docker.info();
    return {
      cores: numberIn(info, 'NCPU') ?? here.cores,
      memoryBytes: numberIn(info, 'MemTotal') ?? here.memoryBytes,
    };
  } catch {
    return here;
  }
}

function numberIn(info: unknown, name: string): number | null {
  if (typeof info !== 'object' || info === null) return null;
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'number' && value > 0 ? value : null;
}
