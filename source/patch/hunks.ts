import {editScript} from './edit-script.ts';
import {splitLines} from './lines.ts';

export interface HunkLine {
  readonly kind: 'context' | 'remove' | 'add';
  /** The line with its line end, so that CRLF and a missing last newline survive. */
  readonly text: string;
}

/** A run of changes with the context around it. Line numbers count from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly HunkLine[];
}

/** How many unchanged lines are shown around a change. */
export const contextLines = 3;

/**
 * The difference between two texts as hunks in the order of the text; none when they are equal.
 * Changes whose contexts touch share a hunk, as in `diff -u`.
 */
export function diffHunks(before: string, after: string, context = contextLines): Hunk[] {
  return hunksOf(editScript(splitLines(before), splitLines(after)), context);
}

/** The hunks of an edit script. */
export function hunksOf(script: readonly HunkLine[], context: number): Hunk[] {
  let seen = 0;
  let [oldStart, newStart] = [1, 1];
  return changedSpans(script, context).map(([from, to]) => {
    const between = from - seen;
    oldStart += between;
    newStart += between;
    seen = to;
    const lines = script.slice(from, to);
    const [oldLines, newLines] = [countOld(lines), countNew(lines)];
    const hunk = {oldStart, oldLines, newStart, newLines, lines};
    oldStart += oldLines;
    newStart += newLines;
    return hunk;
  });
}

/** Index ranges of the script, end exclusive, that hold changes with their context. */
function changedSpans(script: readonly HunkLine[], context: number): [number, number][] {
  const spans: [number, number][] = [];
  for (const [index, line] of script.entries()) {
    if (line.kind === 'context') continue;
    const from = Math.max(0, index - context);
    const to = Math.min(script.length, index + 1 + context);
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

const countOld = (lines: readonly HunkLine[]) => lines.filter(line => line.kind !== 'add').length;
const countNew = (lines: readonly HunkLine[]) =>
  lines.filter(line => line.kind !== 'remove').length;
