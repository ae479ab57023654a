import type {Limits} from './limits.ts';

/** The machine that sandboxes run on. */
export interface Machine {
  readonly cores: number;
  readonly memoryBytes: number;
}

/** More at once than this only helps machines that others use too. */
const most = 16;
/** The part of the memory that sandboxes may promise to fill. */
const memoryShare = 0.75;

/** How many runs with these limits a machine carries side by side: at least one. */
export function parallelRuns({cores, memoryBytes}: Machine, limits: Limits): number {
  const byCores = Math.floor(cores / limits.cpus);
  const byMemory = Math.floor((memoryBytes * memoryShare) / (limits.memoryMb * 1024 * 1024));
  return Math.max(1, Math.min(byCores, byMemory, most));
}
