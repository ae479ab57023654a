import {parentOf} from './select.ts';
import type {Attempt, SessionState} from './state.ts';

/** An attempt in the tree of all of them. */
export interface TimelineRow {
  readonly attempt: Attempt;
  /** What stands before it to draw the tree, such as `│ └ `. */
  readonly stem: string;
}

/**
 * The attempts as a tree, from the first, each under the one that it was made from. One that went on alone stands
 * right below; only where several went different ways are they moved in.
 */
export function timelineOf(state: SessionState): TimelineRow[] {
  const children = Map.groupBy(state.attempts, attempt => parentOf(state, attempt));
  const rows: TimelineRow[] = [];
  const add = (attempt: Attempt, own: string, below: string): void => {
    rows.push({attempt, stem: own});
    const next = children.get(attempt) ?? [];
    for (const [index, child] of next.entries()) {
      const isLast = index === next.length - 1;
      if (next.length === 1) add(child, below, below);
      else add(child, `${below}${isLast ? '└ ' : '├ '}`, `${below}${isLast ? '  ' : '│ '}`);
    }
  };
  for (const first of children.get(undefined) ?? []) add(first, '', '');
  return rows;
}
