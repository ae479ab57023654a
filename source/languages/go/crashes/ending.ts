import type {Result} from '../../../sandbox/result.ts';
import {plainReport, type Report} from '../../report.ts';

/**
 * How a program ended that did not panic: by a signal, or by an exit code of its own, such as that of `log.Fatal`.
 * Null when it said nothing.
 */
export function readEnding(
  {exitCode, signal, status}: Result,
  lines: readonly string[],
): Report | null {
  if (status !== 'runtime-error') return null;
  const said = lines.join('\n').trimEnd();
  if (signal !== null)
    return plainReport({type: signal, message: `The program was ended by ${signal}.`, stack: said});
  if (exitCode === null || exitCode === 0 || said === '') return null;
  const last = said.slice(said.lastIndexOf('\n') + 1).trim();
  // As `go run` says it.
  const type = `exit status ${exitCode}`;
  return plainReport({type, message: last.replace(loggedAt, ''), stack: said.slice(-20_000)});
}

/** The date and time that the package log puts before a message. */
const loggedAt = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?=.)/;
