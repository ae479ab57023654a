import {type Choice, isTaken, undecided} from '../../patch/choices.ts';
import type {Hunk} from '../../patch/hunks.ts';
import {takeLines} from '../../patch/split-hunk.ts';
import type {Cursor} from '../view-state.ts';

/** Lines of a proposal, from the first to the last, both included. */
export interface LineRange {
  readonly first: Cursor;
  readonly last: Cursor;
}

/** The lines between two cursors, whichever comes first. */
export function rangeBetween(one: Cursor, other: Cursor): LineRange {
  const isInOrder = one.hunk < other.hunk || (one.hunk === other.hunk && one.line <= other.line);
  return isInOrder ? {first: one, last: other} : {first: other, last: one};
}

/** Whether a line of a hunk is in a range. */
export function isInRange({first, last}: LineRange, hunk: number, line: number): boolean {
  if (hunk < first.hunk || hunk > last.hunk) return false;
  return (hunk > first.hunk || line >= first.line) && (hunk < last.hunk || line <= last.line);
}

/** What decides about a range: `toggle` leaves it when all of it is taken, and else takes it. */
export type RangeDecision = 'take' | 'leave' | 'toggle';

/** All choices after a decision about a range, and how many changed lines it is about. */
export interface RangeOutcome {
  readonly choices: readonly Choice[];
  readonly count: number;
  readonly taken: boolean;
}

/**
 * Decides the changed lines of a range. Of a hunk that was undecided, taking some lines leaves the others, and
 * leaving some takes the others. What the user edited stays as it is: its lines are no choice.
 */
export function decideRange(
  hunks: readonly Hunk[],
  choices: readonly Choice[],
  range: LineRange,
  decision: RangeDecision,
): RangeOutcome {
  const touched = hunks.map((hunk, index) => changedInRange(hunk, index, choices, range));
  const all = touched.flatMap((lines, hunk) =>
    lines.map(line => isTaken(choices[hunk] ?? undecided, line)),
  );
  const taken = decision === 'toggle' ? all.includes(false) : decision === 'take';
  return {
    taken,
    count: all.length,
    choices: hunks.map((hunk, index) => {
      const choice = choices[index] ?? undecided;
      const lines = new Set(touched[index]);
      if (lines.size === 0) return choice;
      const others = choice.kind === 'undecided' ? !taken : null;
      return takeLines(hunk.lines, line =>
        lines.has(line) ? taken : (others ?? isTaken(choice, line)),
      );
    }),
  };
}

function changedInRange(
  {lines}: Hunk,
  hunk: number,
  choices: readonly Choice[],
  range: LineRange,
): number[] {
  if (choices[hunk]?.kind === 'edit') return [];
  return [...lines.keys()].filter(
    line => lines[line]?.kind !== 'context' && isInRange(range, hunk, line),
  );
}
