import type {Choice} from '../../patch/choices.ts';
import type {Hunk} from '../../patch/hunks.ts';
import type {Cursor} from '../view-state.ts';
import {firstChange, shownLines} from './shown-lines.ts';

/** The next undecided hunk after this one, from the start again after the last; undefined when all are decided. */
export function nextUndecided(choices: readonly Choice[], hunk: number): number | undefined {
  const order = [...choices.keys()];
  const ahead = [...order.slice(hunk + 1), ...order.slice(0, hunk + 1)];
  return ahead.find(index => choices[index]?.kind === 'undecided');
}

/** The cursor at the first change of a hunk. */
export function cursorAtHunk(
  hunks: readonly Hunk[],
  choices: readonly Choice[],
  hunk: number,
): Cursor {
  const at = Math.max(0, Math.min(hunk, hunks.length - 1));
  return {hunk: at, line: firstChange(linesAt(hunks, choices, at))};
}

/** The cursor `by` lines further down or up, over the ends of hunks. */
export function moveCursor(
  hunks: readonly Hunk[],
  choices: readonly Choice[],
  cursor: Cursor,
  by: number,
): Cursor {
  const all = hunks.flatMap((_, hunk) =>
    [...linesAt(hunks, choices, hunk).keys()].map(line => ({hunk, line})),
  );
  const at = all.findIndex(({hunk, line}) => hunk === cursor.hunk && line === cursor.line);
  return all[Math.max(0, Math.min(at + by, all.length - 1))] ?? cursor;
}

function linesAt(hunks: readonly Hunk[], choices: readonly Choice[], hunk: number) {
  const found = hunks[hunk];
  return found ? shownLines(found, choices[hunk] ?? {kind: 'undecided'}) : [];
}
