import type {Engine, Job} from '../../source/sandbox/engine.ts';
import {connectDocker} from '../../source/sandbox/docker/docker-engine.ts';
import {imageSize, tagOf} from '../../source/sandbox/docker/images.ts';
import type {Bench} from './bench.ts';
import {dockerRunContender} from './contenders/docker-run.ts';
import {hostContender} from './contenders/host.ts';
import {keepContainer} from './contenders/kept-container.ts';
import {yuuboxContender} from './contenders/yuubox.ts';
import {interleave} from './interleave.ts';
import type {Contender} from './interleave.ts';
import type {Hello} from './hellos.ts';
import {helloJob} from './jobs.ts';
import {atRest} from './rest.ts';
import {makeRow} from './row.ts';
import type {Goal, Row} from './row.ts';

/** How long the smallest program of a language takes: in YuuBox, and in every other way there is. */
export async function measureHello(hello: Hello, bench: Bench): Promise<readonly Row[]> {
  const {docker, runs, warmUps} = bench;
  const job = helloJob(hello);
  const tag = tagOf(job.environment.image);
  if ((await imageSize(docker, tag)) === null) {
    bench.skip(`${hello.name}: the image ${tag} is missing`);
    return [];
  }
  await using host = await hostContender(job);
  if (!host)
    bench.skip(`${hello.name} on the host: ${(job.compile ?? job.argv).join(' ')} fails here`);
  await using kept = await keepContainer(docker, job);
  const dockerRun = bench.cli ? await dockerRunContender(job, bench.folder) : null;

  // Each with a pool of its own, or none.
  await using coldEngine = await connectDocker();
  await using warmEngine = await connectDocker();
  await using loadedEngine = job.headStart ? await connectDocker() : null;
  const cold = yuuboxContender('cold', coldEngine, job);
  const warm = warmContender('warm', warmEngine, {...job, headStart: false});
  const loaded = loadedEngine && warmContender('warm, pre-loaded', loadedEngine, job);

  const contenders = [cold, warm, loaded, dockerRun, host, kept].filter(each => each !== null);
  const waiting = [warm, loaded, kept].filter(each => each !== null).length;
  const rest = (): Promise<void> => atRest(docker, waiting);
  const samples = await interleave(contenders, {runs, warmUps, rest});

  const compare = (ours: Contender, other: Contender | null, goal: Goal | null): readonly Row[] => {
    const own = samples.get(ours.name);
    const others = other && samples.get(other.name);
    if (!own || !others) return [];
    const what = `${hello.name} hello, ${ours.name}`;
    const baseline = {name: other.name, samples: others};
    return [makeRow({what, unit: 'ms', goal, ours: own, baseline})];
  };
  const usual = loaded ?? warm;
  const isPython = hello.name === 'python';
  return [
    ...compare(usual, host, isPython ? atMost(1) : null),
    ...compare(usual, dockerRun, isPython ? atMost(0.1) : null),
    ...compare(usual, kept, isPython ? null : atMost(1.5)),
    ...(loaded ? compare(warm, kept, null) : []),
    ...compare(cold, dockerRun, null),
  ];
}

const atMost = (value: number): Goal => ({kind: 'at most', of: 'ratio', value});

/** YuuBox with one sandbox that waits. */
function warmContender(name: string, engine: Engine, job: Job): Contender {
  engine.warm(job, 1);
  return yuuboxContender(name, engine, job);
}
