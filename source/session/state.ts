import type {Proof} from '../expectations/expectations.ts';
import type {Candidate} from '../healers/healer.ts';
import type {HealerProgress, Spent} from '../healers/progress.ts';
import type {Proposal, Verdict} from '../healers/proposal.ts';
import type {Report} from '../languages/report.ts';
import type {Program, Revision} from '../program.ts';
import type {EngineName} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Progress} from '../sandbox/progress.ts';
import type {Result} from '../sandbox/result.ts';
import {type OutputLog} from '../terminal/output-log.ts';
import type {HunkDecision, Outcome} from './events.ts';
import type {Launched, Stage} from './stage.ts';

/** One sandboxed run of one revision. */
export interface Attempt {
  readonly number: number;
  readonly revision: Revision;
  readonly launch: Launched;
  readonly output: OutputLog;
  /** What it uses while it runs, in KB; null when that is not known. */
  readonly memoryKb: number | null;
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
  /** What was undone since the last decision, the latest last. */
  readonly undone: readonly HunkDecision[];
  /** What the user said to the healers about it, oldest first. */
  readonly comments: readonly string[];
  /** How many decisions had been made when the last of them was said. */
  readonly decidedAtComment: number;
  /** Every candidate for its revision, in the order they were suggested. */
  readonly trials: readonly Trial[];
  /** Names of the healers that have said all they know about it. */
  readonly exhausted: readonly string[];
  /** What was sent to models about it, and what they answered, in order. */
  readonly exchanges: readonly Exchange[];
}

/** A candidate and how far its verification is. */
export interface Trial {
  /** Of its source. */
  readonly hash: string;
  readonly candidate: Candidate;
  readonly status: 'waiting' | 'running' | 'broken-off' | Verdict['kind'];
}

/** One text that went to a healer or came from it. */
export interface Exchange {
  readonly healer: string;
  readonly direction: 'sent' | 'received';
  readonly text: string;
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
  /** In the order they were made, over all branches. */
  readonly attempts: readonly Attempt[];
  /** Number of the attempt that the session is at; 0 before the first. */
  readonly current: number;
  readonly phase: Phase;
  /** Whether proven fixes are accepted without asking. */
  readonly auto: boolean;
  /** Whether it stops before each stage. */
  readonly stepping: boolean;
  /** The stage that it has stopped before; null while it goes on. */
  readonly stage: Stage | null;
  /** Of each healer that used something. */
  readonly spent: readonly HealerSpent[];
  /** Where the last healed revision was written; null when it was not. */
  readonly written: {readonly path: string; readonly revision: number} | null;
}
