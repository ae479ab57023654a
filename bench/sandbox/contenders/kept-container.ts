import type Docker from 'dockerode';
import {attach} from '../../../source/sandbox/docker/docker-api.ts';
import {Demultiplexer} from '../../../source/sandbox/docker/demultiplex.ts';
import {programDirectory} from '../../../source/sandbox/docker/runner.ts';
import type {Job} from '../../../source/sandbox/engine.ts';
import type {Contender} from '../interleave.ts';
import {commandOf, sourceOf} from '../jobs.ts';
import {sameContainer} from './container.ts';

/**
 * Runs the command once for every line on stdin, and answers with its status and the time before and after. `read`
 * takes no byte more than its line, so the program can come first. Each run finds `/tmp` as a new container has it: else
 * Go would find in its cache what it compiled last time. The clock is bash's own, so that reading it starts no process:
 * https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html
 */
const loop = String.raw`
entry=$1
head -c "$2" > "/dev/shm/$entry" || exit
shift 2
while read -r _; do
  cd /tmp && rm -rf /tmp/* /tmp/.[!.]* || exit
  mkdir ${programDirectory} && cd ${programDirectory} && cp "/dev/shm/$entry" . || exit
  before=$EPOCHREALTIME
  "$@" </dev/null >/dev/shm/output 2>&1
  status=$?
  after=$EPOCHREALTIME
  [ "$(</dev/shm/output)" = hello ] || status=output
  echo "$status $before $after"
done
`;

/**
 * The bare command, run again and again in one container that stays, locked down like all others. It is timed inside,
 * between fork and exit, so no daemon, connection or shell start counts: the most that a container can be asked for.
 */
export async function keepContainer(
  docker: Docker,
  job: Job,
): Promise<Contender & AsyncDisposable> {
  const source = sourceOf(job);
  const words = [job.entry, String(source.length), ...commandOf(job)];
  const options = await sameContainer(job, ['bash', '-c', loop, 'loop', ...words]);
  const container = await docker.createContainer(options);
  const connection = await attach(docker, container.id, ['stdin', 'stdout', 'stderr']);
  const answers = linesOf(connection);
  await container.start();
  connection.write(source);
  return {
    name: 'bare in a kept container',
    async measure() {
      connection.write('\n');
      const {value: answer = ''} = await answers.next();
      const [status, before, after] = answer.split(' ');
      if (status !== '0') throw new Error(`In the kept container, the program failed: ${answer}`);
      return (Number(after) - Number(before)) * 1000;
    },
    async [Symbol.asyncDispose]() {
      connection.destroy();
      await container.remove({force: true, v: true});
    },
  };
}

async function* linesOf(connection: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  let text = '';
  const frames = new Demultiplexer((_, chunk) => {
    text += Buffer.from(chunk).toString();
  });
  for await (const chunk of connection) {
    frames.write(chunk);
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    yield* lines;
  }
  return undefined;
}
