import {nothingExpected, type Proof} from '../expectations/expectations.ts';
import type {HealContext, Healer} from '../healers/healer.ts';
import type {Run} from '../healers/judge.ts';
import type {Report} from '../languages/report.ts';
import type {Revision} from '../program.ts';
import type {SessionEvent} from './events.ts';
import {pastAttempts} from './select.ts';
import type {SessionOptions} from './session.ts';
import type {Slots} from './slots.ts';
import type {SessionState} from './state.ts';

/** What one search for fixes goes by: the failed run of one revision, and how candidates are proven. */
export interface Round {
  readonly report: Report;
  readonly revision: Revision;
  /** Of the revision's run. */
  readonly proof: Proof | null;
  /** The outputs that it should have, where they are known. */
  readonly expected: readonly string[];
  readonly context: Omit<HealContext, 'notify' | 'progress' | 'spent'>;
  readonly healers: readonly Healer[];
  /** Hashes of sources that are not worth showing: every revision so far. */
  readonly known: ReadonlySet<string>;
  /** Runs a source under the program's own limits, stdin and arguments. */
  readonly run: (source: string, signal: AbortSignal) => Promise<Run>;
  /** Bounds how many runs are under way at once. */
  readonly slots: Slots;
  readonly emit: (event: SessionEvent) => void;
  readonly nextId: () => number;
}

/** What is known about a failed run when its healing begins. */
export type Known = Pick<Round, 'context' | 'expected' | 'known' | 'proof' | 'report' | 'revision'>;

/** Gathers what healers and judges are to know about a failed run. Pure. */
export function knownOf(
  state: SessionState,
  {language, limits, expectations = nothingExpected}: SessionOptions,
  revision: Revision,
  {result, proof}: Run,
  report: Report,
): Known {
  const {stdout, cases} = expectations;
  return {
    report,
    revision,
    proof,
    expected: [...(stdout === null ? [] : [stdout]), ...cases.map(each => each.stdout)],
    context: {
      program: state.program,
      language,
      limits,
      result,
      attempts: pastAttempts(state),
      comments: [],
      expected: stdout,
      toolVersion: null,
    },
    known: new Set(state.revisions.map(({hash}) => hash)),
  };
}
