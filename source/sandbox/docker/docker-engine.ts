import type Docker from 'dockerode';
import {checkJob} from '../check-job.ts';
import type {Engine, Environment, Job, PrepareOptions, RunOptions} from '../engine.ts';
import type {Limits} from '../limits.ts';
import {type Machine, parallelRuns} from '../parallel-runs.ts';
import type {Result} from '../result.ts';
import {findDocker, findPodman} from './client.ts';
import type {Client, ConnectOptions} from './client.ts';
import {httpStatus, messageOf} from './docker-api.ts';
import {headStartOf} from './head-start.ts';
import {ensureImage, tagOf} from './images.ts';
import {describeMachine} from './machine.ts';
import {Removals} from './removals.ts';
import {SandboxPool} from './sandbox-pool.ts';
import {startSweep} from './sweep.ts';
import {Turns} from './turns.ts';
import {useSandbox} from './use-sandbox.ts';
import {makeWaitingSandbox} from './waiting-sandbox.ts';
import type {SandboxSettings, WaitingSandbox} from './waiting-sandbox.ts';

export type EngineOptions = ConnectOptions;

/** How long the end of YuuBox waits for runs that end and containers that are still being removed, in ms. */
const removalPatienceMs = 10_000;

/** @throws {EngineUnavailable} saying where Docker was looked for and why nothing answered. */
export async function connectDocker(options: EngineOptions = {}): Promise<Engine> {
  return new DockerEngine(await findDocker(options), options.runtime ?? null);
}

/** @throws {EngineUnavailable} saying where Podman was looked for and why nothing answered. */
export async function connectPodman(options: EngineOptions = {}): Promise<Engine> {
  return new DockerEngine(await findPodman(options), options.runtime ?? null);
}

/** Containers that start at once: more make each slower, until a daemon that works seems not to answer. */
const mostStarting = 8;

class DockerEngine implements Engine {
  readonly name: 'docker' | 'podman';
  readonly description: string;
  readonly #docker: Docker;
  readonly #runtime: string | null;
  readonly #closing = new AbortController();
  readonly #removals = new Removals();
  readonly #sweep: Disposable;
  readonly #pool: SandboxPool;
  readonly #starts = new Turns(mostStarting);
  #machine: Promise<Machine> | null = null;
  readonly #ready = new Map<string, Promise<void>>();

  constructor({docker, product, version}: Client, runtime: string | null) {
    this.name = product;
    this.description = `${product} ${version}${runtime === null ? '' : ` (${runtime})`}`;
    this.#docker = docker;
    this.#runtime = runtime;
    this.#sweep = startSweep(docker);
    this.#pool = new SandboxPool((settings, headStart) => {
      const making = makeWaitingSandbox(docker, settings, this.#removals, headStart);
      this.#removals.add(making); // At the end it may just be being made.
      return making;
    });
  }

  supports(_environment: Environment): boolean {
    return true;
  }

  async prepare({image}: Environment, options: PrepareOptions = {}): Promise<void> {
    const signal = this.#untilClosing(options.signal);
    if (this.#closing.signal.aborted) return;
    const ready = this.#ready.get(image) ?? ensureImage(this.#docker, image, {...options, signal});
    this.#ready.set(image, ready);
    try {
      await ready;
    } catch (error) {
      this.#ready.delete(image);
      if (!this.#closing.signal.aborted) throw error;
    }
  }

  warm(job: Job, count: number): void {
    this.#pool.keep(this.#settingsOf(job), headStartOf(job), count);
  }

  async parallelism(limits: Limits): Promise<number> {
    this.#machine ??= describeMachine(this.#docker);
    return parallelRuns(await this.#machine, limits);
  }

  async run(job: Job, options: RunOptions = {}): Promise<Result> {
    checkJob(job);
    const running = this.#runUnchecked(job, options, this.#untilClosing(options.signal));
    this.#removals.add(running); // At the end it removes its container.
    return running;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    this.#sweep[Symbol.dispose]();
    this.#pool[Symbol.dispose]();
    await this.#removals.settled(removalPatienceMs);
  }

  #untilClosing(signal: AbortSignal | undefined): AbortSignal {
    const closing = this.#closing.signal;
    return signal ? AbortSignal.any([signal, closing]) : closing;
  }

  async #runUnchecked(job: Job, options: RunOptions, signal: AbortSignal): Promise<Result> {
    const settings = this.#settingsOf(job);
    const about = {engine: this.name, image: settings.image};
    const cancelled: Result = {...unstarted, ...about, status: 'cancelled'};
    if (signal.aborted) return cancelled;
    try {
      let result: Awaited<ReturnType<typeof useSandbox>> = null;
      while (!result) {
        const waiting = await this.#waitingSandbox(job, signal);
        const got = waiting ?? (await this.#freshSandbox(settings, signal));
        if (got === 'aborted') return cancelled;
        using sandbox = got;
        result = await useSandbox(sandbox, job, {...options, signal, hasWaited: waiting !== null});
      }
      return {...result, ...about};
    } catch (error) {
      return {...unstarted, ...about, detail: explainStart(error, settings.image)};
    } finally {
      this.#pool.refill();
    }
  }

  #settingsOf({environment, limits}: Job): SandboxSettings {
    const image = tagOf(environment.image);
    return {product: this.name, image, limits, runtime: this.#runtime};
  }

  /** Null when none waits, or the one that was being made has failed. */
  async #waitingSandbox(job: Job, signal: AbortSignal): Promise<WaitingSandbox | 'aborted' | null> {
    const taken = this.#pool.take(this.#settingsOf(job), headStartOf(job));
    if (!(taken instanceof Promise)) return taken;
    return this.#unlessAborted(taken, signal).catch(() => null);
  }

  #freshSandbox(
    settings: SandboxSettings,
    signal: AbortSignal,
  ): Promise<WaitingSandbox | 'aborted'> {
    const make = () => makeWaitingSandbox(this.#docker, settings, this.#removals);
    return this.#unlessAborted(this.#starts.take(make, signal), signal);
  }

  /** A sandbox that is ready only after the abort is thrown away. */
  async #unlessAborted(
    making: Promise<WaitingSandbox>,
    signal: AbortSignal,
  ): Promise<WaitingSandbox | 'aborted'> {
    const aborted = Promise.withResolvers<'aborted'>();
    const onAbort = (): void => aborted.resolve('aborted');
    if (signal.aborted) onAbort();
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
