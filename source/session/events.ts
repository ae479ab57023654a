import type {Candidate} from '../healers/healer.ts';
import type {HealerProgress, Spent} from '../healers/progress.ts';
import type {Proposal, Verdict} from '../healers/proposal.ts';
import type {Proof} from '../expectations/expectations.ts';
import type {Report} from '../languages/report.ts';
import type {Choice} from '../patch/choices.ts';
import type {Program, Revision} from '../program.ts';
import type {EngineName} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Progress} from '../sandbox/progress.ts';
import type {Result, StreamName} from '../sandbox/result.ts';
import type {Launched, Stage} from './stage.ts';

/** How a session ended. */
export type Outcome =
  /** The last revision runs: as it was, or healed. */
  | 'runs'
  /** It still fails and nobody has anything new. */
  | 'no-proposal'
  /** It still fails; there are proposals, but none that may be accepted without asking. */
  | 'needs-decision'
  /** It still fails and the attempts are used up. */
  | 'attempts-used-up'
  /** It still fails, and nobody was to suggest anything. */
  | 'healing-off'
  /** It ended in a way that is not healed: timeout, out of memory, a limit, a sandbox error. */
  | 'stopped'
  /** The user left, or the signal was aborted. */
  | 'left';

/** What the user decided about the hunks of the proposal on screen. Each is taken back as one. */
export type HunkDecision =
  | {
      readonly type: 'hunk-decided';
      readonly proposal: number;
      /** Counted as earlier splits left them. */
      readonly hunk: number;
      readonly choice: Choice;
    }
  /** Several at once: a choice for each of its hunks. */
  | {
      readonly type: 'hunks-decided';
      readonly proposal: number;
      readonly choices: readonly Choice[];
    }
  /** A hunk was cut into its parts, which take its place. */
  | {readonly type: 'hunk-split'; readonly proposal: number; readonly hunk: number};

/** Everything that happens in a session, in order. State, screen and JSON are folds over these. */
export type SessionEvent =
  | {
      readonly type: 'session-started';
      readonly id: string;
      readonly program: Program;
      readonly languageTitle: string;
      readonly engine: EngineName;
      readonly engineDescription: string;
      readonly limits: Limits;
      readonly maxIterations: number;
    }
  /** It goes on where it had been broken off, perhaps in another process and on another engine. */
  | {
      readonly type: 'session-resumed';
      readonly engine: EngineName;
      readonly engineDescription: string;
    }
  /** Something that the user should know, such as why this engine was chosen. */
  | {readonly type: 'notice'; readonly message: string}
  /** What the engine still lacks is being made, such as the image that the program needs. */
  | {readonly type: 'preparing'; readonly progress: Progress}
  /** Another engine took the place of the one that could not be prepared. */
  | {
      readonly type: 'engine-changed';
      readonly engine: EngineName;
      readonly engineDescription: string;
    }
  | {readonly type: 'revision-made'; readonly revision: Revision}
  | {
      readonly type: 'attempt-started';
      readonly attempt: number;
      readonly revision: number;
      readonly launch: Launched;
    }
  /** A piece of decoded output, batched. Raw: whoever shows it sanitises it. */
  | {
      readonly type: 'output';
      readonly attempt: number;
      readonly stream: StreamName;
      readonly text: string;
    }
  /** What the running program uses now, in KB; about once a second, where the engine can tell. */
  | {readonly type: 'memory-used'; readonly attempt: number; readonly kb: number}
  | {
      readonly type: 'attempt-finished';
      readonly attempt: number;
      readonly result: Result;
      /** Null when it does all that is expected, or when no error could be read out of it. */
      readonly report: Report | null;
      /** Null when it failed, or when nothing is expected but that it runs. */
      readonly proof: Proof | null;
    }
  /** The attempt ran, but a tool of the language warns about the program. */
  | {readonly type: 'warned'; readonly attempt: number; readonly report: Report}
  | {
      readonly type: 'healing-started';
      readonly attempt: number;
      /** Names of the healers that are asked. */
      readonly healers: readonly string[];
    }
  | {readonly type: 'healer-note'; readonly healer: string; readonly message: string}
  /** What a healer has so far of an answer that still comes, batched. Raw: whoever shows it sanitises it. */
  | ({readonly type: 'healer-progress'; readonly healer: string} & HealerProgress)
  /** What a healer has used in this session, all in all. */
  | ({readonly type: 'healer-spent'; readonly healer: string} & Spent)
  | {readonly type: 'healer-failed'; readonly healer: string; readonly message: string}
  | {readonly type: 'healer-finished'; readonly healer: string; readonly candidates: number}
  /** What leaves the machine: the prompt as it was sent, secrets hidden. */
  | {readonly type: 'healer-asked'; readonly healer: string; readonly prompt: string}
  /** A whole answer, as it came. Raw: whoever shows it sanitises it. */
  | {readonly type: 'healer-answered'; readonly healer: string; readonly text: string}
  /** `hash` is that of its source, and names it from here on. */
  | {readonly type: 'candidate-suggested'; readonly hash: string; readonly candidate: Candidate}
  | {readonly type: 'candidate-started'; readonly hash: string}
  /** What its run showed; null when it was broken off. */
  | {
      readonly type: 'candidate-judged';
      readonly hash: string;
      readonly verdict: Verdict['kind'] | null;
    }
  /** A verified candidate that is worth showing joined the list; `proposals` is ranked anew, best first. */
  | {readonly type: 'proposals-ranked'; readonly proposals: readonly Proposal[]}
  | {readonly type: 'healing-finished'; readonly attempt: number}
  | HunkDecision
  | {readonly type: 'decision-undone'}
  | {readonly type: 'decision-redone'}
  /** The user told the healers something about an attempt. */
  | {readonly type: 'commented'; readonly attempt: number; readonly text: string}
  /** The user went back to an attempt; what is made of it from now on is a branch. */
  | {readonly type: 'returned'; readonly attempt: number}
  /** From now on, proven fixes are accepted without asking, or no longer. */
  | {readonly type: 'auto-changed'; readonly auto: boolean}
  /** From now on, it stops before each stage, or no longer. */
  | {readonly type: 'step-changed'; readonly stepping: boolean}
  | {readonly type: 'stage-reached'; readonly stage: Stage}
  | {readonly type: 'stage-passed'}
  /** The user looks at another proposal. */
  | {readonly type: 'proposal-selected'; readonly proposal: number}
  | {readonly type: 'written'; readonly path: string; readonly revision: number}
  | {readonly type: 'session-ended'; readonly outcome: Outcome};
