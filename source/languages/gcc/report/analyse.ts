import type {Program} from '../../../program.ts';
import {type Result, textOf} from '../../../sandbox/result.ts';
import {plainReport, type Report} from '../../report.ts';
import {compileReport} from './compile-report.ts';
import {readAddressError} from './crash/address-error.ts';
import {readUndefinedBehaviour, remarks} from './crash/undefined-behaviour.ts';
import type {Diagnostic} from './diagnostic.ts';
import {readLinkerErrors} from './linker.ts';
import {Locator} from './locate.ts';
import {readDiagnostics} from './read-diagnostics.ts';

/** The compiler speaks first and is held to 20 errors; a crash is at the end. What lies between is the program's own. */
const readAtMost = 500_000;

/** Reads the error out of what GCC, the linker, a sanitizer or the C++ runtime printed; null when none did. Pure and total. */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  const text = textOf(result.stderr);
  const locator = new Locator(program.entry.replace(/^(?:\.\/)+/, ''), program.source);
  const diagnostics = readDiagnostics(linesOf(text.slice(0, readAtMost)));
  if (result.status === 'compile-error') return compileErrors(text, diagnostics, locator);
  const warnings = diagnostics.filter(explains).map(each => compileReport(each, locator));
  const own = warnings.filter(({location}) => location !== null).slice(0, mostWarnings);
  const lines = linesOf(text.slice(-readAtMost));
  const crash = readAddressError(lines) ?? readUndefinedBehaviour(lines, locator);
  if (crash) return {...crash, notes: [...crash.notes, ...remarks(lines)], others: own};
  return explainedExit(result, own, remarks(lines));
}

const mostWarnings = 5;

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function compileErrors(
  text: string,
  diagnostics: readonly Diagnostic[],
  locator: Locator,
): Report | null {
  const errors = diagnostics
    .filter(({severity, message}) => severity === 'error' && !message.startsWith('ld returned'))
    .map(each => compileReport(each, locator));
  const missing = readLinkerErrors(linesOf(text.slice(-readAtMost)), locator);
  const [first, ...others] = [...errors, ...missing];
  if (!first) return null;
  // GCC parses and checks side by side: as long as any error is one of syntax, the program is not parsed.
  const isUnparsed = errors.some(({phase}) => phase === 'syntax');
  return {...first, phase: isUnparsed ? 'syntax' : first.phase, others};
}

/** Warnings that can be why a program fails; not those about what is merely unused or ugly. */
function explains({severity, option}: Diagnostic): boolean {
  return (
    severity === 'warning' &&
    !/^-W(?:unused|comment|sign-compare|unknown-pragmas|deprecated|reorder|misleading|pragmas|cpp$)/.test(
      option ?? '',
    )
  );
}

/** A program that ended with an exit code of its own, if there is something to say about why. */
function explainedExit(
  result: Result,
  others: readonly Report[],
  notes: readonly string[],
): Report | null {
  const {exitCode, signal} = result;
  if (others.length === 0 && notes.length === 0) return null;
  const how = signal
    ? {type: signal, message: `The program was ended by the signal ${signal}.`}
    : {type: `Exit ${exitCode}`, message: `The program ended with exit code ${exitCode}.`};
  return plainReport({...how, notes, others, location: others[0]?.location ?? null});
}
