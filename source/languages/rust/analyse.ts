import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import type {Report} from '../report.ts';
import {type Diagnostic, readDiagnostic} from './diagnostics/diagnostic.ts';
import {Places} from './diagnostics/places.ts';
import {reportOf} from './diagnostics/report.ts';
import {readPanic} from './panics/panic-report.ts';
import {readEnding} from './panics/ending.ts';

/** Errors that a report keeps, the first ones: a broken macro can repeat one a thousand times. */
const maxErrors = 50;
/** How a run ends is at the end of stderr; what was printed before the last megabyte is the program's own. */
const readAtMost = 1_000_000;

/**
 * Reads what rustc, or the program itself, printed about a failed run; null when there is nothing that Rust says.
 * Pure and total.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.status === 'ok') return null;
  const places = new Places(program);
  const stderr = textOf(result.stderr).replaceAll('\r\n', '\n');
  if (result.status === 'compile-error') return compileReport(diagnosticsIn(stderr), places);
  const text = stderr.slice(-readAtMost);
  const own = text.split('\n').filter(line => readDiagnostic(line) === null);
  return (
    readPanic(result, own, {places, program}) ??
    readEnding(result, own, () => endlessCall(stderr, places))
  );
}

function* diagnosticsIn(text: string): Generator<Diagnostic> {
  for (const line of text.split('\n')) {
    const diagnostic = readDiagnostic(line);
    if (diagnostic !== null) yield diagnostic;
  }
}

function compileReport(diagnostics: Iterable<Diagnostic>, places: Places): Report | null {
  const errors = Iterator.from(diagnostics)
    .filter(({level, message}) => level.startsWith('error') && !isSummary.test(message))
    .take(maxErrors)
    .map(diagnostic => reportOf(diagnostic, places))
    .toArray();
  const [first, ...others] = distinct(errors);
  return first ? {...first, others} : null;
}

const isSummary = /^(?:aborting due to|could not compile) /;

/** The same error can be found for each time that a macro's argument is used. */
function distinct(reports: readonly Report[]): Report[] {
  const byStack = new Map<string, Report>();
  for (const report of reports) if (!byStack.has(report.stack)) byStack.set(report.stack, report);
  return [...byStack.values()];
}

/** Where rustc has warned of a function that calls itself without end. */
function endlessCall(stderr: string, places: Places): Report | null {
  const warning = Iterator.from(diagnosticsIn(stderr)).find(
    ({code}) => code === 'unconditional_recursion',
  );
  return warning ? reportOf(warning, places) : null;
}
