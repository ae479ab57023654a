import type {Language} from '../languages/language.ts';
import {plainReport, type Report} from '../languages/report.ts';
import {type Result, textOf} from '../sandbox/result.ts';

/**
 * The error of a failed run: what its language reads out of it, or at least its exit status. Null for a run
 * that ended well or in a way that is not healed.
 */
export function analyse(
  result: Result,
  language: Language,
  entry: string,
  source: string,
): Report | null {
  if (result.status !== 'runtime-error' && result.status !== 'compile-error') return null;
  return language.analyse(result, {entry, source}) ?? exitReport(result);
}

/** For a program that failed without an error message that its language knows. */
function exitReport(result: Result): Report {
  const how = result.signal
    ? {type: result.signal, message: `The program was ended by the signal ${result.signal}.`}
    : {
        type: `Exit ${result.exitCode ?? 'unknown'}`,
        message: `The program ended with exit code ${result.exitCode ?? 'unknown'} and no error message of its interpreter.`,
      };
  return plainReport({...how, stack: textOf(result.stderr)});
}
