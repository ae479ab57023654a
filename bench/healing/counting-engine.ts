import type {Engine} from '../../source/sandbox/engine.ts';

export interface CountingEngine extends Engine {
  /** Those that were asked of it. */
  readonly runs: number;
  /** Why it could not even start a program; null as long as it could. */
  readonly failure: string | null;
}

/** An engine that counts. */
export function counting(engine: Engine): CountingEngine {
  let runs = 0;
  let failure: string | null = null;
  return {
    name: engine.name,
    description: engine.description,
    supports: environment => engine.supports(environment),
    prepare: (environment, options) => engine.prepare(environment, options),
    parallelism: limits => engine.parallelism(limits),
    warm: (job, count) => engine.warm(job, count),
    async run(job, options) {
      runs += 1;
      const result = await engine.run(job, options);
      const {status, wallMs, detail} = result;
      if (status === 'sandbox-error' && wallMs === 0) failure ??= detail;
      return result;
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
    get runs() {
      return runs;
    },
    get failure() {
      return failure;
    },
  };
}
