import type {Program} from '../../../program.ts';
import type {Result} from '../../../sandbox/result.ts';
import {plainReport, type Location, type Report} from '../../report.ts';
import {functionAt} from '../code/functions.ts';
import {isOwn, type Places} from '../diagnostics/places.ts';
import {findPanics, type PrintedPanic} from './find-panics.ts';

/** Of many threads that panic, as many as a reader can take in. */
const maxPanics = 20;

interface Reading {
  readonly places: Places;
  readonly program: Pick<Program, 'entry' | 'source'>;
}

/** What a program exits with when its main thread panics. */
const panicExitCode = 101;

/**
 * The panic that ended a program: the last of the main thread, with the one that it came from as its cause. Null for
 * a program that ended otherwise.
 */
export function readPanic(
  result: Result,
  lines: readonly string[],
  reading: Reading,
): Report | null {
  if (result.exitCode !== panicExitCode && result.signal !== 'SIGABRT') return null;
  const panics = findPanics(lines).slice(-maxPanics);
  const at = panics.findLastIndex(({thread}) => thread === 'main');
  const last = panics[at] ?? panics.at(-1);
  if (!last) return null;
  const earlier = at === -1 ? [] : panics.slice(0, at);
  const cause = causedByPanic.test(last.message) ? earlier.at(-1) : undefined;
  return reportOf(last, cause ? reportOf(cause, null, reading) : null, reading);
}

/** What a thread says that waited for one that panicked, or that panicked while it was cleaning up after a panic. */
const causedByPanic =
  /\bAny \{ \.\. \}|a scoped thread panicked|PoisonError|panic in a (?:destructor|function that cannot unwind)/;

function reportOf(panic: PrintedPanic, cause: Report | null, {places, program}: Reading): Report {
  const location = isOwn(panic.file) ? locationOf(panic, places) : null;
  const name =
    location !== null && location.file === program.entry
      ? functionAt(program.source, location)
      : null;
  return plainReport({
    type: 'panic',
    message: panic.message,
    location: location ?? cause?.location ?? null,
    frames: location && name !== null ? [{name, location}] : [],
    cause,
    stack: panic.text,
  });
}

function locationOf({file, line, column}: PrintedPanic, places: Places): Location {
  const unit = places.column(file, line, column);
  return {file, line, column: unit, endLine: null, endColumn: null};
}
