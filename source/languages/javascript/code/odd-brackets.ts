import {takesTooMany} from './arity.ts';
import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {canEnd, elements} from './expressions.ts';

/** Whether nobody writes a pair of brackets so, of which something on some lines was changed. */
export function isOddBracket(code: Code, opener: number, lines: readonly number[]): boolean {
  const text = code.text(opener);
  const onLine = lines.includes(code.tokens[opener]?.line ?? 0);
  if (text === '{') return isDoubledBlock(code, opener);
  const isGroup = text === '(' && groups(code, opener);
  const isIndex = text === '[' && reads(code, opener);
  if (isGroup || isIndex) {
    const ends = [opener, code.close(opener)];
    const isChanged = (at: number): boolean => lines.includes(code.tokens[at]?.line ?? 0);
    const commas = commasIn(code, opener);
    if (commas.length > 0 && [...commas, ...ends].some(isChanged)) return true;
  }
  if (isGroup && onLine && !isHead(code, opener) && isDoubledGroup(code, opener)) return true;
  if (isIndex && onLine && isApart(code, opener)) return true;
  if (text === '[' && onLine && isLopsided(code, opener)) return true;
  if (isIndex && onLine && isCondition(code, opener)) return true;
  if (text === '[' && !isIndex && (isMixed(code, opener) || (onLine && hasHole(code, opener))))
    return true;
  return text === '(' && !isGroup && onLine && takesTooMany(code, opener);
}

/** Whether parentheses hold one value, as they do after an operator or in the head of an `if`. */
function groups(code: Code, opener: number): boolean {
  const close = code.close(opener);
  const before = opener - 1;
  if (code.text(close + 1) === '=>' || code.isProperty(before)) return false;
  if (isHead(code, opener)) return true;
  if (code.text(close + 1) === '{') return false;
  if (code.text(before) === '*' && code.text(before - 1) === 'function') return false;
  if (code.kind(before) === 'keyword')
    return !/^(?:for|catch|super|import|function|this|async|await)$/.test(code.text(before));
  return before < 0 || !canEnd(code, before) || /^(?:\}|of)$/.test(code.text(before));
}

const isHead = (code: Code, opener: number): boolean =>
  /^(?:if|while|switch|with)$/.test(code.text(opener - 1)) && !code.isProperty(opener - 1);

/** Whether square brackets read a member, rather than being a list. */
function reads(code: Code, opener: number): boolean {
  const token = code.tokens[opener];
  const before = opener - 1;
  if (token === undefined || token.first || /^(?:\}|of)$/.test(code.text(before))) return false;
  if (code.kind(before) === 'keyword' && !/^(?:this|super)$/.test(code.text(before))) return false;
  return canEnd(code, before);
}

/** The commas of a pair of brackets, not further in. */
function commasIn(code: Code, opener: number): number[] {
  const close = code.close(opener);
  const found: number[] = [];
  for (let at = opener + 1; at < close && at > 0; at = code.skip(at)) {
    if (code.text(at) === ',' && code.kind(at) === 'punctuator') found.push(at);
  }
  return found;
}

/** `f((x))`, or `(list).length`: a group around one token, or around the whole of an argument. */
function isDoubledGroup(code: Code, opener: number): boolean {
  const close = code.close(opener);
  if (close === opener + 2) {
    const isNumber = code.kind(opener + 1) === 'number' && code.text(close + 1) === '.';
    return !isNumber || isInCall(code, opener);
  }
  const isAfter = /^[(,]$/.test(code.text(opener - 1)) && code.text(close + 1) !== '';
  const fills = isAfter && /^[),]$/.test(code.text(close + 1)) && code.parent(opener) !== -1;
  const assigns = code.tokens.slice(opener, close).some(({text}) => /^(?:=|=>)$/.test(text));
  return fills && !assigns;
}

const isInCall = (code: Code, opener: number): boolean =>
  code.text(opener - 1) === '(' && !groups(code, opener - 1);

/** `i [1]`: nobody puts a blank before an index. */
function isApart(code: Code, opener: number): boolean {
  return (code.tokens[opener - 1]?.end ?? 0) < (code.tokens[opener]?.start ?? 0);
}

/** `list[i === 1]`: what is true or false is no index. */
function isCondition(code: Code, opener: number): boolean {
  const close = code.close(opener);
  for (let at = opener + 1; at < close && at > 0; at = code.skip(at)) {
    if (/^(?:[=!]==?|&&|[<>]=?)$/.test(code.text(at))) return true;
    if (code.text(at) === '?') return false;
  }
  return false;
}

/** `[1, 2, [3, 4]]`: a row that lost its end, so that those after it are in it: they, or one before it, are as long. */
function isMixed(code: Code, opener: number): boolean {
  const starts = elements(code, opener).map(([from]) => from);
  const firstRow = starts.findIndex(from => code.text(from) === '[');
  const rows = starts.slice(firstRow);
  if (firstRow < 2 || !rows.every(from => code.text(from) === '[')) return false;
  const above = code.text(opener - 1) === ',' ? [code.back(opener - 2)] : [];
  return [...above, ...rows].some(
    row => code.text(row) === '[' && elements(code, row).length === firstRow,
  );
}

/** `[ 1]`: a blank on one side alone. */
function isLopsided(code: Code, opener: number): boolean {
  const [open, first] = [code.tokens[opener], code.tokens[opener + 1]];
  const close = code.close(opener);
  if (open === undefined || first?.line !== code.tokens[close]?.line) return false;
  if (first === undefined || open.line !== first.line || close === opener + 1) return false;
  return first.start > open.end && code.tokens[close - 1]?.end === code.tokens[close]?.start;
}

/** A list that lacks an element, where it does not take values apart. */
function hasHole(code: Code, opener: number): boolean {
  const close = code.close(opener);
  if (/^(?:=|of|in)$/.test(code.text(close + 1)) || isParameter(code, opener)) return false;
  return commasIn(code, opener).some(at => at - 1 === opener || code.text(at - 1) === ',');
}

function isParameter(code: Code, opener: number): boolean {
  for (let at = code.parent(opener); at !== -1; at = code.parent(at)) {
    if (/^(?:=>|\{|=|of)$/.test(code.text(code.close(at) + 1))) return true;
  }
  return false;
}

/** `if (x) {{` or `{}{`: a block that begins right where another one begins or ends. */
function isDoubledBlock(code: Code, opener: number): boolean {
  return [opener, opener + 1].some(at => {
    const [before, token] = [code.tokens[at - 1], code.tokens[at]];
    const touches = before?.end === token?.start && /^[{}]$/.test(before?.text ?? '');
    return touches && before?.kind === 'punctuator' && braceKinds(code).get(at) === 'block';
  });
}

/** `1 + + x`: what stands before a value touches it. */
export function isLooseSign(code: Code, index: number): boolean {
  const [token, next] = [code.tokens[index], code.tokens[index + 1]];
  if (token?.kind !== 'punctuator' || !/^(?:[+!~-]|\.\.\.)$/.test(token.text)) return false;
  return next !== undefined && !next.first && next.start > token.end && !canEnd(code, index - 1);
}
