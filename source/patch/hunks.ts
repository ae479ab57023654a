import {diffArrays} from 'diff';
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

const contextLines = 3;

/**
 * The difference between two texts as hunks in the order of the text; none when they are equal.
 * Changes whose contexts touch share a hunk, as in `diff -u`.
 */
export function diffHunks(before: string, after: string, context = contextLines): Hunk[] {
  const script = editScript(before, after);
  return changedSpans(script, context).map(([from, to]) => hunkOf(script, from, to));
}

function editScript(before: string, after: string): HunkLine[] {
  return diffArrays(splitLines(before), splitLines(after)).flatMap(({added, removed, value}) => {
    const kind = added ? 'add' : removed ? 'remove' : 'context';
    return value.map(text => ({kind, text}) as const);
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

function hunkOf(script: readonly HunkLine[], from: number, to: number): Hunk {
  const earlier = script.slice(0, from);
  const lines = script.slice(from, to);
  return {
    oldStart: countOld(earlier) + 1,
    oldLines: countOld(lines),
    newStart: countNew(earlier) + 1,
    newLines: countNew(lines),
    lines,
  };
}

const countOld = (lines: readonly HunkLine[]) => lines.filter(line => line.kind !== 'add').length;
const countNew = (lines: readonly HunkLine[]) =>
  lines.filter(line => line.kind !== 'remove').length;
