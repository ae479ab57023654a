import {performance} from 'node:perf_hooks';
import {heals} from '../../../source/healers/proposal.ts';
import {offlineHealer} from '../../../source/healers/offline.ts';
import type {Language} from '../../../source/languages/language.ts';
import {makeJob} from '../../../source/languages/make-job.ts';
import type {Program} from '../../../source/program.ts';
import type {Engine, Job} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import {Session} from '../../../source/session/session.ts';
import type {Case} from '../check/load-cases.ts';
import {timeoutFor} from '../heal-as-yes.ts';

export interface Speed {
  /** From the end of the broken run until the first proposal that runs is there, in ms. */
  readonly proposalMs: number;
  /** One run of the same program, from the call until its result is here, in ms. */
  readonly runMs: number;
}

/** Sandboxes that wait before each measurement, and whatever has to settle first. */
export interface WarmPool {
  readonly sandboxes: number;
  rest(): Promise<void>;
}

/**
 * How long somebody who sits before the screen waits for the first proven proposal, and how long one run of the program
 * takes, both with as many sandboxes waiting as are used at once. Null when no rule finds anything that runs.
 */
export async function measureFirstProposal(
  each: Case,
  language: Language,
  engine: Engine,
  pool: WarmPool,
): Promise<Speed | null> {
  const program = programOf(each, language);
  const job = makeJob(language, program, limitsOf(each, language));
  engine.warm(job, pool.sandboxes);
  await pool.rest();
  const runMs = await timeRun(engine, job);
  await pool.rest();
  const proposalMs = await timeProposal(program, each, language, engine, pool.sandboxes);
  return proposalMs === null ? null : {proposalMs, runMs};
}

/** The limits under which a case is healed: sandboxes wait for jobs with the same ones. */
export const limitsOf = ({entry, program: source}: Case, language: Language) =>
  resolveLimits({...language.limits, timeoutS: timeoutFor(language, {entry, source})});

function programOf({entry, program, stdin}: Case, {name}: Language): Program {
  const bytes = new TextEncoder().encode(stdin);
  return {language: name, entry, source: program, files: [], args: [], env: {}, stdin: bytes};
}

async function timeRun(engine: Engine, job: Job): Promise<number> {
  const started = performance.now();
  await engine.run(job);
  return performance.now() - started;
}

async function timeProposal(
  program: Program,
  each: Case,
  language: Language,
  engine: Engine,
  spareSandboxes: number,
): Promise<number | null> {
  const session = new Session(program, {
    engine,
    language,
    healers: [offlineHealer],
    limits: limitsOf(each, language),
    maxIterations: 2,
    decisions: 'user',
    notices: [],
    spareSandboxes,
  });
  let broken = Number.NaN;
  let found: number | null = null;
  session.subscribe(event => {
    if (event.type === 'attempt-finished') broken = performance.now();
    const runs =
      event.type === 'proposals-ranked' && event.proposals.some(({verdict}) => heals(verdict));
    if (runs) found ??= performance.now() - broken;
    if (runs || event.type === 'healing-finished') session.command({kind: 'leave'});
  });
  await session.run();
  return found;
}
