import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import type {Report} from '../report.ts';
import {readLauncherError} from './crashes/launcher.ts';
import {crashReport} from './crashes/report.ts';
import {findTraces} from './crashes/trace.ts';
import {readDiagnostics} from './diagnostics/read.ts';
import {diagnosticsReport} from './diagnostics/report.ts';

/** What was printed before the last megabyte is the program's own; the compiler's first errors matter most. */
const readAtMost = 1_000_000;

/** Reads the error out of what javac, the launcher or a Java program printed; null when none did. Pure and total. */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  const text = textOf(result.stderr).replaceAll('\r\n', '\n');
  if (result.status === 'compile-error') {
    return diagnosticsReport(readDiagnostics(text.slice(0, readAtMost).split('\n')), program);
  }
  const lines = text.slice(-readAtMost).split('\n');
  return readLauncherError(lines) ?? crashReport(findTraces(lines), program);
}
