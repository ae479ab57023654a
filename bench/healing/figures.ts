import type {Healed} from './heal-case.ts';

/** What a set comes to in one language. The rates are counts of the cases that are meant to heal. */
export interface Figures {
  readonly cases: number;
  readonly meant: number;
  /** Healed as `--yes` does it, over several attempts where that is needed. */
  readonly right: number;
  /** Accepted by `--yes` with a wrong output, of all cases. */
  readonly false: number;
  readonly runsAt1: number;
  readonly rightAt1: number;
  readonly rightAt5: number;
  /** Cases of all in which an edit that deletes was accepted. */
  readonly destructive: number;
  /** Sandbox runs a case, the mean over all cases. */
  readonly oracleCalls: number;
  /** Of those that healed right, the whole session. */
  readonly medianMs: number;
  readonly p95Ms: number;
}

export function figuresOf(healed: readonly Healed[]): Figures {
  const meant = healed.filter(each => each.healable);
  const right = meant.filter(each => each.verdict === 'right');
  const times = right.map(each => each.healMs);
  const calls = healed.reduce((sum, each) => sum + each.oracleCalls, 0);
  return {
    cases: healed.length,
    meant: meant.length,
    right: right.length,
    false: healed.filter(each => each.verdict === 'false').length,
    runsAt1: meant.filter(each => each.runsAt1).length,
    rightAt1: meant.filter(each => each.rightAt1).length,
    rightAt5: meant.filter(each => each.rightAt5).length,
    destructive: healed.filter(each => each.tookDestructive).length,
    oracleCalls: healed.length === 0 ? 0 : calls / healed.length,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** Between the two nearest values, in proportion; NaN when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}
