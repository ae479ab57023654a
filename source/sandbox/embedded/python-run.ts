import type {Job, RunOptions} from '../engine.ts';
import type {Result} from '../result.ts';
import type {PythonPool} from './python-pool.ts';
import {resultWith} from './results.ts';
import {unlessAborted} from './unless-aborted.ts';

/** More than the slowest machine needs to start an interpreter. */
const mostStartMs = 60_000;

/**
 * Runs a Python program as `python3 <entry> <args>` in an interpreter of the pool. Its time starts
 * when the interpreter is there.
 * @throws {Error} when no interpreter could be started.
 */
export async function runPython(job: Job, options: RunOptions, pool: PythonPool): Promise<Result> {
  const python = pool.take(pythonVariables(job.env));
  const deadline = setTimeout(() => void python.kill(), mostStartMs);
  try {
    const ready = await unlessAborted(python.ready, options.signal);
    clearTimeout(deadline);
    if (ready === 'aborted') return resultWith({status: 'cancelled'});
    return await python.run(job, options);
  } finally {
    clearTimeout(deadline);
    await python.kill();
    pool.release();
  }
}

/** The variables that CPython reads while it starts, such as `PYTHONHASHSEED`. */
function pythonVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('PYTHON')));
}
