import {quantile} from '../figures.ts';
import type {HealedSetCase} from './heal-set-case.ts';
import type {Goal, GoalFigure} from './set.ts';

/** So many of those of which it is known. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What a set comes to in one language and group. */
export interface SetFigures extends Readonly<Record<GoalFigure, Share>> {
  readonly runsAt1: Share;
  /** Programs that `--yes` healed, and of those how many are right and wrong where that is known. */
  readonly accepted: number;
  readonly right: Share;
  readonly false: Share;
  readonly destructive: number;
  /** Sandbox runs a program, the mean. */
  readonly oracleCalls: number;
  /** Of the whole session. */
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** @param healed only programs that were broken. */
export function setFiguresOf(healed: readonly HealedSetCase[]): SetFigures {
  const accepted = healed.filter(each => each.accepted);
  const times = healed.map(each => each.healMs);
  const calls = healed.reduce((sum, each) => sum + each.oracleCalls, 0);
  return {
    compiles: share(healed.map(each => each.compiles)),
    runsAt1: share(healed.map(each => each.runsAt1)),
    rightAt1: share(healed.map(each => each.rightAt1)),
    rightAt5: share(healed.map(each => each.rightAt5)),
    exactAt1: share(healed.map(each => each.exactAt1)),
    exactAt5: share(healed.map(each => each.exactAt5)),
    accepted: accepted.length,
    right: share(accepted.map(each => each.right)),
    false: share(accepted.map(each => (each.right === null ? null : !each.right))),
    destructive: healed.filter(each => each.tookDestructive).length,
    oracleCalls: healed.length === 0 ? 0 : calls / healed.length,
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function share(values: readonly (boolean | null)[]): Share {
  return {
    count: values.filter(value => value === true).length,
    of: values.filter(value => value !== null).length,
  };
}

/** Whether a goal is reached; null when the figure is known of no program. */
export function reaches(goal: Goal, figures: SetFigures): boolean | null {
  const {count, of} = figures[goal.figure];
  return of === 0 ? null : count >= goal.share * of;
}
