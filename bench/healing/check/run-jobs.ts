import {analyse} from '../../../source/session/analyse.ts';
import type {Language} from '../../../source/languages/language.ts';
import {makeJob} from '../../../source/languages/make-job.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import {textOf} from '../../../source/sandbox/result.ts';

/** One program to run, and what came of it. */
export interface CaseJob {
  /** Unique among the jobs of one batch. */
  readonly id: string;
  readonly entry: string;
  readonly source: string;
  readonly stdin: string;
}

export interface Outcome {
  readonly ok: boolean;
  /** The type of the error that ended the program, or how else it ended: `none`, `timeout`. */
  readonly errorType: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Compiling counts, and machines are busy at times. */
const timeoutS = 20;
const atOnce = 4;

/** Runs all jobs, each in a sandbox of its own. */
export async function runJobs(
  engine: Engine,
  language: Language,
  jobs: readonly CaseJob[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      outcomes.set(job.id, await runJob(engine, language, job));
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return outcomes;
}

async function runJob(
  engine: Engine,
  language: Language,
  {entry, source, stdin}: CaseJob,
): Promise<Outcome> {
  const program = {entry, source, files: [], args: [], env: {}, stdin: Buffer.from(stdin)};
  const limits = resolveLimits({...language.limits, timeoutS});
  const result = await engine.run(makeJob(language, program, limits));
  if (result.detail !== null) throw new Error(result.detail);
  const report = analyse(result, language, entry, source);
  return {
    ok: result.status === 'ok',
    errorType: report?.type ?? (result.status === 'ok' ? 'none' : result.status),
    stdout: textOf(result.stdout),
    stderr: textOf(result.stderr),
  };
}
