import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {Job} from '../../../source/sandbox/engine.ts';
import type {Contender} from '../interleave.ts';
import {checkHello, commandOf, sourceOf} from '../jobs.ts';
import {quantile} from '../statistics.ts';
import {timeProcess} from './time-process.ts';

/** How often each candidate is tried. */
const trials = 3;

/**
 * The program run on this machine itself, with the fastest of all tools of the right name on the PATH: the first may be
 * a launcher, as pyenv's is, which takes longer than the program. Null where there is none that works.
 */
export async function hostContender(job: Job): Promise<(Contender & AsyncDisposable) | null> {
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-bench-'));
  await writeFile(join(folder, job.entry), sourceOf(job));
  const remove = (): Promise<void> => rm(folder, {recursive: true});
  const timeWith = async (path: string): Promise<number> => {
    const {ms, stdout} = await timeProcess(commandOf(job), {cwd: folder, path});
    checkHello(stdout);
    return ms;
  };
  const path = await fastest(pathsTo((job.compile ?? job.argv)[0] ?? ''), timeWith);
  if (path === null) {
    await remove();
    return null;
  }
  return {name: 'the host', measure: () => timeWith(path), [Symbol.asyncDispose]: remove};
}

/** The PATH, once for each of its folders that has the tool, with that folder first. */
function pathsTo(tool: string): readonly string[] {
  const path = process.env['PATH'] ?? '';
  return path
    .split(delimiter)
    .filter(folder => existsSync(join(folder, tool)))
    .map(folder => `${folder}${delimiter}${path}`);
}

async function fastest(
  paths: readonly string[],
  timeWith: (path: string) => Promise<number>,
): Promise<string | null> {
  let best: {readonly path: string; readonly ms: number} | null = null;
  for (const path of paths) {
    try {
      const times: number[] = [];
      while (times.length < trials) times.push(await timeWith(path));
      const ms = quantile(times, 0.5);
      if (best === null || ms < best.ms) best = {path, ms};
    } catch {
      // There, but it does not work: a launcher with nothing to launch.
    }
  }
  return best?.path ?? null;
}
