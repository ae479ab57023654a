import type {Engine} from '../../source/sandbox/engine.ts';

/** An engine that counts the runs that were asked of it. */
export function counting(engine: Engine): Engine & {readonly runs: number} {
  let runs = 0;
  return {
    name: engine.name,
    description: engine.description,
    supports: environment => engine.supports(environment),
    prepare: (environment, options) => engine.prepare(environment, options),
    parallelism: limits => engine.parallelism(limits),
    warm: (job, count) => engine.warm(job, count),
    run(job, options) {
      runs += 1;
      return engine.run(job, options);
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
    get runs() {
      return runs;
    },
  };
}
