import type {Hunk, HunkLine} from '../hunks.ts';
import {splitLines, withoutEnd} from '../lines.ts';

/** A line of a program as a change leaves it, without its end. */
export interface ResultLine {
  readonly text: string;
  /** Whether it was there before. */
  readonly isKept: boolean;
  /** The lines that went where this one came, each without its end; none where very many went. */
  readonly inPlaceOf: readonly string[];
}

/** All lines of the program after a change from `before`. */
export function resultLines(before: string, hunks: readonly Hunk[]): ResultLine[] {
  const old = splitLines(before);
  const kept = (from: number, to?: number) => old.slice(from, to).map(keptLine);
  let next = 0;
  const changed = hunks.map(({oldStart, oldLines, lines}) => {
    const between = kept(next, oldStart - 1);
    next = oldStart - 1 + oldLines;
    return [...between, ...linesLeft(lines)];
  });
  return [...changed.flat(), ...kept(next)];
}

const keptLine = (line: string): ResultLine => ({
  text: withoutEnd(line),
  isKept: true,
  inPlaceOf: [],
});

/** Each line that came is held against those that went: what rewrites a program replaces no line in particular. */
const mostInOnePlace = 100;

function linesLeft(lines: readonly HunkLine[]): ResultLine[] {
  const left: ResultLine[] = [];
  let gone: string[] = [];
  for (const {kind, text} of lines) {
    if (kind === 'remove') gone.push(withoutEnd(text));
    else if (kind === 'add') {
      const inPlaceOf = gone.length > mostInOnePlace ? [] : gone;
      left.push({text: withoutEnd(text), isKept: false, inPlaceOf});
    } else left.push(keptLine(text));
    if (kind === 'context') gone = [];
  }
  return left;
}
