import type {Report} from '../../report.ts';
import type {RuleContext} from '../../rule.ts';
import {blockAt, type Block} from './blocks.ts';
import {splitAt} from './brackets.ts';
import {simpleStatements} from './expressions.ts';
import {statementAt, type LogicalLine} from './logical-lines.ts';
import {codeOf, type Code} from './parse.ts';
import type {Token} from './token.ts';

/** The place of an error in the parsed program. */
export interface Spot {
  readonly code: Code;
  readonly line: number;
  readonly statement: LogicalLine;
  /** What the interpreter pointed at; null when it marked nothing. */
  readonly range: {readonly start: number; readonly end: number} | null;
  /**
   * The tokens of the expression that failed: those pointed at, else the statement without `return` or
   * the targets of its assignment. An f-string is one token, unless the place is inside it.
   */
  readonly tokens: readonly Token[];
  /**
   * The tokens around: those of the statement, or of the fields of the f-string in which the place is.
   */
  readonly around: readonly Token[];
  /** The innermost function or class around it. */
  readonly block: Block | undefined;
}

/** Where the program failed, as rules look at it; null when that is not in the file that they can edit. */
export function spotOf(context: RuleContext): Spot | null {
  const {report, entry} = context;
  const location = report.location?.file === entry ? report.location : null;
  if (!location) return null;
  const code = codeOf(context);
  const statement = statementAt(code.lines, location.line);
  if (!statement) return null;
  const range = rangeOf(code, location);
  const tokens = range
    ? tokensBetween(code, range.start, range.end)
    : expressionOf(statement.tokens.filter(({line}) => line >= location.line));
  const block = blockAt(code.blocks, location.line);
  const around = range ? tokensAround(statement.tokens, range.start) : statement.tokens;
  return {code, line: location.line, statement, range, tokens, around, block};
}

/** First line of an error's message; programs may print more below it. */
export function messageOf(report: Report): string {
  return report.message.split('\n', 1)[0] ?? '';
}

/** Tokens from one offset to another, without those that are inside one of them. */
export function tokensBetween(code: Code, start: number, end: number): Token[] {
  let covered = start;
  return code.tokens.filter(token => {
    if (token.start < covered || token.end > end) return false;
    covered = token.end;
    return true;
  });
}

/** Offset of a line and a column, both counted from 1. */
export function offsetOf({lineStarts, source}: Code, line: number, column: number): number {
  return Math.min((lineStarts[line - 1] ?? source.length) + column - 1, source.length);
}

/** The list of tokens that an offset is in: these, or the fields of one of their f-strings. */
function tokensAround(tokens: readonly Token[], offset: number): readonly Token[] {
  const holder = tokens.find(({start, end}) => start <= offset && offset < end);
  const isInside = holder?.inner.some(({start, end}) => start <= offset && offset < end) ?? false;
  return holder && isInside ? tokensAround(holder.inner, offset) : tokens;
}

function rangeOf(code: Code, location: NonNullable<Report['location']>): Spot['range'] {
  const {line, column, endLine, endColumn} = location;
  if (column === null || endLine === null || endColumn === null) return null;
  return {start: offsetOf(code, line, column), end: offsetOf(code, endLine, endColumn)};
}

/** The expression of a statement: of `x = y`, `return y` and `raise y` it is `y`. */
function expressionOf(tokens: readonly Token[]): Token[] {
  const statement = simpleStatements(tokens).at(-1) ?? [];
  const value = splitAt(statement, '=').at(-1) ?? [];
  return /^(?:return|raise|assert|del|await|yield)$/.test(value[0]?.text ?? '')
    ? value.slice(1)
    : value;
}
