import {EngineUnavailable, InvalidInput} from '../errors.ts';
import {howToStart, searchDocker, searchPodman} from '../sandbox/docker/client.ts';
import type {Client, Search} from '../sandbox/docker/client.ts';
import {connectDocker, connectPodman} from '../sandbox/docker/docker-engine.ts';
import {explainConnection} from '../sandbox/docker/explain-connection.ts';
import {sweep} from '../sandbox/docker/sweep.ts';
import type {Job} from '../sandbox/engine.ts';
import {resolveLimits} from '../sandbox/limits.ts';
import {daemonFacts} from './daemon-facts.ts';
import type {DaemonFacts} from './daemon-facts.ts';
import {daemonFindings} from './daemon-findings.ts';
import type {EngineReport} from './engine-report.ts';
import {note, ok, problem} from './finding.ts';
import type {Finding} from './finding.ts';
import {leftOverFindings} from './left-over-findings.ts';

/** How long a daemon that has answered once may take for each further answer, in ms. */
const patienceMs = 5000;

/**
 * Looks at a container engine: whether it answers, what it is, whether a program runs in it. Removes the containers
 * that were left over.
 * @param asked what `--runtime` would be, and the socket that was asked for.
 */
export async function examineDaemon(
  name: 'docker' | 'podman',
  {runtime, socket}: {readonly runtime: string | undefined; readonly socket?: string | undefined},
): Promise<EngineReport> {
  const title = name === 'docker' ? 'Docker' : 'Podman';
  let found: Search;
  try {
    found = await (name === 'docker' ? searchDocker({socket}) : searchPodman());
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    return {name, title, state: 'silent', findings: [note('answers', error.message)]};
  }
  const {client, failures} = found;
  const tried = failures.map(({address, why}) =>
    note('tried', `${address.url} (${address.source}): ${why}`),
  );
  if (!client) {
    const silent = note('answers', 'no', `${howToStart[name]}.`);
    return {name, title, state: 'silent', findings: [silent, ...tried]};
  }
  const {address, docker, product} = client;
  // docker-modem's own option, which its types leave out: nothing that the daemon is asked may take longer.
  (docker.modem as {timeout?: number}).timeout = patienceMs;
  const what = product === name ? '' : ', and it is Podman';
  const answers = ok('answers', `at ${address.url} (${address.source})${what}`);
  try {
    const facts = await daemonFacts(client);
    const leftOver = leftOverFindings(await sweep(docker));
    const {state, finding} = await tryProgram(name, client, facts, runtime);
    const findings = [answers, ...tried, ...daemonFindings(facts), ...leftOver, finding];
    return {name, title, state, findings};
  } catch (error) {
    const why = `${explainConnection(error, patienceMs)} (it has ${patienceMs / 1000} s for each answer)`;
    const failed = problem('daemon', why, `${howToStart[name]}, or look at its log.`);
    return {name, title, state: 'fails', findings: [answers, ...tried, failed]};
  }
}

async function tryProgram(
  name: 'docker' | 'podman',
  {version}: Client,
  {images}: DaemonFacts,
  runtime: string | undefined,
): Promise<{readonly state: EngineReport['state']; readonly finding: Finding}> {
  const image = images.find(({bytes}) => bytes !== null)?.tag;
  if (image === undefined) {
    const advice = 'yuubox images pull, or yuubox images build --from debian';
    return {
      state: 'no-image',
      finding: problem('program', 'none can run without an image', advice),
    };
  }
  const advice = `Look at the log of ${name} ${version}, and check its runtime: ${name} run --rm ${image} true`;
  try {
    const connect = name === 'docker' ? connectDocker : connectPodman;
    await using engine = await connect({runtime});
    const {status, detail, wallMs} = await engine.run(hello(image));
    if (status === 'ok') {
      const inIt = runtime ? ` in ${runtime}` : '';
      return {state: 'runs', finding: ok('program', `ran${inIt}, ${Math.round(wallMs)} ms`)};
    }
    return {
      state: 'fails',
      finding: problem('program', `${status}: ${detail ?? 'no details'}`, advice),
    };
  } catch (error) {
    if (!(error instanceof InvalidInput || error instanceof EngineUnavailable)) throw error;
    return {state: 'fails', finding: problem('program', error.message, 'Choose another runtime.')};
  }
}

/** A program that every image can run. */
function hello(tag: string): Job {
  return {
    environment: {image: tag.replace(/^yuubox\/|:.*$/g, ''), interpreter: null},
    files: [{path: 'hello.sh', content: Buffer.from('echo hello')}],
    entry: 'hello.sh',
    argv: ['sh', 'hello.sh'],
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits({timeoutS: 20}),
  };
}
