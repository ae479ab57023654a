import type {Program} from '../../../program.ts';
import {plainReport, type Location, type Report} from '../../report.ts';
import {lineOf} from '../places.ts';
import {codeOf, isSyntax} from './codes.ts';
import type {Diagnostic} from './read.ts';

const longestStack = 40_000;
const mostNotes = 12;
/** Said behind the warnings when they count as errors. */
const endsForWarnings = /^warnings found and -Werror specified/;

/** One report for all errors of a compilation: the first, with the others and what javac warns of beside it. */
export function diagnosticsReport(
  diagnostics: readonly Diagnostic[],
  program: Pick<Program, 'entry' | 'source'>,
): Report | null {
  const starts = lineStarts(program.source);
  const errors = diagnostics.filter(
    ({severity, message}) => severity === 'error' && !endsForWarnings.test(message),
  );
  // What javac only warns about ended it when nothing else did.
  const reports = (errors.length > 0 ? errors : diagnostics)
    .filter(({message}) => !endsForWarnings.test(message))
    .map(diagnostic => reportOf(diagnostic, program, starts));
  const [first, ...others] = reports;
  if (!first) return null;
  const stack = diagnostics.map(({text}) => text).join('\n');
  return {...first, others, stack: stack.slice(0, longestStack)};
}

function reportOf(
  diagnostic: Diagnostic,
  program: Pick<Program, 'entry' | 'source'>,
  starts: readonly number[],
): Report {
  const {details, severity} = diagnostic;
  // What it warns about goes by the names of -Xlint, such as `[empty] empty statement after if`.
  const [, lint, text] = /^\[([\w-]+)\] (.*)$/s.exec(diagnostic.message) ?? [];
  const message = text ?? diagnostic.message;
  const type = severity === 'warning' ? (lint ?? 'warning') : codeOf(message);
  return plainReport({
    type,
    message: wholeMessage(message, details),
    phase: isSyntax(type) ? 'syntax' : 'compile',
    location: placeOf(diagnostic, program, starts),
    notes: details.slice(0, mostNotes),
    stack: diagnostic.text,
  });
}

/** `cannot find symbol` says little without the symbol, nor `incompatible types: bad return type` without the types. */
function wholeMessage(message: string, details: readonly string[]): string {
  const symbol = /^symbol:\s+(.*)$/.exec(details[0] ?? '')?.[1];
  const place = /^location:\s+(.*)$/.exec(details[1] ?? '')?.[1];
  if (symbol !== undefined)
    return `${message}: ${symbol}${place === undefined ? '' : ` in ${place}`}`;
  const [required, found] = ['required', 'found'].map(name =>
    details.find(line => line.startsWith(`${name}:`))?.replace(/^\w+:\s*/, ''),
  );
  if (required !== undefined && found !== undefined)
    return `${message.replace(/;$/, '')}: required ${required}; found ${found}`;
  const more = details.find(line => !/^\w+:/.test(line) && line !== '');
  return more !== undefined && /^incompatible types: bad |;$/.test(message)
    ? `${message.replace(/;$/, '')}: ${more}`
    : message;
}

/** What is said of an expression rather than of the declaration that the offsets embrace. */
const aboutExpressions =
  /^(?:prob\.found|possible\.loss|cant\.(?:resolve|apply|deref)|unreported|operator|report\.access)/;

/**
 * The whole of the code in question where javac told its offsets, else the token at the caret; that too where it would be
 * a class or a method of several lines.
 */
function placeOf(
  {file, line, column, span, message}: Diagnostic,
  {entry, source}: Pick<Program, 'entry' | 'source'>,
  starts: readonly number[],
): Location | null {
  if (file === null) return null;
  const isEntry = file === entry.replace(/^(?:\.\/)+/, '');
  const own = isEntry ? entry : file;
  if (column === null) return lineOf(own, line);
  const start = starts[line - 1];
  // The offsets are those of the line that is printed, or else they are of another file.
  if (!isEntry || start === undefined) return {...lineOf(own, line), column};
  const known = span && span.caret === start + column - 1 && span.end > span.caret;
  const spansLines =
    known &&
    source.slice(span.start, span.end).includes('\n') &&
    !aboutExpressions.test(codeOf(message));
  if (!known || spansLines || span.end > source.length) {
    const word = /^[\p{L}\p{N}_$]*/u.exec(source.slice(start + column - 1, start + column + 199));
    const endColumn = column + Math.max(1, word?.[0].length ?? 1);
    return {file: own, line, column, endLine: line, endColumn};
  }
  const from = placeAt(starts, Math.min(span.start, span.caret));
  const to = placeAt(starts, span.end);
  return {file: own, ...from, endLine: to.line, endColumn: to.column};
}

function placeAt(starts: readonly number[], offset: number): {line: number; column: number} {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return {line: low, column: offset - (starts[low - 1] ?? 0) + 1};
}

function lineStarts(source: string): readonly number[] {
  return [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
}
