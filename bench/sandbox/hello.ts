import type {Language} from '../../source/languages/language.ts';
import {connectDocker} from '../../source/sandbox/docker/docker-engine.ts';
import {imageSize, tagOf} from '../../source/sandbox/docker/images.ts';
import type {Bench} from './bench.ts';
import {dockerRunContender} from './contenders/docker-run.ts';
import {hostContender} from './contenders/host.ts';
import {keepContainer} from './contenders/kept-container.ts';
import {yuuboxContender} from './contenders/yuubox.ts';
import {interleave} from './interleave.ts';
import {helloIn} from './programs.ts';
import {atRest} from './rest.ts';
import {makeRow} from './row.ts';
import type {Goal, Row} from './row.ts';

/** How long the smallest program of a language takes: in YuuBox, and in every other way there is. */
export async function measureHello(language: Language, bench: Bench): Promise<readonly Row[]> {
  const {docker, runs, warmUps} = bench;
  const {title, image} = language;
  const job = helloIn(language);
  if (!job) bench.skip(`${title}: bench/sandbox/programs.ts has no program for it`);
  if (!job) return [];
  if ((await imageSize(docker, tagOf(image))) === null) {
    bench.skip(`${title}: the image ${tagOf(image)} is missing`);
    return [];
  }
  await using host = await hostContender(job);
  if (!host) bench.skip(`${title} on the host: ${job.argv.join(' ')} fails here`);
  await using engine = await connectDocker();
  await using kept = await keepContainer(docker, job);
  const cold = yuuboxContender('cold', engine, job);
  const dockerRun = bench.cli ? await dockerRunContender(job, bench.folder) : null;

  const contenders = [cold, dockerRun, host, kept].filter(each => each !== null);
  const rest = (): Promise<void> => atRest(docker, 1);
  const samples = await interleave(contenders, {runs, warmUps, rest});

  const rows: Row[] = [];
  const compare = (ours: string, name: string | undefined, goal: Goal | null): void => {
    const own = samples.get(ours);
    const others = samples.get(name ?? '');
    if (!own || !others || name === undefined) return;
    const baseline = {name, samples: others};
    rows.push(makeRow({what: `${title} hello, ${ours}`, unit: 'ms', goal, ours: own, baseline}));
  };
  compare(cold.name, dockerRun?.name, null);
  return rows;
}
