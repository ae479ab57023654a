import {performance} from 'node:perf_hooks';
import type {Engine, Job} from '../../../source/sandbox/engine.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import type {Contender} from '../interleave.ts';
import {checkHello} from '../jobs.ts';

/** One run by YuuBox, from the call until its result is here. What is left to do after that is not waited for. */
export function yuuboxContender(name: string, engine: Engine, job: Job): Contender {
  return {
    name,
    async measure() {
      const started = performance.now();
      const result = await engine.run(job);
      const ms = performance.now() - started;
      if (result.status !== 'ok') {
        throw new Error(`${name}: ${result.status}, ${result.detail ?? textOf(result.stderr)}`);
      }
      checkHello(textOf(result.stdout));
      return ms;
    },
  };
}
