import {programDirectory} from '../../../source/sandbox/docker/runner.ts';
import type {Job} from '../../../source/sandbox/engine.ts';
import type {Contender} from '../interleave.ts';
import {checkHello, commandOf, sourceOf} from '../jobs.ts';
import {sameContainer} from './container.ts';
import {dockerRunArguments} from './docker-run-arguments.ts';
import {timeProcess} from './time-process.ts';

/** A container for one run made by hand, with `docker run`. */
export async function dockerRunContender(job: Job, folder: string): Promise<Contender> {
  const commandLine = await dockerRunCommand(job, folder);
  return {
    name: 'docker run',
    async measure() {
      const {ms, stdout} = await timeProcess(commandLine, {input: sourceOf(job)});
      checkHello(stdout);
      return ms;
    },
  };
}

/** The command line that does a job in a container of its own; the program comes on its stdin. */
export async function dockerRunCommand(job: Job, folder: string): Promise<readonly string[]> {
  // Some compilers copy the whole folder that a program lies in.
  const layOut = `mkdir ${programDirectory} && cd ${programDirectory} && cat > "$0" && exec "$@"`;
  const command = ['sh', '-c', layOut, job.entry, ...commandOf(job)];
  return ['docker', ...dockerRunArguments(await sameContainer(job, command), folder)];
}
