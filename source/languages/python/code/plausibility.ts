import {partnerOf} from './brackets.ts';
import {endsOperand, startsOperand} from './expressions.ts';
import {blockWords, isKeyword} from './keywords.ts';
import {isClosing, isOpening, type Token} from './token.ts';

/** Signs that can stand before an operand as well as between two. */
const unary: ReadonlySet<string> = new Set(['+', '-', '~', '*', '**', '@', '...']);
const separators: ReadonlySet<string> = new Set([',', ':', ';', '=', ':=', '->']);

/** What speaks against a line, and how much; `known` speaks for it. */
const weights = {
  unclosed: 20,
  unmatched: 10,
  unknown: 4,
  gap: 3,
  sign: 3,
  separator: 2,
  header: 2,
  name: 1.5,
  empty: 0.6,
  alone: 1,
  joined: 0.5,
  blank: 0.3,
  code: 0.6,
  known: -0.3,
};

/**
 * How little the tokens of a line look like Python, from 0 upwards, a little below when they use the program's names.
 * @param open The closing brackets that lines above wait for, innermost first.
 */
export function implausibility(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  open: readonly string[] = [],
): number {
  const due = [...open];
  const colons = [0];
  let total = costOfWhole(tokens);
  for (const [index, token] of tokens.entries()) {
    total += costOfPair(tokens[index - 1], token) + costOfToken(tokens, index, names);
    total += costOfPlace(tokens, index, due[0], colons);
    if (isOpening(token)) {
      due.unshift(partnerOf(token.text));
      colons.push(0);
    } else if (isClosing(token)) {
      total += due.shift() === token.text ? 0 : weights.unmatched;
      colons.pop();
    }
  }
  return total + Math.max(0, due.length - open.length) * weights.unmatched;
}

/** A header has its colon; few statements start with a string. */
function costOfWhole(tokens: readonly Token[]): number {
  const [first] = tokens;
  const isHeader = blockWords.has(first?.text ?? '') && tokens.every(({text}) => text !== ':');
  const startsWithText = first?.kind === 'string' && tokens[1]?.text !== ':';
  return (isHeader ? weights.header : 0) + (startsWithText ? weights.alone : 0);
}

function costOfPair(before: Token | undefined, token: Token): number {
  const afterOperand = before !== undefined && endsOperand(before);
  if (afterOperand && startsOperand(token)) return costOfGap(before, token);
  if (before?.text === '.' && token.kind !== 'name') return weights.sign;
  // It is the field of an f-string that ended too early.
  if (before?.text === 'not' && token.text === '{') return weights.sign;
  if (token.kind !== 'operator' || afterOperand || isOpening(token)) return 0;
  // A keyword, an operator, an opening bracket or nothing is before a sign.
  if (isClosing(token)) return before?.kind === 'operator' && isBinary(before) ? weights.sign : 0;
  if (token.text === ':') return /^[[:,]$/.test(before?.text ?? '') ? 0 : weights.separator;
  if (separators.has(token.text)) return weights.separator;
  return unary.has(token.text) ? 0 : weights.sign;
}

function costOfGap(before: Token, token: Token): number {
  if (token.text === '(' || token.text === '[') {
    return before.kind === 'number' || (before.kind === 'string' && token.text === '(')
      ? weights.gap
      : 0;
  }
  return before.kind === 'string' && token.kind === 'string' ? weights.joined : weights.gap;
}

function costOfToken(tokens: readonly Token[], index: number, names: ReadonlySet<string>): number {
  const token = tokens[index];
  if (!token) return 0;
  if (token.kind === 'unknown') return weights.unknown;
  if (token.kind === 'string') return costOfString(token);
  const isAttribute = tokens[index - 1]?.text === '.';
  const isArgument =
    tokens[index + 1]?.text === '=' && /^[(,]$/.test(tokens[index - 1]?.text ?? '');
  if (token.kind !== 'name' || isKeyword(token.text) || isAttribute || isArgument) return 0;
  return names.has(token.text) ? weights.known : weights.name;
}

function costOfString({text, closed}: Token): number {
  const [, prefix = '', content = ''] = /^(\w*)["'](.*)["']$/s.exec(text) ?? [];
  const isFormatted = /f/i.test(prefix);
  const isLikeField = /\{\w+[^}]*\}/.test(content) && !isFormatted;
  const said = isFormatted ? content.replaceAll(/\{[^{}]*\}/g, '') : content;
  return (
    (closed ? 0 : weights.unclosed) +
    (content === '' ? weights.empty : 0) +
    (/^ +\S|^ +$/.test(content) ? weights.blank : 0) +
    (isLikeField ||
    /\.\w+\(|\b(?:str|len|sum|int|float|max|min|sorted|round|list|range)\(/.test(said)
      ? weights.code
      : 0)
  );
}

/** Colons and equals signs where the bracket around them has none. `colons` counts those since the last comma. */
function costOfPlace(
  tokens: readonly Token[],
  index: number,
  bracket: string | undefined,
  colons: number[],
): number {
  const token = tokens[index];
  const level = colons.length - 1;
  if (token?.text === ',') colons[level] = 0;
  if (token?.text === '=') {
    const isArgument = bracket === ')' && tokens[index - 1]?.kind === 'name';
    return bracket === undefined || isArgument ? 0 : weights.sign;
  }
  if (token?.text !== ':') return 0;
  if (tokens.slice(Math.max(0, index - 12), index).some(({text}) => text === 'lambda')) return 0;
  colons[level] = (colons[level] ?? 0) + 1;
  if (bracket === ')') return tokens[0]?.text === 'def' ? 0 : weights.sign;
  return bracket === '}' && (colons[level] ?? 0) > 1 ? weights.sign : 0;
}

const isBinary = ({text}: Token) => /^(?:[-+*/%@&|^<>]|\*\*|\/\/|<<|>>|[=!<>]=)$/.test(text);
