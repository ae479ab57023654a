import type {Proof} from '../expectations/expectations.ts';
import type {Report} from '../languages/report.ts';
import type {Tier} from '../languages/rule.ts';
import type {Hunk} from '../patch/hunks.ts';
import type {Warning} from '../patch/warnings.ts';
import type {Result} from '../sandbox/result.ts';
import type {Candidate} from './healer.ts';

/** What running a candidate showed. */
export type Verdict =
  /** It exits 0 and does what is expected of it. */
  | {readonly kind: 'passes'; readonly result: Result; readonly proof: Proof}
  /** It exits 0, and nothing more is known to be expected. */
  | {readonly kind: 'runs'; readonly result: Result}
  /** It still fails, but later or elsewhere. */
  | {
      readonly kind: 'moves-on';
      readonly result: Result;
      readonly report: Report;
      /** What it does of what is expected; null when it failed. */
      readonly proof: Proof | null;
    }
  | {readonly kind: 'same'; readonly result: Result}
  | {readonly kind: 'worse'; readonly result: Result};

/** A candidate with its verdict, its diff in hunks and its warnings. */
export interface Proposal {
  readonly id: number;
  /** Hash of the revision that the hunks apply to. A proposal is never applied to another one. */
  readonly baseHash: string;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly hunks: readonly Hunk[];
  readonly warnings: readonly Warning[];
  /** Other healers that suggested the same source. */
  readonly agreeing: readonly string[];
}

/** Whether nothing is left to heal. */
export function heals({kind}: Verdict): boolean {
  return kind === 'passes' || kind === 'runs';
}

/** What takes something away may lead out of any error, and not to what was meant. */
const removes: Tier = 5;

/** Whether the program got further than to an error of its syntax, and not by losing something. */
export function isPastSyntax({verdict, candidate}: Proposal): boolean {
  if (candidate.tier === removes) return false;
  return heals(verdict) || (verdict.kind === 'moves-on' && verdict.report.phase !== 'syntax');
}

/** Whether the program got further than to an error that is found before it runs, and not by losing something. */
export function isPastCompiler(proposal: Proposal): boolean {
  const {verdict} = proposal;
  if (!isPastSyntax(proposal)) return false;
  return heals(verdict) || (verdict.kind === 'moves-on' && verdict.report.phase === 'runtime');
}
