import {availableParallelism, totalmem} from 'node:os';
import {EngineUnavailable, InvalidInput} from '../../errors.ts';
import type {Engine, Environment, Job, PrepareOptions, RunOptions} from '../engine.ts';
import type {Limits} from '../limits.ts';
import {parallelRuns} from '../parallel-runs.ts';
import type {Result} from '../result.ts';
import {checkJob} from './check-job.ts';
import {runJavaScript} from './javascript-run.ts';
import {findLocations, pyodideVersion, type Locations} from './locations.ts';
import {networkNamespace} from './network-namespace.ts';
import {sweepStaleFolders} from './private-folder.ts';
import {PythonPool} from './python-pool.ts';
import {runPython} from './python-run.ts';
import {Reaper} from './reaper.ts';
import {resultWith} from './results.ts';
import {unlessAborted} from './unless-aborted.ts';

/**
 * The engine that needs nothing installed: Python runs in WebAssembly and JavaScript in Node, each
 * program in a child process of its own under Node's permission model. A guard rail for one's own
 * code, not a wall against an attacker.
 */
export function createEmbeddedEngine(): Engine {
  return new EmbeddedEngine(findLocations());
}

class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly description: string;
  readonly #locations: Locations;
  readonly #reaper = new Reaper();
  readonly #pool: PythonPool;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<Result>>();
  #swept: Promise<void> | null = null;

  constructor(locations: Locations) {
    this.#locations = locations;
    this.#pool = new PythonPool(locations, this.#reaper);
    const [major, minor] = process.versions.node.split('.');
    const less = networkNamespace().inForce ? '' : ', no network namespace';
    this.description = `embedded (Python ${pythonVersion()} wasm, Node ${major}.${minor}${less})`;
  }

  supports({interpreter}: Environment): boolean {
    return interpreter !== null;
  }

  /** @throws {EngineUnavailable} when Python cannot be started. */
  async prepare({interpreter}: Environment, {signal}: PrepareOptions = {}): Promise<void> {
    // A fresh Node is as fast as a waiting one could be.
    if (interpreter !== 'python') return;
    const either = this.#untilClosing(signal);
    if (either.aborted) return;
    try {
      await unlessAborted(this.#pool.prepare(), either);
    } catch (error) {
      throw new EngineUnavailable(
        `The embedded engine cannot start Python: ${messageOf(error)}. Install YuuBox again, or use --engine docker.`,
      );
    }
  }

  warm({environment}: Job, count: number): void {
    // One that gets warm would slow down a program that runs; the next call comes when it has ended.
    if (environment.interpreter !== 'python' || count === 0 || this.#running.size > 0) return;
    if (this.#closing.signal.aborted) return;
    this.#pool.prepare().catch(() => {}); // Then `run` says why.
  }

  async parallelism(limits: Limits): Promise<number> {
    return parallelRuns({cores: availableParallelism(), memoryBytes: totalmem()}, limits);
  }

  async run(job: Job, options: RunOptions = {}): Promise<Result> {
    checkJob(job);
    const signal = this.#untilClosing(options.signal);
    if (signal.aborted) return resultWith({status: 'cancelled'});
    const running = this.#runUnchecked(job, {...options, signal});
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled([...this.#running, this.#swept]);
    await this.#pool[Symbol.asyncDispose]();
    this.#reaper[Symbol.dispose]();
  }

  #untilClosing(signal: AbortSignal | undefined): AbortSignal {
    const closing = this.#closing.signal;
    return signal ? AbortSignal.any([signal, closing]) : closing;
  }

  async #runUnchecked(job: Job, options: RunOptions): Promise<Result> {
    const {interpreter, image} = job.environment;
    if (interpreter === null) {
      throw new InvalidInput(`The embedded engine has no ${image}; use --engine docker.`);
    }
    try {
      if (interpreter === 'python') return await runPython(job, options, this.#pool);
      this.#swept ??= sweepStaleFolders().catch(() => {});
      return await runJavaScript(job, options, this.#locations, this.#reaper);
    } catch (error) {
      const detail = `The program could not be started: ${messageOf(error)}.`;
      return resultWith({status: 'sandbox-error', detail});
    }
  }
}

/** Pyodide's own version names that of its Python: 314.0.7 has Python 3.14. */
function pythonVersion(): string {
  return pyodideVersion().replace(/^(\d)(\d+)\..*$/, '$1.$2');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
