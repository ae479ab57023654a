import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore, lineBreak, replaceToken, type Edit} from '../../code/edit.ts';
import {canEnd} from '../../code/expressions.ts';
import {statementStart} from '../../code/statements.ts';
import {typeOf} from '../../code/types.ts';
import {propertiesOf} from '../../vocabulary.ts';
import {firstOfLine, lastFullLine, lastOfLine, lineAfterBlock, lineOf} from './layout.ts';

/** Where a closer may belong, the likeliest first. */
export function* closerPlaces(code: Code, opener: number, closer: string): Generator<Edit> {
  const line = lineOf(code, opener);
  const end = lastOfLine(code, line);
  const opensBlock = end === opener || (closer !== '}' && /^(?:\{|\[|\(|=>)$/.test(code.text(end)));
  if (closer !== ')') yield* beforeArrow(code, opener, end, closer);
  const early = earlyEnd(code, opener, end);
  if (early !== -1) yield insertAfter(code, early - 1, closer);
  if (opensBlock) yield* afterBlock(code, opener, closer);
  if (closer !== '}' || end !== opener) yield* inLine(code, opener, end, closer);
  if (closer === '}') yield* afterBlock(code, opener, closer);
}

/** At the end of the parameters that the pattern is one of: `([a, b) => a`. */
function* beforeArrow(code: Code, opener: number, end: number, closer: string): Generator<Edit> {
  for (let at = opener + 1; at < end; at++) {
    if (code.text(at) === ')' && code.text(at + 1) === '=>') yield insertBefore(code, at, closer);
  }
}

/** At the end of the opener's line: before its semicolon or its block's brace, or before another closer. */
function* inLine(code: Code, opener: number, end: number, closer: string): Generator<Edit> {
  const text = code.text(end);
  if (/^[.;,]$/.test(code.text(opener + 1))) yield insertAfter(code, opener, closer);
  if (code.kind(end) === 'template' && text.startsWith('`') && end > opener) {
    // A `${` that swallowed the closing backtick.
    yield {start: code.tokens[end]?.start ?? 0, end: code.tokens[end]?.start ?? 0, text: closer};
  }
  if (/^[{;,]$/.test(text) && end > opener) yield insertAfter(code, end - 1, closer);
  for (let at = end; at > opener; at--) {
    if (code.closes(at) && code.text(at) !== closer) yield insertBefore(code, at, closer);
  }
  yield insertAfter(code, end, closer);
  for (let at = end; at > opener; at--) {
    if (code.closes(at) && code.text(at) !== closer) yield replaceToken(code, at, closer);
  }
  for (let at = end; at > opener; at--) yield insertAfter(code, at, closer);
}

/** The sign before which a bracket surely ends: the `=` after an index, the `=>` after parameters; -1 for none. */
function earlyEnd(code: Code, opener: number, end: number): number {
  if (code.text(opener) === '[') {
    if (isIndex(code, opener + 1)) return opener + 2;
    const isTarget = canEnd(code, opener - 1) || statementStart(code, opener) === opener;
    return isTarget ? signIn(code, opener, end, '=') : -1;
  }
  for (let at = opener; at <= end; at++) {
    if (code.text(at) !== '(' || canEnd(code, at - 1)) continue;
    const arrow = signIn(code, at, end, '=>');
    if (arrow !== -1 && code.slice(at, arrow).includes(',')) return arrow;
  }
  return -1;
}

/** Whether a name is a number that is asked for a property which numbers do not have. */
function isIndex(code: Code, name: number): boolean {
  if (code.kind(name) !== 'name' || code.text(name + 1) !== '.') return false;
  const isNumber = typeOf(code, name, name)?.name === 'Number';
  return isNumber && propertiesOf('Number')?.includes(code.text(name + 2)) !== true;
}

/** The first such sign between a bracket and the end of its line, not further in. */
function signIn(code: Code, opener: number, end: number, sign: string): number {
  for (let at = opener + 1; at <= end && at > 0; at = code.skip(at)) {
    if (code.text(at) === sign) return at;
    if (code.closes(at)) return -1;
  }
  return -1;
}

/** After the lines that are indented further than the opener's. */
function* afterBlock(code: Code, opener: number, closer: string): Generator<Edit> {
  const line = lineOf(code, opener);
  const next = lineAfterBlock(code, line);
  // What opens at the end of a line that nothing deeper follows holds nothing.
  if (closer !== '}' && next === line + 1) return;
  const first = firstOfLine(code, next);
  if (closer !== '}') {
    // `})` after the block of a callback: the brace is there, the parenthesis is not.
    if (code.text(first) === '}' && lineOf(code, first) === next)
      yield insertAfter(code, first, closer);
    const last = lastOfLine(code, lastFullLine(code, next));
    if (code.text(last) === ';') yield insertBefore(code, last, closer);
  } else if (code.text(first) === ')' || code.text(first) === ']') {
    yield insertBefore(code, first, closer);
  }
  const end = code.lineEnd(lastFullLine(code, next));
  const indent = /^[ \t]*/.exec(code.source.slice(code.lineStart(line)))?.[0] ?? '';
  yield {start: end, end, text: lineBreak(code.source) + indent + closer};
}
