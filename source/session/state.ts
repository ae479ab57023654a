import type {Proof} from '../expectations/expectations.ts';
import type {HealerProgress, Spent} from '../healers/progress.ts';
import type {Proposal} from '../healers/proposal.ts';
import type {Report} from '../languages/report.ts';
import type {Program, Revision} from '../program.ts';
import type {EngineName} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Progress} from '../sandbox/progress.ts';
import type {Result} from '../sandbox/result.ts';
import {type OutputLog} from '../terminal/output-log.ts';
import type {HunkDecision, Outcome} from './events.ts';

/** One sandboxed run of one revision. */
export interface Attempt {
  readonly number: number;
  readonly revision: Revision;
  readonly output: OutputLog;
  /** Null while it runs. */
  readonly result: Result | null;
  readonly report: Report | null;
  readonly proof: Proof | null;
  /** What a tool of the language warns about although it runs. */
  readonly warned: Report | null;
  /** Proposals for its revision, best first. */
  readonly proposals: readonly Proposal[];
  /** In the order they were made: `decidedOf` says what comes of them. Undoing drops the last. */
  readonly decisions: readonly HunkDecision[];
}

export interface HealerStatus {
  readonly name: string;
  readonly status: 'working' | 'finished' | 'failed';
  readonly candidates: number;
  readonly message: string | null;
  /** The answer that is coming; null before it begins and when it is whole. */
  readonly progress: HealerProgress | null;
}

/** What a healer has used in the session. */
export interface HealerSpent extends Spent {
  readonly healer: string;
}

/** What the session is doing. Each phase holds just what exists in it. */
export type Phase =
  /** `progress` is null unless something has to be made first, such as an image. */
  | {readonly kind: 'starting'; readonly progress: Progress | null}
  | {readonly kind: 'running'}
  /**
   * The healers are at work or done, and the user may decide as soon as there is a proposal.
   * `healers` says who is still looking.
   */
  | {
      readonly kind: 'healing';
      readonly searching: boolean;
      readonly healers: readonly HealerStatus[];
      /** Id of the proposal on screen; null while there is none. */
      readonly selected: number | null;
    }
  | {readonly kind: 'ended'; readonly outcome: Outcome};

export interface SessionState {
  readonly id: string;
  readonly program: Program;
  readonly languageTitle: string;
  readonly engine: EngineName;
  readonly engineDescription: string;
  readonly limits: Limits;
  readonly maxIterations: number;
  readonly notices: readonly string[];
  readonly revisions: readonly Revision[];
  readonly attempts: readonly Attempt[];
  readonly phase: Phase;
  /** Of each healer that used something. */
  readonly spent: readonly HealerSpent[];
  /** Where the last healed revision was written; null when it was not. */
  readonly written: {readonly path: string; readonly revision: number} | null;
}
