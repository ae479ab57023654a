import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import {analyse as analyseRun} from '../javascript/analyse.ts';
import type {Report} from '../report.ts';
import {blankTypes} from './code/blank-types.ts';
import {readDiagnostics} from './diagnostics/read.ts';
import {reportOf} from './diagnostics/report.ts';

/** The compiler says the first errors first; there is no end to them in a file that is no TypeScript at all. */
const readAtMost = 1_000_000;
const reportsAtMost = 100;

/**
 * Reads the errors that `tsc` printed, or else that of the running program, which is JavaScript then. Pure and total.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  // A program's own output may quote the compiler.
  if (result.status !== 'compile-error') return whileRunning(result, program);
  const text = textOf(result.stderr).slice(0, readAtMost).replaceAll('\r\n', '\n');
  const reports = readDiagnostics(text)
    .slice(0, reportsAtMost)
    .map(diagnostic => reportOf(diagnostic, program));
  const [first, ...others] = reports;
  return first ? {...first, others} : null;
}

/** What Node says of TypeScript that it cannot run by leaving the types out, such as an enum. */
const unsupported = /\[ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX\]: ([^\n]+)/;

function whileRunning(
  result: Result,
  {entry, source}: Pick<Program, 'entry' | 'source'>,
): Report | null {
  const report = analyseRun(result, {entry, source: blankTypes(source)});
  const message = unsupported.exec(report?.message ?? '')?.[1];
  if (report === null || message === undefined) return report;
  const hint = 'Node alone only leaves types out; an engine with containers compiles the program.';
  return {...report, type: 'SyntaxError', message, phase: 'compile', hints: [hint]};
}
