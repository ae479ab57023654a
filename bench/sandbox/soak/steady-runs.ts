import type {OwnDaemon} from '../../../test/support/own-daemon.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {soakJob} from './jobs.ts';
import {countLeftOvers} from './left-overs.ts';
import type {Phase} from './phase.ts';

/** How much larger this process may be at the end than at the beginning. */
const largestGrowth = 1.2;

/** Many runs through one engine, as many at once as a session would start, with waiting containers as it has. */
export async function steadyRuns(daemon: OwnDaemon, runs: number): Promise<Phase> {
  const engine = await connectDocker({socket: daemon.socket});
  const [first] = soakJob(0);
  const atOnce = await engine.parallelism(first.limits);
  engine.warm(first, atOnce);
  const complaints: string[] = [];
  const sizes: number[] = [];
  let started = 0;
  const work = async (): Promise<void> => {
    while (started < runs) {
      const run = started++;
      const [job, expected] = soakJob(run);
      const {status, detail} = await engine.run(job);
      if (status !== expected) {
        complaints.push(`run ${run} was ${status} instead of ${expected}: ${detail}`);
      }
      // What is garbage is not growth.
      globalThis.gc?.();
      sizes.push(process.memoryUsage.rss());
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({length: atOnce}, work));
  const seconds = (performance.now() - begin) / 1000;
  await engine[Symbol.asyncDispose]();

  const part = Math.min(100, Math.ceil(runs / 3));
  const growth = median(sizes.slice(-part)) / median(sizes.slice(0, part));
  if (growth > largestGrowth)
    complaints.push(`this process grew to ${growth.toFixed(2)} times its size`);
  return {
    what: `${runs} runs`,
    figures:
      `${atOnce} at once, ${(runs / seconds).toFixed(1)} a second; ` +
      `memory of the host, last ${part} to first ${part}: ${growth.toFixed(2)}`,
    left: await countLeftOvers(daemon),
    complaints: complaints.slice(0, 3),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
