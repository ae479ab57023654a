import type {Result, Status} from '../result.ts';

/** A result with nothing in it but what is known. */
export function resultWith(facts: Partial<Result> & {readonly status: Status}): Result {
  const nothing = {head: new Uint8Array(), tail: new Uint8Array(), omittedBytes: 0};
  return {
    exitCode: null,
    signal: null,
    stdout: nothing,
    stderr: nothing,
    wallMs: 0,
    cpuMs: null,
    peakMemoryKb: null,
    engine: 'embedded',
    image: null,
    detail: null,
    ...facts,
  };
}
