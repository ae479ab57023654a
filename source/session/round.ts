import {nothingExpected, type Proof} from '../expectations/expectations.ts';
import type {Candidate, HealFacts, Healer} from '../healers/healer.ts';
import type {Run} from '../healers/judge.ts';
import type {Proposal} from '../healers/proposal.ts';
import type {Report} from '../languages/report.ts';
import type {SyntaxVerdict} from '../languages/syntax-search.ts';
import type {Program, Revision} from '../program.ts';
import type {SessionEvent} from './events.ts';
import type {Host} from './host.ts';
import {pauseBefore} from './pause-before.ts';
import type {Runner} from './runner.ts';
import {branchOf, commentsOf, pastAttempts} from './select.ts';
import type {SessionOptions} from './session.ts';
import {Slots} from './slots.ts';
import type {StageQuestion} from './stage.ts';
import type {Attempt, Trial} from './state.ts';

/** The run of a revision that is not as it should be. */
export interface FailedRun extends Run {
  readonly report: Report;
}

/** What one search for fixes goes by: the failed run of one revision, and how candidates are proven. */
export interface Round {
  readonly report: Report;
  readonly revision: Revision;
  /** Of the revision's run. */
  readonly proof: Proof | null;
  /** The outputs that it should have, where they are known. */
  readonly expected: readonly string[];
  readonly context: HealFacts;
  /** Those that are asked. */
  readonly healers: readonly Healer[];
  /** Hashes of sources that are not worth showing: every revision on the way here. */
  readonly known: ReadonlySet<string>;
  /** What was proposed for the revision before this search. */
  readonly past: readonly Proposal[];
  /** What was suggested before this search, and whose verification was broken off. */
  readonly pending: readonly Candidate[];
  /** Resolves when verification may begin. */
  readonly mayVerify: () => Promise<void>;
  /** Runs a source under the program's own limits, stdin and arguments. */
  readonly run: (source: string, signal: AbortSignal) => Promise<Run>;
  /** Checks sources without running them: a verdict for each, in their order. */
  readonly checkSyntax: (
    sources: readonly string[],
    signal: AbortSignal,
  ) => Promise<readonly SyntaxVerdict[]>;
  /** Bounds how many runs are under way at once. */
  readonly slots: Slots;
  readonly emit: (event: SessionEvent) => void;
  readonly nextId: () => number;
}

interface Means {
  readonly host: Host;
  readonly runner: Runner;
  readonly options: SessionOptions;
  /** How many runs go on side by side. */
  readonly parallelism: number;
  /** With all its variables: some that may be secret are not in a saved session. */
  readonly program: Program;
}

/** Gathers what a search for fixes of an attempt goes by. */
export function makeRound(attempt: Attempt, run: FailedRun, means: Means): Round {
  const {host, program, runner, options, parallelism} = means;
  const {language, limits, expectations = nothingExpected} = options;
  const {stdout, cases} = expectations;
  const {state} = host;
  const {exhausted} = attempt;
  const slots = new Slots(parallelism);
  let verifying: Promise<void> | undefined;
  const mayVerify = () =>
    (verifying ??= pauseBefore(host, () => ({kind: 'verify', attempt: attempt.number})));
  let lastId = Math.max(0, ...state.attempts.flatMap(each => each.proposals.map(({id}) => id)));
  return {
    report: run.report,
    revision: attempt.revision,
    proof: run.proof,
    expected: [...(stdout === null ? [] : [stdout]), ...cases.map(each => each.stdout)],
    context: {
      program,
      language,
      limits,
      result: run.result,
      attempts: pastAttempts(state),
      comments: commentsOf(state),
      expected: stdout,
      toolVersion: runner.toolVersion,
    },
    // One that needs no network costs nothing, and what it knew may not be verified yet.
    healers: options.healers.filter(
      ({name, sendsTo}) => sendsTo === null || !exhausted.includes(name),
    ),
    known: new Set(branchOf(state, attempt).map(({revision}) => revision.hash)),
    past: attempt.proposals,
    pending: attempt.trials.filter(isPending).map(({candidate}) => candidate),
    mayVerify,
    run: (source, signal) => runner.run(source, {signal}),
    checkSyntax: async (sources, signal) => {
      await mayVerify();
      return slots.use(() => runner.checkSyntax(sources, signal));
    },
    slots,
    emit: host.emit,
    nextId: () => (lastId += 1),
  };
}

const isPending = ({status}: Trial) => ['waiting', 'running', 'broken-off'].includes(status);

/** What the healers of a round are about to be asked. */
export function questionsOf({healers, report, revision, context}: Round): StageQuestion[] {
  return healers.map(healer => ({
    healer: healer.name,
    sendsTo: healer.sendsTo,
    prompt: healer.preview?.(report, revision, context) ?? null,
  }));
}
