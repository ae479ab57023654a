import {Duplex, Readable} from 'node:stream';
import type Docker from 'dockerode';
import type {ContainerCreateOptions} from 'dockerode';
import type DockerModem from 'docker-modem';

/** How long the daemon may take to tell what it knows, in ms: one that takes longer hangs. */
const answerPatienceMs = 20_000;

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly patienceMs?: number;
}

/**
 * Asks the daemon for something that it only has to look up. dockerode asks some of it without any limit of time.
 * @param path such as `/info`.
 * @throws a `TimeoutError` when no answer has come in time, and the signal's reason when that is aborted.
 */
export async function ask(
  docker: Docker,
  path: string,
  {signal, patienceMs = answerPatienceMs}: AskOptions = {},
): Promise<Answer> {
  const late = AbortSignal.timeout(patienceMs);
  const abortSignal = signal ? AbortSignal.any([signal, late]) : late;
  const statusCodes = {200: true, 404: 'not found', 500: 'server error'};
  try {
    return answerIn(await dial(docker, {path, method: 'GET', statusCodes, abortSignal}));
  } catch (error) {
    signal?.throwIfAborted();
    if (!late.aborted) throw error;
    const message = `no answer to GET ${path} within ${patienceMs / 1000} s`;
    throw Object.assign(new Error(message, {cause: error}), {name: 'TimeoutError'});
  }
}

/** What a daemon says. Daemons differ, and some that answer are none: nothing is taken for granted. */
export type Answer = Readonly<Record<string, unknown>>;

/** A value, or a part of one, as an answer: empty where it is no object. */
export function answerIn(value: unknown): Answer {
  return typeof value === 'object' && value !== null ? (value as Answer) : {}; // Any object has names.
}

/**
 * Creates a container of that name. dockerode would put all its options into the address as well, which
 * then is too long for whatever stands before a daemon.
 */
export async function createContainer(
  docker: Docker,
  name: string,
  options: ContainerCreateOptions,
): Promise<void> {
  await dial(docker, {
    path: '/containers/create?',
    method: 'POST',
    options: {_query: {name}, _body: options},
    statusCodes: {
      201: true,
      400: 'bad parameter',
      404: 'no such container',
      409: 'conflict',
      500: 'server error',
    },
  });
}

/**
 * Attaches to some of a container's streams; done before it starts, nothing is missed.
 *
 * dockerode's own `attach` sends its options as a request body too, which can end up in the program's
 * stdin (https://github.com/apocas/dockerode/issues/742), so this sends none.
 */
export async function attach(
  docker: Docker,
  id: string,
  streams: readonly ('stdin' | 'stdout' | 'stderr')[],
): Promise<Duplex> {
  const wanted = streams.map(stream => `${stream}=1&`).join('');
  const connection = await dial(docker, {
    // The modem cuts the last character off a path with a query.
    path: `/containers/${id}/attach?stream=1&${wanted}`,
    method: 'POST',
    file: Buffer.alloc(0),
    headers: {'Content-Type': 'text/plain'},
    hijack: true,
    isStream: true,
    statusCodes: {200: true, 404: 'no such container', 500: 'server error'},
  });
  if (connection instanceof Duplex) return connection;
  throw new Error('the daemon did not hand over the connection to the container');
}

/**
 * Registers for the exit of a container that has not started yet. Resolves once the daemon has taken
 * note, so that even the shortest program's exit is not missed; `exitCode` then follows on the answer `wait`.
 */
export async function awaitExit(
  docker: Docker,
  id: string,
): Promise<{readonly exitCode: Promise<number>; readonly wait: Readable}> {
  const wait = await dial(docker, {
    path: `/containers/${id}/wait?condition=next-exit&`,
    method: 'POST',
    isStream: true,
    statusCodes: {200: true, 404: 'no such container', 500: 'server error'},
  });
  if (!(wait instanceof Readable)) throw new Error('the daemon did not answer with a stream');
  const exitCode = readExitCode(wait);
  exitCode.catch(() => {}); // Whoever needs it awaits it; nobody may.
  return {exitCode, wait};
}

export interface ContainerState {
  /** Null while it runs. */
  readonly exitCode: number | null;
  readonly oomKilled: boolean;
}

/** How it stands with a container. @throws what `ask` throws. */
export async function readState(docker: Docker, id: string): Promise<ContainerState> {
  const {State: state}: InspectAnswer = await ask(docker, `/containers/${id}/json`);
  const ended = state?.Running === false && state.Status !== 'created';
  return {exitCode: ended ? (state.ExitCode ?? null) : null, oomKilled: state?.OOMKilled === true};
}

/** What is read of the answer: https://docs.docker.com/reference/api/engine/version/v1.41/#operation/ContainerInspect. */
interface InspectAnswer {
  readonly State?: {
    readonly Status?: string;
    readonly Running?: boolean;
    readonly ExitCode?: number;
    readonly OOMKilled?: boolean;
  };
}

/**
 * The memory that a running container uses now, in KB; null when the daemon does not tell. Files that the kernel keeps in
 * memory and can drop at any time do not count, as with `docker stats`.
 */
export async function readMemory(docker: Docker, id: string): Promise<number | null> {
  // The modem cuts the last character off a path with a query.
  const path = `/containers/${id}/stats?stream=false&one-shot=true&`;
  const {memory_stats: memory}: StatsAnswer = await ask(docker, path);
  const {usage, stats = {}} = Object(memory);
  // The first is what cgroups of version 1 say.
  const files = stats.total_inactive_file ?? stats.inactive_file ?? 0;
  return typeof usage === 'number' && usage > 0 ? Math.round((usage - files) / 1024) : null;
}

/** What is read of the answer: https://docs.docker.com/reference/api/engine/version/v1.41/#operation/ContainerStats. */
interface StatsAnswer {
  readonly memory_stats?: {
    readonly usage?: number;
    readonly stats?: {readonly total_inactive_file?: number; readonly inactive_file?: number};
  };
}

async function readExitCode(response: AsyncIterable<Uint8Array>): Promise<number> {
  const body: unknown = JSON.parse(await readText(response));
  if (typeof body === 'object' && body !== null && 'StatusCode' in body) {
    if (typeof body.StatusCode === 'number') return body.StatusCode;
  }
  throw new Error(`unexpected answer to the wait for a container: ${JSON.stringify(body)}`);
}

async function readText(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function dial(docker: Docker, options: DockerModem.DialOptions): Promise<unknown> {
  const modem = docker.modem as DockerModem; // dockerode's types leave it `any`.
  return new Promise((resolve, reject) => {
    modem.dial(options, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** The HTTP status with which the daemon refused, or null for any other error. */
export function httpStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

/** What an error of the daemon or of the connection says, in one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/^\(HTTP code \d+\) [^-]* - /, '').trim();
}
