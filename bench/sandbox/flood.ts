import {join} from 'node:path';
import type {Bench} from './bench.ts';
import {dockerRunCommand} from './contenders/docker-run.ts';
import type {Flooding} from './contenders/flood-in-yuubox.ts';
import {timeProcess} from './contenders/time-process.ts';
import {interleave} from './interleave.ts';
import type {Contender} from './interleave.ts';
import {floodJob, sourceOf} from './jobs.ts';
import {atRest} from './rest.ts';
import {makeRow} from './row.ts';
import type {Row} from './row.ts';

const script = join(import.meta.dirname, 'contenders', 'flood-in-yuubox.ts');

/** What a program that writes without end costs the host, and how fast it gets rid of its output. */
export async function measureFlood(bench: Bench): Promise<readonly Row[]> {
  const {docker, cli, folder, floods: runs, floodBytes: bytes} = bench;
  const size = `${bytes / 1e6} MB written`;
  const job = floodJob(bytes);
  const growths: number[] = [];
  const yuubox: Contender = {
    name: 'YuuBox',
    async measure() {
      const {stdout} = await timeProcess([process.execPath, script, String(bytes)]);
      const {seconds, rssGrowthMb} = JSON.parse(stdout) as Flooding; // As the script has printed it.
      growths.push(rssGrowthMb);
      return bytes / 1e6 / seconds;
    },
  };
  const commandLine = await dockerRunCommand(job, folder);
  const dockerRun: Contender = {
    name: 'docker run > /dev/null',
    async measure() {
      const shell = ['sh', '-c', 'exec "$@" > /dev/null', 'sh', ...commandLine];
      const {stderr} = await timeProcess(shell, {input: sourceOf(job)});
      return bytes / 1e6 / Number(stderr);
    },
  };

  const samples = await interleave(cli ? [yuubox, dockerRun] : [yuubox], {
    runs,
    warmUps: 1,
    rest: () => atRest(docker, 0),
  });
  const memory = makeRow({
    what: `${size}, memory of the host`,
    unit: 'MB',
    goal: {kind: 'at most', of: 'p50', value: 64},
    ours: growths.slice(-runs),
    baseline: null,
  });
  if (!cli) return [memory];
  const throughput = makeRow({
    what: `${size}, throughput`,
    unit: 'MB/s',
    goal: {kind: 'at least', of: 'ratio', value: 0.8},
    ours: samples.get(yuubox.name) ?? [],
    baseline: {name: dockerRun.name, samples: samples.get(dockerRun.name) ?? []},
  });
  return [memory, throughput];
}
