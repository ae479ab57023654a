import type {Program} from '../../../program.ts';
import {plainReport, type Report} from '../../report.ts';
import {locate} from '../places.ts';
import {codeOf} from './codes.ts';
import type {Diagnostic} from './read.ts';

/**
 * One report for all errors of a build, the first with the others beside it. What is declared or imported and not
 * used comes last: it is often so only because of another error, such as a misspelt name.
 */
export function diagnosticsReport(
  diagnostics: readonly Diagnostic[],
  lines: readonly string[],
  program: Pick<Program, 'entry' | 'source'>,
): Report | null {
  const reports = diagnostics.map(diagnostic => reportOf(diagnostic, program));
  const isUnused = ({type}: Report) => type === 'UnusedVar' || type === 'UnusedImport';
  const [first, ...others] = [
    ...reports.filter(report => !isUnused(report)),
    ...reports.filter(isUnused),
  ];
  if (!first) return null;
  const stack = lines.slice(0, mostStackLines).join('\n').trimEnd();
  return {...first, stack: stack.slice(0, longestStack), others};
}

const mostStackLines = 400;
const longestStack = 40_000;

function reportOf(diagnostic: Diagnostic, program: Pick<Program, 'entry' | 'source'>): Report {
  const {file, line, column, details, text} = diagnostic;
  const type = codeOf(diagnostic.message);
  const isSyntax = type === 'SyntaxError';
  const message = isSyntax ? diagnostic.message.replace(/^syntax error: /, '') : diagnostic.message;
  return plainReport({
    type,
    message,
    phase: isSyntax ? 'syntax' : 'compile',
    location: file === null ? null : locate(file, line, column, program),
    hints: hintsOf(message, details),
    notes: details,
    stack: text,
  });
}

/** The compiler's advice, which it writes into its messages. */
function hintsOf(message: string, details: readonly string[]): string[] {
  return [message, ...details].flatMap(text => {
    const found = hint.exec(text)?.[1];
    if (found === undefined) return [];
    // What the parenthesis closes that the advice stands in.
    return [found.startsWith('possibly') ? found : found.replace(/\).*$/, '')];
  });
}

const hint =
  /[(,;] ?((?:but does have (?:field |method )?|possibly missing |did you mean |use |method \w+ has pointer receiver|missing method )[^(\n]{0,100})/;
