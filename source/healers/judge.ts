import {fingerprint, type Report} from '../languages/report.ts';
import {type Result, textOf} from '../sandbox/result.ts';
import type {Verdict} from './proposal.ts';

/** One run of one source, with the error that was read out of it. */
export interface Run {
  readonly source: string;
  readonly result: Result;
  readonly report: Report | null;
}

/** What the run of a candidate shows, seen from the failed run that it should mend. Pure. */
export function judge(before: Run, after: Run): Verdict {
  const {result, report} = after;
  if (result.status === 'ok') return {kind: 'runs', result};
  const failedPlainly = result.status === 'runtime-error' || result.status === 'compile-error';
  if (!failedPlainly || !report || !before.report) return {kind: 'worse', result};
  if (fingerprint(report) === fingerprint(before.report)) return {kind: 'same', result};
  return movesOn(before, after, before.report, report)
    ? {kind: 'moves-on', result, report}
    : {kind: 'worse', result};
}

/** Whether what was printed before is still printed, now followed by more or not. */
export function keepsOutput(before: Result, after: Result): boolean {
  return textOf(after.stdout).startsWith(textOf(before.stdout));
}

function movesOn(before: Run, after: Run, old: Report, now: Report): boolean {
  if (old.phase !== now.phase) return old.phase === 'syntax';
  if (!keepsOutput(before.result, after.result)) return false;
  const printed = textOf(after.result.stdout).length - textOf(before.result.stdout).length;
  if (printed > 0) return true;
  const progress = comparePositions(outermost(before, old), outermost(after, now));
  if (progress !== 0) return progress > 0;
  return comparePositions(position(before, old.location), position(after, now.location)) > 0;
}

/** How much of the source lies behind a place: an edit before it does not move it. */
interface Position {
  readonly linesBehind: number;
  readonly columnsBehind: number;
}

/** Where the program's top level stood when it failed. */
function outermost(run: Run, report: Report): Position | null {
  return position(run, report.frames.at(-1)?.location ?? report.location);
}

function position({source}: Run, location: Report['location']): Position | null {
  if (!location) return null;
  const lines = source.split('\n');
  const line = lines[location.line - 1] ?? '';
  return {
    linesBehind: lines.length - location.line,
    columnsBehind: line.length - (location.column ?? 0),
  };
}

/** Positive when `now` is further into the program than `old`, negative when it is not as far. */
function comparePositions(old: Position | null, now: Position | null): number {
  if (!old || !now) return 0;
  return old.linesBehind - now.linesBehind || old.columnsBehind - now.columnsBehind;
}
