import type {Language} from '../languages/language.ts';
import type {Report} from '../languages/report.ts';
import type {Tier} from '../languages/rule.ts';
import type {SyntaxVerdict} from '../languages/syntax-search.ts';
import type {Program, Revision} from '../program.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Result} from '../sandbox/result.ts';
import type {HealerProgress, Spent} from './progress.ts';

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
  /** Why only a person can tell whether it is meant, as one plain sentence: it is never accepted unasked. */
  readonly doubt?: string;
  /** Of several that were found together its place among them, likeliest first, from 0. */
  readonly order?: number;
  /** Of a fix that mends several errors one after another: each change, in order. */
  readonly steps?: readonly Step[];
}

/** One of the changes that a fix is composed of. */
export interface Step {
  /** The whole source after it. */
  readonly source: string;
  readonly rule: string;
  readonly tier: Tier;
  readonly explanation: string;
}

/** An earlier attempt, as a healer sees it. */
export interface PastAttempt {
  readonly revision: Revision;
  readonly report: Report | null;
  /** What the user refused there: the revision's source with just the refused hunks of a candidate, each. */
  readonly refused: readonly string[];
}

/** Everything that a healer may want to know beyond the report and the revision. */
export interface HealFacts {
  readonly program: Program;
  readonly language: Language;
  readonly limits: Limits;
  /** The failed run of this revision. */
  readonly result: Result;
  /** Oldest first, this revision's own attempt last. */
  readonly attempts: readonly PastAttempt[];
  /** What the user says about it, oldest first. */
  readonly comments: readonly string[];
  /** What the program should print on standard output; null when nobody knows. */
  readonly expected: string | null;
  /** What runs it, as it names itself, such as `Python 3.13.5`; null when that is not known. */
  readonly toolVersion: string | null;
}

/** What a healer is given to work with. */
export interface HealContext extends HealFacts {
  /** Tells the user one line, such as the address that code is sent to. */
  notify(message: string): void;
  /** Shows an answer while it comes. May be called as often as text arrives. */
  progress(update: HealerProgress): void;
  /** Shows what is sent to a model, whole, before it is sent. */
  asked(prompt: string): void;
  /** Shows a whole answer, as it came. */
  answered(text: string): void;
  /** Tells what was used so far for this program, in place of what was told before. */
  spent(total: Spent): void;
}

/** What a healer has besides when it searches. */
export interface SearchContext extends HealContext {
  /** Whether there are other readings than an error of syntax, so that nothing that is found is more than a guess. */
  readonly onlyGuesses: boolean;
  /** Checks versions of the program without running them: a verdict for each, in their order. */
  checkSyntax(versions: readonly string[]): Promise<readonly SyntaxVerdict[]>;
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
  /** What `suggest` would send; null when that cannot be told. Sends nothing. */
  preview?(report: Report, revision: Revision, context: HealFacts): string | null;
  /**
   * Looks further, at a higher price: asked of a healer that needs no network, when nothing that was suggested gets past an
   * error of syntax, or, where the language guesses, one of the compiler.
   */
  search?(
    report: Report,
    revision: Revision,
    context: SearchContext,
    signal: AbortSignal,
  ): AsyncIterable<Candidate>;
}
