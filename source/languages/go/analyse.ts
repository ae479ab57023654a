import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import type {Report} from '../report.ts';
import {readEnding} from './crashes/ending.ts';
import {findTrace} from './crashes/trace.ts';
import {crashReport} from './crashes/report.ts';
import {readDiagnostics} from './diagnostics/read.ts';
import {diagnosticsReport} from './diagnostics/report.ts';

/** What was printed before the last megabyte is the program's own; the compiler's first errors matter most. */
const readAtMost = 1_000_000;

/** Reads the error out of what `go build` or a Go program printed; null when neither did. Pure and total. */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  const text = textOf(result.stderr).replaceAll('\r\n', '\n');
  if (result.status === 'compile-error') {
    const lines = text.slice(0, readAtMost).split('\n');
    return diagnosticsReport(readDiagnostics(lines), lines, program);
  }
  const lines = text.slice(-readAtMost).split('\n');
  const trace = findTrace(lines);
  return trace ? crashReport(trace, program) : readEnding(result, lines);
}
