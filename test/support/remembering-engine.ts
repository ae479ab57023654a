import type {Engine, Job} from '../../source/sandbox/engine.ts';
import type {Result} from '../../source/sandbox/result.ts';

/**
 * An engine that runs each job once and tells the same result when it is asked again: for tests that look at one
 * run of a deterministic program in several ways. It keeps no sandboxes warm and replays no output.
 */
export function remembering(engine: Engine): Engine {
  const results = new Map<string, Promise<Result>>();
  return {
    name: engine.name,
    description: engine.description,
    supports: environment => engine.supports(environment),
    prepare: (environment, options) => engine.prepare(environment, options),
    parallelism: limits => engine.parallelism(limits),
    warm: () => {},
    // Whoever asked first may lose interest and the next one not, so no run is broken off.
    run(job) {
      const key = keyOf(job);
      const known = results.get(key) ?? engine.run(job);
      results.set(key, known);
      return known;
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

const keyOf = (job: Job): string =>
  JSON.stringify(job, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
