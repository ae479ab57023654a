import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Job, Outcome} from './job.ts';

const secondsEach = 10;

/**
 * Runs all jobs one after another with a language's command, in one container of an image or, without one, on this
 * machine. Each job has a folder of its own, so that no program sees another's files.
 *
 * @throws when the shell or the container does not start.
 */
export function runInShell(
  jobs: readonly Job[],
  command: string,
  image: string | undefined,
): ReadonlyMap<string, Outcome> {
  const batch = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    for (const {id, file, source, stdin} of jobs) {
      mkdirSync(join(batch, id, 'program'), {recursive: true});
      writeFileSync(join(batch, id, 'program', file), source);
      writeFileSync(join(batch, id, 'file'), file);
      writeFileSync(join(batch, id, 'stdin'), stdin);
    }
    writeFileSync(join(batch, 'run.sh'), script(command));
    const [shell, ...rest] = image
      ? [
          'docker',
          'run',
          '--rm',
          '--network=none',
          `--volume=${batch}:/batch`,
          image,
          'sh',
          '/batch/run.sh',
        ]
      : ['sh', join(batch, 'run.sh')];
    const {status, error, stderr} = spawnSync(shell ?? 'sh', rest, {encoding: 'utf8'});
    if (error) throw error;
    if (status !== 0) throw new Error(`The batch ended with exit code ${status}: ${stderr}`);
    return new Map(jobs.map(({id}) => [id, readOutcome(join(batch, id))]));
  } finally {
    rmSync(batch, {recursive: true, force: true});
  }
}

function script(command: string): string {
  return `cd "$(dirname "$0")"
for job in */; do
  (
    cd "$job/program"
    timeout ${secondsEach} ${command} "$(cat ../file)" <../stdin >../stdout 2>../stderr
    echo $? >../code
  )
done
`;
}

function readOutcome(folder: string): Outcome {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {exitCode: Number(read('code')), stdout: read('stdout'), stderr: read('stderr')};
}
