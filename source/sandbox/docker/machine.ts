import {availableParallelism, totalmem} from 'node:os';
import type Docker from 'dockerode';
import type {Machine} from '../parallel-runs.ts';
import {ask} from './docker-api.ts';

/** The machine that the daemon runs on; where it does not tell, one like this. */
export async function describeMachine(docker: Docker): Promise<Machine> {
  const here = {cores: availableParallelism(), memoryBytes: totalmem()};
  try {
    const {NCPU: cores, MemTotal: memoryBytes} = await ask(docker, '/info');
    return {
      cores: positive(cores) ?? here.cores,
      memoryBytes: positive(memoryBytes) ?? here.memoryBytes,
    };
  } catch {
    return here;
  }
}

const positive = (value: unknown): number | null =>
  typeof value === 'number' && value > 0 ? value : null;
