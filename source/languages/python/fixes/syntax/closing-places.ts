import {partnerOf} from '../../code/brackets.ts';
import {endsOperand, operandEnd} from '../../code/expressions.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {blockWords} from '../../code/keywords.ts';
import {widthOf} from '../../code/logical-lines.ts';
import {isCallBracket} from '../../code/open-brackets.ts';
import type {Code} from '../../code/parse.ts';
import type {Token} from '../../code/token.ts';

interface Place {
  readonly offset: number;
  readonly text: string;
  readonly tier: 2 | 3 | 4;
}

/** Functions that take one value, so that an operator in their argument stands rather outside of it. */
const takesOneValue = /^(?:len|int|float|str|repr|input|abs|ord|chr|bool|list|set|sorted|type)$/;

/** Where the closing bracket can go, likeliest first. */
export function closingPlaces(code: Code, open: number): Place[] {
  const bracket = code.outer[open];
  if (!bracket) return [];
  const closing = partnerOf(bracket.text);
  const line = code.outer.filter(token => token.line === bracket.line);
  const at = line.indexOf(bracket);
  const last = line.at(-1);
  if (!last) return [];
  const startsBlock = blockWords.has(line[0]?.text ?? '');
  const isHeader = startsBlock && last.text === ':';
  const goesOn = last === bracket || last.text === ',' || !(endsOperand(last) || isHeader);
  if (startsBlock && goesOn) return beforeColon(code, bracket, closing);
  const below = isHeader ? [] : afterBlock(code, bracket, goesOn, closing);
  if (below.length > 0 || goesOn) return below;
  const end = (isHeader ? line.at(-2)?.end : undefined) ?? last.end;
  const atEnd = {offset: end, text: closing};
  const inner = innerEnd(line, at);
  if (!inner) return [{...atEnd, tier: 2}];
  return [
    {offset: inner.end, text: closing, tier: 2},
    {...atEnd, tier: 3},
  ];
}

/**
 * The token on its line after which a bracket may end earlier: for `str(n + "!"` after `n`, for `(a + b / 2`
 * after `b`. The innermost open call is looked at, since a later bracket may have closed it too late.
 */
function innerEnd(line: readonly Token[], at: number): Token | null {
  if (line[at]?.text === '[' && at > 0 && endsOperand(line[at - 1] ?? line[at])) {
    const sign = line.findIndex(
      ({text}, index) => index > at && /^(?:[=!<>]?=|[<>]|[-+*/]=)$/.test(text),
    );
    return sign > at + 1 ? (line[sign - 1] ?? null) : null;
  }
  const argument = lastSimpleCall(line, at);
  if (argument !== null) return argument;
  if (line[at]?.text !== '(' || isCallBracket(line, at)) return null;
  const operators = line.slice(at + 1).map(({text}) => text);
  const sum = operators.findIndex(text => text === '+' || text === '-');
  const product = operators.findIndex(
    (text, index) => index > sum && /^(?:\*\*?|\/\/?|%)$/.test(text),
  );
  const isMixed = sum > 0 && product > sum && !operators.includes('(');
  return isMixed ? (line[at + product] ?? null) : null;
}

/** In `str(n + "!"`, the `n`: the first operand of a call that takes one value and got a sum with a text. */
function lastSimpleCall(line: readonly Token[], from: number): Token | null {
  for (let index = line.length - 1; index >= from; index--) {
    if (!isCallBracket(line, index) || !takesOneValue.test(line[index - 1]?.text ?? '')) continue;
    const end = operandEnd(line, index + 1);
    const operator = line[end + 1]?.text;
    const second = line[end + 2];
    const isSum =
      operator === '+' && second?.kind === 'string' && line[index + 1]?.kind !== 'string';
    const isOfLen =
      line[index - 1]?.text === 'len' && /^(?:[-+*%<>]|[=!<>]=|\/\/?)$/.test(operator ?? '');
    if (isSum || isOfLen) return line[end] ?? null;
  }
  return null;
}

/** Before the colon of a header that goes on over several lines. */
function beforeColon({outer}: Code, bracket: Token, closing: string): Place[] {
  const rest = outer.slice(outer.indexOf(bracket));
  const colon = rest.findIndex((t, index) => t.text === ':' && rest[index + 1]?.line !== t.line);
  const last = rest[colon - 1];
  return last ? [{offset: last.end, text: closing, tier: 2}] : [];
}

/** After the lines below that are indented deeper, on a line of its own when the bracket stands like that. */
function afterBlock(code: Code, bracket: Token, isList: boolean, closing: string): Place[] {
  const indent = indentOf(code, bracket.line);
  const below = code.outer.filter(({line}) => line > bracket.line);
  const end = below.findIndex(({line}) => widthOf(indentOf(code, line)) <= widthOf(indent));
  const last = below.slice(0, end < 0 ? undefined : end).at(-1);
  if (!last) return [];
  const isOwnLine = below.length > 0 && code.outer[code.outer.indexOf(bracket) + 1] === below[0];
  const ownLine = `${lineEndingOf(code.source)}${indent}${closing}`;
  const text = isOwnLine || (isList && last.text === ',') ? ownLine : closing;
  return [{offset: last.end, text, tier: 2}];
}

function indentOf({source, lineStarts}: Code, line: number): string {
  const text = source.slice(lineStarts[line - 1] ?? source.length, lineStarts[line]);
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}
