import type {Report} from '../../../report.ts';
import type {RuleContext, Suggestion, Tier} from '../../../rule.ts';
import {readCode, type Code} from '../../code/code.ts';
import {applyEdits, type Edit} from '../../code/edit.ts';
import {leavesOddity} from '../../code/oddities.ts';
import {findFault, type Fault} from '../../code/syntax.ts';

/** Whether the program was not well-formed, so that nothing of it ran. */
export function isSyntaxError(report: Report): boolean {
  return report.type === 'SyntaxError' && report.phase === 'syntax';
}

export interface SyntaxContext {
  readonly code: Code;
  readonly entry: string;
  readonly message: string;
  /** The token that V8 stumbled over; the number of tokens at the end of the source. */
  readonly at: number;
  readonly line: number;
}

/** Reads a source that has a syntax error; null when the error is elsewhere, or V8 here knows of none. */
export function readSyntax({report, source, entry}: RuleContext): SyntaxContext | null {
  if (report.location !== null && report.location.file !== entry) return null;
  const code = readCode(source);
  const fault = findFault(source, entry);
  if (fault === null) return null;
  const {message} = fault;
  const line = fault.line ?? report.location?.line ?? 1;
  const isEnd = message === 'Unexpected end of input';
  const offset = isEnd ? source.length : code.offset(line, fault.column ?? 1);
  const token = code.tokenAt(offset);
  // V8 points at the last token of the argument, where others point at the one that it cannot read.
  const after = message === 'missing ) after argument list' ? 1 : 0;
  const at = token === -1 ? code.tokens.length : token + after;
  return {code, entry, message, line, at};
}

/** One way to mend a source, unproven. */
export interface Attempt {
  readonly edits: readonly Edit[];
  readonly explanation: string;
  readonly tier?: Tier;
}

/**
 * Those attempts, at most `most`, that V8 reads to the end and that leave nothing odd; when there are none and `further`
 * is asked for, the first that V8 reads past the line of the error.
 */
export function* proven(
  syntax: SyntaxContext,
  attempts: Iterable<Attempt>,
  {most = 1, further = false}: {readonly most?: number; readonly further?: boolean} = {},
): Generator<Suggestion> {
  let count = 0;
  // A bracket before or behind another of its kind is the same source.
  const tried = new Set([syntax.code.source]);
  let next: Suggestion | null = null;
  for (const {edits, ...rest} of attempts) {
    const source = applyEdits(syntax.code.source, edits);
    if (tried.has(source)) continue;
    tried.add(source);
    const fault = findFault(source, syntax.entry);
    if (fault === null && leavesOddity(syntax.code.source, readCode(source))) continue;
    if (fault === null) {
      yield {source, ...rest};
      if (++count >= most) return;
    } else if (further && next === null && isFurther(syntax, fault)) {
      next = {source, ...rest};
    }
  }
  if (count === 0 && next !== null) yield next;
}

/**
 * What two readings of the same mistake come to. Where each mends the program neither is sure, and a person chooses unless both
 * print the same.
 */
export function* eitherOf(
  one: readonly Suggestion[],
  other: readonly Suggestion[],
): Generator<Suggestion> {
  const isDoubtful = one.length > 0 && other.length > 0;
  for (const suggestion of [...one, ...other])
    yield isDoubtful ? {...suggestion, tier: 4} : suggestion;
}

/** Whether a fault comes later; one at the end may be the same one, put off by a bracket. */
function isFurther({line}: SyntaxContext, next: Fault): boolean {
  if (next.line === null) return false;
  return (
    next.line > line &&
    !/^Unexpected end of input$|^Invalid or unexpected token$|^Unterminated/.test(next.message)
  );
}
