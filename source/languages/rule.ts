import type {Report} from './report.ts';

/**
 * How far a suggestion can be trusted before it is verified, best first:
 * 1 an edit that the tool itself offers, 2 a hint that the tool printed, 3 a rule for this message,
 * 4 found by search, 5 removes something.
 */
export type Tier = 1 | 2 | 3 | 4 | 5;

export interface RuleContext {
  readonly report: Report;
  readonly source: string;
  /** The source split at line ends, which are not part of the lines. */
  readonly lines: readonly string[];
  /** File name of the source. */
  readonly entry: string;
}

/** One whole new source, with one plain sentence for the reader. */
export interface Suggestion {
  readonly source: string;
  readonly explanation: string;
  /** When it is less sure than its rule. */
  readonly tier?: Tier;
}

/** A broken program that a rule heals. Run for real by the tests: it must fail first and print `output` after. */
export interface RuleExample {
  readonly before: string;
  readonly after: string;
  readonly output: string;
  /** File name, where that has a meaning, such as `program.cjs`. */
  readonly entry?: string;
  /** Whether it runs, and is only warned about. */
  readonly strict?: boolean;
  /** Files that lie beside it, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One kind of mistake and how to mend it. Pure: no I/O, no clock, linear in the source. */
export interface Rule {
  /** Names it after `offline:`, such as `did-you-mean`. */
  readonly id: string;
  readonly tier: Tier;
  answers(report: Report): boolean;
  suggest(context: RuleContext): Iterable<Suggestion>;
  readonly examples: readonly RuleExample[];
}
