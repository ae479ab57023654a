import Docker from 'dockerode';
import {afterAll, beforeAll, describe, inject} from 'vitest';
import {connectDocker, connectPodman} from '../../source/sandbox/docker/docker-engine.ts';
import {thisOwner} from '../../source/sandbox/docker/owner.ts';
import type {Engine, Job, JobFile, RunOptions} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {Limits} from '../../source/sandbox/limits.ts';
import {textOf} from '../../source/sandbox/result.ts';
import type {Result} from '../../source/sandbox/result.ts';

const missing = inject('dockerMissing');

/** `describe` for tests that need Docker. Where there is none they are skipped, and the run says so. */
export const describeDocker = describe.skipIf(missing !== null);

const containerEngines = [
  {name: 'docker', isMissing: missing !== null},
  {name: 'podman', isMissing: inject('podmanMissing') !== null},
] as const;

export type ContainerEngineName = (typeof containerEngines)[number]['name'];

/** `describe` for tests that each engine with containers has to pass; skipped for one that does not answer. */
export function describeContainerEngines(
  title: string,
  tests: (engine: ContainerEngineName) => void,
): void {
  for (const {name, isMissing} of containerEngines) {
    describe.skipIf(isMissing)(`${title}, in ${name}`, () => tests(name));
  }
}

export interface DockerRun extends Result {
  /** The kept text of the streams. */
  readonly out: string;
  readonly err: string;
}

export interface DockerUnderTest {
  readonly engine: Engine;
  run(job: Job, options?: RunOptions): Promise<DockerRun>;
}

/** One connection to Docker, or to Podman, for the tests of a `describe`. */
export function useDocker(name: ContainerEngineName = 'docker'): DockerUnderTest {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = name === 'docker' ? await connectDocker() : await connectPodman();
  });
  afterAll(async () => {
    await engine?.[Symbol.asyncDispose]();
  });
  const connected = (): Engine => {
    if (!engine) throw new Error('Docker can be used only inside a test');
    return engine;
  };
  return {
    get engine() {
      return connected();
    },
    async run(job, options) {
      const result = await connected().run(job, options);
      return {...result, out: textOf(result.stdout), err: textOf(result.stderr)};
    },
  };
}

/** The daemon's own view, to check what is left in it. */
export const daemon = new Docker();

/** The containers that this test process has in the daemon, in any state. */
export async function ownContainers(): Promise<Docker.ContainerInfo[]> {
  const {session} = await thisOwner();
  return daemon.listContainers({all: true, filters: {label: [`yuubox.session=${session}`]}});
}

interface JobFacts {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly limits?: Partial<Limits>;
  /** Beside the entry. */
  readonly files?: readonly JobFile[];
}

/** A job that runs Python `code` as `main.py`, with the default limits but for what a test is about. */
export function pythonJob(code: string | Uint8Array, facts: JobFacts = {}): Job {
  return makeJob('main.py', 'python3', code, facts);
}

/** A job that runs a POSIX shell script as `main.sh`. */
export function shellJob(script: string, facts: JobFacts = {}): Job {
  return makeJob('main.sh', 'sh', script, facts);
}

function makeJob(entry: string, command: string, code: string | Uint8Array, facts: JobFacts): Job {
  const {args = [], env = {}, stdin, limits, files = []} = facts;
  return {
    environment: {image: 'python', interpreter: 'python'},
    files: [makeFile(entry, code), ...files],
    entry,
    argv: [command, entry, ...args],
    args,
    env,
    stdin: stdin === undefined ? null : Buffer.from(stdin),
    limits: resolveLimits({timeoutS: 30, ...limits}),
  };
}

export function makeFile(path: string, content: string | Uint8Array): JobFile {
  return {path, content: Buffer.from(content)};
}
