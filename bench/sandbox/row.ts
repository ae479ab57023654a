import {compare, summarise} from './statistics.ts';
import type {Ratio, Summary} from './statistics.ts';

export type Unit = 'ms' | 'containers/s' | 'MB' | 'MB/s' | 'bytes' | '%';

/** What must hold: of the ratio of ours to the baseline, or of our own median or 95th percentile. */
export interface Goal {
  readonly kind: 'at most' | 'at least';
  readonly of: 'ratio' | 'p50' | 'p95';
  readonly value: number;
}

/** One line of the table, and of the JSON. */
export interface Row {
  /** What is measured, such as `Python hello, warm`. */
  readonly what: string;
  readonly unit: Unit;
  readonly ours: Summary;
  readonly baseline: ({readonly name: string} & Summary) | null;
  /** Ours ÷ baseline. */
  readonly ratio: Ratio | null;
  /** Null for a row that is there to be read only. */
  readonly goal: Goal | null;
  readonly reached: boolean | null;
  /** As measured, in the order of the rounds. */
  readonly samples: {readonly ours: readonly number[]; readonly baseline: readonly number[] | null};
}

export interface Measured {
  readonly what: string;
  readonly unit: Unit;
  readonly goal: Goal | null;
  readonly ours: readonly number[];
  readonly baseline: {readonly name: string; readonly samples: readonly number[]} | null;
}

/** Puts measurements and their goal into a row. Medians decide, not the range around them. */
export function makeRow({what, unit, goal, ours, baseline}: Measured): Row {
  const own = summarise(ours);
  const ratio = baseline ? compare(ours, baseline.samples) : null;
  return {
    what,
    unit,
    ours: own,
    baseline: baseline && {name: baseline.name, ...summarise(baseline.samples)},
    ratio,
    goal,
    reached: goal && reaches(goal, goal.of === 'ratio' ? ratio?.value : own[goal.of]),
    samples: {ours, baseline: baseline?.samples ?? null},
  };
}

/** What cannot be measured has not reached its goal. */
function reaches({kind, value}: Goal, measured: number | undefined): boolean {
  if (measured === undefined) return false;
  return kind === 'at most' ? measured <= value : measured >= value;
}
