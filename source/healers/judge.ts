import {passes, type Proof} from '../expectations/expectations.ts';
import {fingerprint, type Location, type Report} from '../languages/report.ts';
import {diffHunks} from '../patch/hunks.ts';
import {type Result, textOf} from '../sandbox/result.ts';
import type {Verdict} from './proposal.ts';

/** One run of one source, with the error that was read out of it. */
export interface Run {
  readonly source: string;
  readonly result: Result;
  /** Its error; or, of a run that ended with 0, the first expectation that it does not meet. */
  readonly report: Report | null;
  /** Null when it failed, or when nothing is expected but that it runs. */
  readonly proof: Proof | null;
}

/** What the run of a candidate shows, seen from the failed run that it should mend. Pure. */
export function judge(before: Run, after: Run): Verdict {
  const {result, report, proof} = after;
  if (result.status === 'ok' && !report) {
    return proof && passes(proof) ? {kind: 'passes', result, proof} : {kind: 'runs', result};
  }
  const ended = ['ok', 'runtime-error', 'compile-error'].includes(result.status);
  if (!ended || !report || !before.report) return {kind: 'worse', result};
  if (met(after) !== met(before)) {
    return met(after) > met(before)
      ? {kind: 'moves-on', result, report, proof}
      : {kind: 'worse', result};
  }
  if (fingerprint(report) === fingerprint(before.report)) return {kind: 'same', result};
  return movesOn(before, after, before.report, report)
    ? {kind: 'moves-on', result, report, proof}
    : {kind: 'worse', result};
}

/** How much of what is expected a run does; a program that runs at all is further than one that fails. */
const met = ({proof}: Run): number => proof?.passed ?? -1;

/** Whether what was printed before is still printed, now followed by more or not. */
export function keepsOutput(before: Result, after: Result): boolean {
  return textOf(after.stdout).startsWith(textOf(before.stdout));
}

function movesOn(before: Run, after: Run, old: Report, now: Report): boolean {
  if (old.phase !== now.phase) return phases.indexOf(now.phase) > phases.indexOf(old.phase);
  const known = new Set(errorsOf(old));
  const left = errorsOf(now);
  if (left.length < known.size && left.every(error => known.has(error))) return true;
  const isCompiled = now.phase === 'compile' && !left.some(error => known.has(error));
  if (isCompiled && !isInChange(now, before.source, after.source)) return true;
  if (!keepsOutput(before.result, after.result)) return false;
  const printed = textOf(after.result.stdout).length - textOf(before.result.stdout).length;
  if (printed > 0) return true;
  const progress = compare(before, outermost(old), after, outermost(now));
  if (progress !== 0) return progress > 0;
  return compare(before, old.location, after, now.location) > 0;
}

/** In the order in which errors are found. */
const phases: readonly Report['phase'][] = ['syntax', 'compile', 'runtime'];

/** All errors of a report, wherever they are now: a change above one of them moves it. */
const errorsOf = (report: Report): string[] =>
  [report, ...report.others].map(({type, message}) => `${type}\u0000${message}`);

/**
 * Whether one of the errors lies on a line that was changed. One that does not, and was not told before, is one that the
 * compiler looks for only when there is none of the kind before it: names, then types, then borrows.
 */
function isInChange(now: Report, before: string, after: string): boolean {
  const changes = diffHunks(before, after, 0);
  return [now, ...now.others].some(
    ({location}) =>
      !location ||
      changes.some(
        ({newStart, newLines}) => location.line >= newStart && location.line < newStart + newLines,
      ),
  );
}

/** A place in a source, in terms of the source that the candidate changes. */
interface Position {
  readonly line: number;
  /** How much of the line lies behind it: an edit before it does not move it. */
  readonly columnsBehind: number;
}

/** Positive when `after` failed further on in the program than `before`, negative when not as far. */
function compare(before: Run, old: Location | null, after: Run, now: Location | null): number {
  if (!old || !now) return 0;
  const from = positionOf(before, old, old.line);
  const to = positionOf(after, now, originalLine(before.source, after.source, now.line));
  return to.line - from.line || from.columnsBehind - to.columnsBehind;
}

/** Where the program's top level stood when it failed. */
const outermost = (report: Report) => report.frames.at(-1)?.location ?? report.location;

function positionOf({source}: Run, {line, column}: Location, originalLine: number): Position {
  const text = source.split('\n')[line - 1] ?? '';
  return {line: originalLine, columnsBehind: text.length - (column ?? 0)};
}

/** The line of `before` that a line of `after` was, or that stood in its place. */
function originalLine(before: string, after: string, line: number): number {
  let shift = 0;
  for (const hunk of diffHunks(before, after, 0)) {
    if (line < hunk.newStart) break;
    if (line < hunk.newStart + hunk.newLines) {
      return hunk.oldStart + Math.min(line - hunk.newStart, Math.max(hunk.oldLines - 1, 0));
    }
    shift += hunk.oldLines - hunk.newLines;
  }
  return line + shift;
}
