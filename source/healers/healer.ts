import type {Language} from '../languages/language.ts';
import type {Report} from '../languages/report.ts';
import type {Tier} from '../languages/rule.ts';
import type {Program, Revision} from '../program.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Result} from '../sandbox/result.ts';

/** One suggested new source from one healer, unproven. */
export interface Candidate {
  readonly source: string;
  /** Name of the healer, such as `offline`. */
  readonly healer: string;
  /** The rule or model behind it, such as `did-you-mean`. */
  readonly rule: string;
  readonly tier: Tier;
  /** One plain sentence for the reader. */
  readonly explanation: string;
  /** Of a fix that mends several errors one after another: each change, in order. */
  readonly steps?: readonly Step[];
}

/** One of the changes that a fix is composed of. */
export interface Step {
  /** The whole source after it. */
  readonly source: string;
  readonly rule: string;
  readonly explanation: string;
}

/** An earlier attempt, as a healer sees it. */
export interface PastAttempt {
  readonly revision: Revision;
  readonly report: Report | null;
  /** Candidates for that revision which the user refused, as source texts. */
  readonly refused: readonly string[];
}

/** Everything that a healer may want to know beyond the report and the revision. */
export interface HealContext {
  readonly program: Program;
  readonly language: Language;
  readonly limits: Limits;
  /** The failed run of this revision. */
  readonly result: Result;
  /** Oldest first, this revision's own attempt last. */
  readonly attempts: readonly PastAttempt[];
  /** Tells the user one line, such as the address that code is sent to. */
  notify(message: string): void;
}

/** Something that suggests fixes. Any object of this shape is one. */
export interface Healer {
  readonly name: string;
  /** The address that code is sent to; null when nothing leaves the machine. */
  readonly sendsTo: string | null;
  /**
   * Yields candidates as they are found; may yield none.
   * @throws {HealerUnavailable} with a message for the user. The session goes on without it.
   */
  suggest(
    report: Report,
    revision: Revision,
    context: HealContext,
    signal: AbortSignal,
  ): AsyncIterable<Candidate>;
}
