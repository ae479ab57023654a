import {availableParallelism} from 'node:os';
import {performance} from 'node:perf_hooks';
import {connectDocker} from '../../source/sandbox/docker/docker-engine.ts';
import type {Bench} from './bench.ts';
import {bareCycle} from './contenders/bare-cycle.ts';
import {sameContainer} from './contenders/container.ts';
import {yuuboxContender} from './contenders/yuubox.ts';
import {interleave} from './interleave.ts';
import type {Contender} from './interleave.ts';
import {smallestJob} from './jobs.ts';
import {atRest, settled} from './rest.ts';
import {makeRow} from './row.ts';
import type {Row} from './row.ts';

/** Fresh containers a second, one after another and several at once: YuuBox's against the daemon's own ceiling. */
export async function measureSustained(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const lanes of [1, 2 * availableParallelism()]) rows.push(await measureLanes(lanes, bench));
  return rows;
}

async function measureLanes(lanes: number, bench: Bench): Promise<Row> {
  const {docker, blocks, blockSize} = bench;
  const job = smallestJob();
  const options = await sameContainer(job, job.argv);
  await using engine = await connectDocker();
  const waiting = await engine.parallelism(job.limits);
  engine.warm(job, waiting);
  const yuubox = yuuboxContender('YuuBox', engine, job);

  const perSecond = (name: string, once: () => Promise<unknown>): Contender => ({
    name,
    async measure() {
      const started = performance.now();
      let left = blockSize;
      const lane = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await once();
        }
      };
      await Promise.all(Array.from({length: lanes}, lane));
      // A container counts when it is gone, and the pool stands as before.
      await settled(docker, waiting);
      return (blockSize * 1000) / (performance.now() - started);
    },
  });
  const ours = perSecond('YuuBox', () => yuubox.measure());
  const ceiling = perSecond('bare cycle', () => bareCycle(docker, options));

  const samples = await interleave([ours, ceiling], {
    runs: blocks,
    warmUps: 1,
    rest: () => atRest(docker, waiting),
  });
  return makeRow({
    what: lanes === 1 ? 'fresh containers, one by one' : `fresh containers, ${lanes} at once`,
    unit: 'containers/s',
    goal: {kind: 'at least', of: 'ratio', value: 0.95},
    ours: samples.get(ours.name) ?? [],
    baseline: {name: ceiling.name, samples: samples.get(ceiling.name) ?? []},
  });
}
