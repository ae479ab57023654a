import {percent} from '../percent.ts';
import {reaches, type SetFigures, type Share} from './set-figures.ts';
import type {Goal, GoalFigure} from './set.ts';

/** Prints what a set comes to in one language and group. */
export function printSetFigures(figures: SetFigures): void {
  const {accepted, right, destructive, oracleCalls, medianMs, p95Ms} = figures;
  console.log(
    `compiles ${of(figures.compiles)}, runs@1 ${of(figures.runsAt1)}\n` +
      `right@1 ${of(figures.rightAt1)}, right@5 ${of(figures.rightAt5)}, ` +
      `exact@1 ${of(figures.exactAt1)}, exact@5 ${of(figures.exactAt5)}\n` +
      `accepted: ${accepted}, of which right ${of(right)}, false ${of(figures.false)}; ` +
      `${destructive} destructive\n` +
      `oracle calls: ${oracleCalls.toFixed(1)} a program; ` +
      `median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms`,
  );
}

/** Prints whether a goal is reached. Returns false when it is missed. */
export function printGoal(goal: Goal, figures: SetFigures): boolean {
  const reached = reaches(goal, figures);
  const outcome = reached === null ? 'not known' : reached ? 'reached' : 'MISSED';
  const {count, of: whole} = figures[goal.figure];
  console.log(
    `Goal: ${titles[goal.figure]} at least ${(100 * goal.share).toFixed(0)} %: ` +
      `${outcome} (${percent(count, whole)})`,
  );
  return reached !== false;
}

const titles: Readonly<Record<GoalFigure, string>> = {
  compiles: 'compiles',
  rightAt1: 'right@1',
  rightAt5: 'right@5',
  exactAt1: 'exact@1',
  exactAt5: 'exact@5',
};

const of = ({count, of: whole}: Share): string =>
  whole === 0 ? '–' : `${count} of ${whole} (${percent(count, whole)})`;
