import type Docker from 'dockerode';
import {checkJob} from '../check-job.ts';
import type {Engine, Environment, Job, PrepareOptions, RunOptions} from '../engine.ts';
import type {Result} from '../result.ts';
import {findDocker, findPodman} from './client.ts';
import type {Client, ConnectOptions} from './client.ts';
import {httpStatus, messageOf} from './docker-api.ts';
import {ensureImage, tagOf} from './images.ts';
import {Removals} from './removals.ts';
import {startSweep} from './sweep.ts';
import {useSandbox} from './use-sandbox.ts';
import {makeWaitingSandbox} from './waiting-sandbox.ts';
import type {WaitingSandbox} from './waiting-sandbox.ts';

export interface EngineOptions extends ConnectOptions {
  /** Name of an OCI runtime that the daemon knows, such as `runsc`. */
  readonly runtime?: string | undefined;
}

/** How long the end of YuuBox waits for containers that are still being removed, in ms. */
const removalPatienceMs = 10_000;

/** @throws {EngineUnavailable} saying where Docker was looked for and why nothing answered. */
export async function connectDocker(options: EngineOptions = {}): Promise<Engine> {
  return new DockerEngine(await findDocker(options), options.runtime ?? null);
}

/** @throws {EngineUnavailable} saying where Podman was looked for and why nothing answered. */
export async function connectPodman(options: EngineOptions = {}): Promise<Engine> {
  return new DockerEngine(await findPodman(options), options.runtime ?? null);
}

class DockerEngine implements Engine {
  readonly name: 'docker' | 'podman';
  readonly description: string;
  readonly #docker: Docker;
  readonly #runtime: string | null;
  readonly #removals = new Removals();
  readonly #sweep: Disposable;
  readonly #ready = new Map<string, Promise<void>>();

  constructor({docker, product, version}: Client, runtime: string | null) {
    this.name = product;
    this.description = `${product} ${version}`;
    this.#docker = docker;
    this.#runtime = runtime;
    this.#sweep = startSweep(docker);
  }

  supports(_environment: Environment): boolean {
    return true;
  }

  async prepare({image}: Environment, options: PrepareOptions = {}): Promise<void> {
    const ready = this.#ready.get(image) ?? ensureImage(this.#docker, image, options);
    this.#ready.set(image, ready);
    try {
      await ready;
    } catch (error) {
      this.#ready.delete(image);
      throw error;
    }
  }

  async run(job: Job, options: RunOptions = {}): Promise<Result> {
    checkJob(job);
    const image = tagOf(job.environment.image);
    const about = {engine: this.name, image};
    const settings = {product: this.name, image, limits: job.limits, runtime: this.#runtime};
    const cancelled: Result = {...unstarted, ...about, status: 'cancelled'};
    if (options.signal?.aborted) return cancelled;
    let made: WaitingSandbox | 'aborted';
    try {
      const making = makeWaitingSandbox(this.#docker, settings, this.#removals);
      made = await this.#unlessAborted(making, options.signal);
    } catch (error) {
      return {...unstarted, ...about, detail: explainStart(error, image)};
    }
    if (made === 'aborted') return cancelled;
    using sandbox = made;
    return {...(await useSandbox(sandbox, job, options)), ...about};
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#sweep[Symbol.dispose]();
    await this.#removals.settled(removalPatienceMs);
  }

  /** A sandbox that is ready only after the abort is thrown away. */
  async #unlessAborted(
    making: Promise<WaitingSandbox>,
    signal: AbortSignal | undefined,
  ): Promise<WaitingSandbox | 'aborted'> {
    if (!signal) return making;
    const aborted = Promise.withResolvers<'aborted'>();
    const onAbort = (): void => aborted.resolve('aborted');
    signal.addEventListener('abort', onAbort, {once: true});
    try {
      const first = await Promise.race([making, aborted.promise]);
      if (first === 'aborted') this.#removals.add(making.then(late => late[Symbol.dispose]()));
      return first;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}

/** The result of a run whose program never started. */
const unstarted: Omit<Result, 'engine' | 'image'> = {
  status: 'sandbox-error',
  exitCode: null,
  signal: null,
  stdout: {head: new Uint8Array(), tail: new Uint8Array(), omittedBytes: 0},
  stderr: {head: new Uint8Array(), tail: new Uint8Array(), omittedBytes: 0},
  wallMs: 0,
  cpuMs: null,
  peakMemoryKb: null,
  detail: null,
};

function explainStart(error: unknown, image: string): string {
  if (httpStatus(error) === 404 && /no such image/i.test(messageOf(error))) {
    return `The image ${image} is missing. Make it: yuubox images pull, or yuubox images build --from debian`;
  }
  return `The sandbox could not be started: ${messageOf(error)}.`;
}
