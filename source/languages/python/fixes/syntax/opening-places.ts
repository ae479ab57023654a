import {outsideBrackets} from '../../code/brackets.ts';
import {insert, replace, type Edit} from '../../code/edits.ts';
import {endsOperand, startsOperand} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import type {Token} from '../../code/token.ts';
import {builtinFunctions, builtinNames} from '../../knowledge/builtins.ts';
import {bareMethods} from '../../knowledge/methods.ts';

/** `room.leave)` for a method without arguments, and `clockused)` for a function and its argument. */
export function callWithout(code: Code, before: readonly Token[]): Edit | null {
  const names = new Set(bindingsOf(code).map(({name}) => name));
  for (const [index, name] of before.entries()) {
    const next = before[index + 1];
    if (name.kind !== 'name' || (next !== undefined && next.text !== ')')) continue;
    const isMethod = before[index - 1]?.text === '.';
    if (takesNothing(code, name.text) || (isMethod && bareMethods.has(name.text)))
      return insert(name.end, '(');
    const length = isMethod || names.has(name.text) ? null : lengthOfCall(code, name.text, names);
    if (length !== null) return insert(name.start + length, '(');
  }
  return null;
}

/** Whether a function or method of the program is called without arguments. */
function takesNothing({blocks}: Code, called: string): boolean {
  return blocks.some(({name, kind, parameters, parent}) => {
    const needed = parameters.filter(({hasDefault, star}) => !hasDefault && star === '').length;
    const isCalled = kind === 'function' && name.text === called;
    return isCalled && needed === (parent?.kind === 'class' ? 1 : 0);
  });
}

/** Length of the function's name in `clockused`; null when it is not one name after another. */
function lengthOfCall({blocks}: Code, text: string, names: ReadonlySet<string>): number | null {
  const isFunction = (name: string) =>
    blocks.some(block => block.name.text === name) || builtinFunctions.includes(name);
  return lengthOfFirst(text, isFunction, names);
}

/** Length of the first of two names that stand together as one; null when they do not. */
function lengthOfFirst(
  text: string,
  isFirst: (name: string) => boolean,
  seconds: ReadonlySet<string>,
): number | null {
  for (let length = 1; length < text.length; length++) {
    if (isFirst(text.slice(0, length)) && seconds.has(text.slice(length))) return length;
  }
  return null;
}

/** `agesname]` for a name and what it is asked for by. */
export function indexWithout(code: Code, before: readonly Token[]): Edit | null {
  const asked = before.at(-1);
  if (asked?.kind !== 'name') return null;
  const elsewhere = bindingsOf(code).filter(({token}) => token.start !== asked.start);
  const names = new Set(elsewhere.map(({name}) => name));
  if (names.has(asked.text)) return null;
  const length = lengthOfFirst(asked.text, name => names.has(name), names);
  return length === null ? null : insert(asked.start + length, '[');
}

/** `sum [1, 2])`: two operands side by side show where the bracket was left out. */
export function gapIn(tokens: readonly Token[]): Edit | null {
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    const isGap = next !== undefined && endsOperand(token) && startsOperand(next);
    const isCall = next?.text === '[' || next?.text === '(';
    return isGap && token.kind === 'name' && (next.start > token.end || !isCall);
  });
  const [name, next] = [tokens[at], tokens[at + 1]];
  if (!name || !next) return null;
  // `printf"…"` is `print` with an f-string.
  const hasPrefix =
    next.kind === 'string' &&
    next.start === name.end &&
    builtinNames.includes(name.text.slice(0, -1));
  return hasPrefix ? insert(name.end - 1, '(') : replace({start: name.end, end: next.start}, '(');
}

/** A list or a dict that lacks its first bracket starts where its value does. */
export function startOfValue(tokens: readonly Token[], opening: string): Edit | null {
  const sign = tokens.findIndex(({text}) => /^(?:=|return|in|yield)$/.test(text));
  const first = tokens[sign + 1];
  return sign >= 0 && first && first.text !== opening ? insert(first.start, opening) : null;
}

/** Where the group begins that a closing bracket ends, and whether it makes no sense without one. */
export interface Group {
  readonly edit: Edit;
  readonly isSure: boolean;
}

/**
 * `a + b) / 2` and `a * b + c)`: a bracket changes what the sum before it means. Behind the first stands what binds closer than
 * the sum, so that the bracket was wanted; the second may as well have one too many.
 */
export function groupEndingAt(tokens: readonly Token[], index: number): Group | null {
  const all = tokens.slice(0, index);
  const before = outsideBrackets(all, () => true).flatMap(at => all[at] ?? []);
  const start = before.findLastIndex(({text}) => startsValue.test(text)) + 1;
  const value = before.slice(start);
  const isBinary = (at: number) => value.slice(at - 1, at).some(endsOperand);
  const sum = value.findLastIndex(({text}, at) => /^[+-]$/.test(text) && isBinary(at));
  const [first] = value;
  if (sum < 0 || !first) return null;
  if (bindsCloser.test(tokens[index + 1]?.text ?? '')) {
    return {edit: insert(first.start, '('), isSure: true};
  }
  const factor = value
    .slice(0, sum)
    .findLastIndex(({text}) => bindsCloser.test(text) || text === '-');
  const operand = value[factor + 1];
  return factor > 0 && operand ? {edit: insert(operand.start, '('), isSure: false} : null;
}

const startsValue =
  /^(?:[-+*/%]?=|[=!<>]=|[<>,:;]|return|yield|in|if|elif|while|and|or|not|is|else|print|assert)$/;
const bindsCloser = /^(?:\*\*?|\/\/?|%)$/;
