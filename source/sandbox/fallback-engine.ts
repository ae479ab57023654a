import {ImageMissing} from '../errors.ts';
import type {Engine, EngineName, Environment, Job, PrepareOptions, RunOptions} from './engine.ts';
import type {Limits} from './limits.ts';
import type {Result} from './result.ts';
import type {Selection} from './select-engine.ts';

/** Finds another engine when the image of one cannot be had. */
export type FindNext = (problem: ImageMissing, options: PrepareOptions) => Promise<Selection>;

/** An engine whose place another takes when its image cannot be had, which is known only once it is prepared. */
export class FallbackEngine implements Engine {
  #engine: Engine;
  readonly #findNext: FindNext;

  constructor(engine: Engine, findNext: FindNext) {
    this.#engine = engine;
    this.#findNext = findNext;
  }

  get name(): EngineName {
    return this.#engine.name;
  }

  get description(): string {
    return this.#engine.description;
  }

  supports(environment: Environment): boolean {
    return this.#engine.supports(environment);
  }

  async prepare(environment: Environment, options: PrepareOptions = {}): Promise<void> {
    try {
      await this.#engine.prepare(environment, options);
    } catch (error) {
      if (!(error instanceof ImageMissing)) throw error;
      const {engine, notices} = await this.#findNext(error, options);
      const former = this.#engine;
      this.#engine = engine;
      for (const notice of notices) options.onNotice?.(notice);
      await former[Symbol.asyncDispose]();
    }
  }

  warm(job: Job, count: number): void {
    this.#engine.warm(job, count);
  }

  parallelism(limits: Limits): Promise<number> {
    return this.#engine.parallelism(limits);
  }

  run(job: Job, options?: RunOptions): Promise<Result> {
    return this.#engine.run(job, options);
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#engine[Symbol.asyncDispose]();
  }
}
