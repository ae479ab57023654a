import type {Program} from '../../../program.ts';
import {readCode} from '../../javascript/code/code.ts';
import {plainReport, type Location, type Report} from '../../report.ts';
import type {Diagnostic} from './read.ts';
import {editsFor} from './suggested-edits.ts';

/** What the compiler adds to a message as advice. */
const advice =
  /(?:Did you (?:mean|forget|want)|Do you need|Try |Consider |Perhaps |Is '|You may need|Use |To fix)[^\n]{1,500}$/;

/** A report of one of the compiler's errors. Pure. */
export function reportOf(
  diagnostic: Diagnostic,
  program: Pick<Program, 'entry' | 'source'>,
): Report {
  const {code, message, notes, printed} = diagnostic;
  const location = locate(diagnostic, program);
  return plainReport({
    type: code,
    message,
    // Codes below 2000 are those of the grammar: https://github.com/microsoft/TypeScript/wiki/Coding-guidelines#diagnostic-message-codes
    phase: /^TS1\d{3}$/.test(code) ? 'syntax' : 'compile',
    location,
    notes,
    hints: [message, ...notes].flatMap(text => advice.exec(text)?.[0] ?? []),
    edits: editsFor(diagnostic, location, program),
    stack: printed,
  });
}

/** The compiler prints where an error starts; where it ends is the end of that word, as far as its source is at hand. */
function locate(
  {file, line, column}: Diagnostic,
  {entry, source}: Pick<Program, 'entry' | 'source'>,
): Location | null {
  if (file === null || isElsewhere(file)) return null;
  const path = file.replace(/^\.\//, '');
  const start = {file: path, line, column, endLine: null, endColumn: null};
  if (path !== entry.replace(/^\.\//, '')) return start;
  const code = readCode(source);
  const token = code.tokens[code.at(start)];
  if (token === undefined || token.line !== line || token.text.includes('\n')) return start;
  const endColumn = token.end - code.lineStart(line) + 1;
  return {...start, endLine: line, endColumn};
}

/** In the declarations of a library, or outside of the program. */
function isElsewhere(file: string): boolean {
  return /^(?:\/|\.\.\/|[A-Za-z]:)/.test(file) || file.split('/').includes('node_modules');
}
