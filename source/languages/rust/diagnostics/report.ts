import {plainReport, type Report} from '../../report.ts';
import type {Diagnostic, Span} from './diagnostic.ts';
import {editsOf} from './edits.ts';
import type {Places} from './places.ts';

/** The report of one error, without those beside it. Its type is its code; rustc calls one without a code `error`. */
export function reportOf(diagnostic: Diagnostic, places: Places): Report {
  const {code, message, spans, children, rendered} = diagnostic;
  const primary = spans.find(({isPrimary}) => isPrimary) ?? spans[0];
  const place = primary ? places.locate(primary) : null;
  const words = (level: string) =>
    children.filter(child => child.level === level).map(child => child.message);
  return plainReport({
    type: code ?? 'error',
    message,
    phase: isSyntax(diagnostic) ? 'syntax' : 'compile',
    location: place,
    hints: [...new Set(words('help'))],
    notes: [...new Set([...spans.flatMap(span => labelOf(span, places)), ...words('note')])],
    edits: editsOf(diagnostic, places),
    stack: (rendered ?? '').trimEnd(),
  });
}

/** What rustc writes at a place, which for the lesser places begins with where that is. */
function labelOf(span: Span, places: Places): string[] {
  if (span.label === null || span.label === '') return [];
  const place = span.isPrimary ? null : places.locate(span);
  return [place ? `${place.file}:${place.line}:${place.column}: ${span.label}` : span.label];
}

/** Whether the parser says so, before names and types are looked at. */
export function isSyntax({code, message}: Pick<Diagnostic, 'code' | 'message'>): boolean {
  return code === null ? !fromLater.test(message) : lexicalCodes.has(code);
}

/** Errors without a code come from the parser, but for these of macros, lifetimes, constants and the linker. */
const fromLater =
  /^(?:cannot (?:find|determine|specialize)|no rules expected|unexpected end of macro|format argument|invalid format|invalid reference|multiple unused|named argument|argument never|redundant argument|positional arguments?|\d+ positional|lifetime may not|captured variable|implementation of|higher-ranked|evaluation of|reached the|recursion limit|queries overflow|linking with|couldn't|could not|environment variable|unused|ambiguous|the (?:trait|attribute)|requires|internal compiler|type annotations|literal out of|this operation|unconditional|concrete type|arguments? )/;

/** Codes that the lexer and the parser give: https://doc.rust-lang.org/error_codes/error-index.html */
const lexicalCodes: ReadonlySet<string> = new Set([
  'E0178',
  'E0585',
  'E0586',
  'E0704',
  'E0742',
  'E0743',
  'E0748',
  'E0753',
  'E0758',
  'E0762',
  'E0763',
  'E0765',
  'E0766',
  'E0768',
]);
