import type {Code} from '../../javascript/code/code.ts';
import type {Blanks} from './blanks.ts';
import {typeArgumentsEnd, typeEnd} from './type-end.ts';

/** Blanks types in statements and expressions: of variables, after `as`, in `<…>` of calls, and `!`. */
export function blankExpressions(code: Code, blanks: Blanks): void {
  for (const [index, {text}] of code.tokens.entries()) {
    if (blanks.has(index)) continue;
    if (/^(?:const|let|var)$/.test(text)) blankVariable(code, blanks, index);
    else if (text === 'as' || text === 'satisfies') blankAssertion(code, blanks, index);
    else if (text === '!') blankCertainty(code, blanks, index);
    else if (text === '<') blankArguments(code, blanks, index);
  }
}

function blankVariable(code: Code, blanks: Blanks, keyword: number): void {
  if (code.isProperty(keyword)) return;
  let at = code.skip(keyword + 1);
  if (at <= keyword + 1) return;
  if (code.text(at) === '!') blanks.add(at++);
  if (code.text(at) === ':') blanks.add(at, Math.max(typeEnd(code, at + 1), at));
}

/** Whether a value can end with a token. */
function endsValue(code: Code, index: number): boolean {
  const kind = code.kind(index);
  if (kind === 'keyword') return /^(?:this|null|true|false|super)$/.test(code.text(index));
  if (kind === 'punctuator') return /^[)\]}]$/.test(code.text(index));
  return kind !== null && kind !== 'unknown';
}

function blankAssertion(code: Code, blanks: Blanks, index: number): void {
  if (!endsValue(code, index - 1)) return;
  const opener = code.parent(index);
  const inExchange =
    /^(?:import|export|type)$/.test(code.text(opener - 1)) || code.text(opener - 1) === ',';
  if (code.text(opener) === '{' && inExchange && /^[\w$]+$/.test(code.text(index + 1))) return;
  const isConst = code.text(index + 1) === 'const';
  const end = isConst ? index + 1 : typeEnd(code, index + 1);
  if (end > index) blanks.add(index, end);
}

/** `value!`, which stands right behind it, unlike `!value`. */
function blankCertainty(code: Code, blanks: Blanks, index: number): void {
  const [before, token] = [code.tokens[index - 1], code.tokens[index]];
  if (before?.end !== token?.start || !endsValue(code, index - 1)) return;
  const next = code.tokens[index + 1];
  const negates = next?.start === token?.end && /^[\w$("'`!]/.test(next?.text ?? '');
  if (!negates || next?.text === '(') blanks.add(index);
}

/** `new Map<string, number>()`, `read<User>(text)`. */
function blankArguments(code: Code, blanks: Blanks, index: number): void {
  const end = typeArgumentsEnd(code, index);
  if (end === -1) return;
  const next = code.text(end + 1);
  const isCall = next === '(' && code.tokens[index]?.start === code.tokens[index - 1]?.end;
  const isBase = /^(?:implements|\{)$/.test(next);
  if ((isCall || isBase) && code.kind(index - 1) === 'name') blanks.add(index, end);
}
