import type {Code} from './code.ts';

/** A part of an expression, as offsets in the source. */
export interface Operand {
  readonly start: number;
  readonly end: number;
  /** Whether it is more than one value, and so needs brackets before a cast. */
  readonly isCompound: boolean;
}

const products = new Set(['*', '/', '%']);
const sums = new Set(['+', '-', ...products]);

/** The operators that bind an operand of this one more tightly, or as tightly to its left. */
function inner(operator: string, side: 'left' | 'right'): ReadonlySet<string> {
  if (products.has(operator)) return side === 'left' ? products : new Set();
  if (operator === '+' || operator === '-') return side === 'left' ? sums : products;
  return sums;
}

/** The left operand of the operator at an index; null where it cannot be told. */
export function operandBefore(code: Code, index: number): Operand | null {
  const within = inner(code.text(index), 'left');
  let first = valueStart(code, index - 1);
  if (first === null) return null;
  let isCompound = false;
  while (within.has(code.text(first - 1)) && isValueEnd(code, first - 2)) {
    const before = valueStart(code, first - 2);
    if (before === null) return null;
    first = before;
    isCompound = true;
  }
  const [from, to] = [code.tokens[first], code.tokens[index - 1]];
  return from && to ? {start: from.start, end: to.end, isCompound} : null;
}

/** The right operand of the operator at an index; null where it cannot be told. */
export function operandAfter(code: Code, index: number): Operand | null {
  const operator = code.text(index);
  const within = operator.length > 1 ? sums : inner(operator, 'right');
  let last = valueEnd(code, index + 1);
  if (last === null) return null;
  let isCompound = false;
  while (within.has(code.text(last + 1))) {
    const after = valueEnd(code, last + 2);
    if (after === null) return null;
    last = after;
    isCompound = true;
  }
  const [from, to] = [code.tokens[index + 1], code.tokens[last]];
  return from && to ? {start: from.start, end: to.end, isCompound} : null;
}

const isValueEnd = (code: Code, index: number) =>
  /^(?:[\w)\]"'?]|r#)/.test(code.text(index).slice(-1));

/** The index at which a value begins that ends at `last`: a name or literal, its calls, indexes and fields. */
export function valueStart(code: Code, last: number): number | null {
  let index = last;
  while (index >= 0) {
    const text = code.text(index);
    if (text === '?') {
      index -= 1;
      continue;
    }
    if (text === ')' || text === ']') {
      const open = code.brackets.partner.get(index);
      if (open === undefined) return null;
      const before = code.tokens[open - 1];
      const isCall = before?.kind === 'name' || before?.text === ')' || before?.text === ']';
      if (!isCall || keywords.has(before.text)) return open;
      index = open - 1;
      continue;
    }
    const {kind} = code.tokens[index] ?? {};
    if (kind !== 'name' && kind !== 'number' && kind !== 'string') return null;
    const before = code.text(index - 1);
    if (before !== '.' && before !== '::') return keywords.has(text) ? null : index;
    index -= 2;
  }
  return null;
}

/** The index at which a value ends that begins at `first`. */
function valueEnd(code: Code, first: number): number | null {
  let index = first;
  while (['-', '*', '&', '!'].includes(code.text(index))) index += 1;
  const {kind, text} = code.tokens[index] ?? {};
  if (text === '(') index = code.brackets.partner.get(index) ?? -1;
  else if (kind !== 'name' && kind !== 'number' && kind !== 'string') return null;
  while (index >= 0 && index < code.tokens.length) {
    const next = code.text(index + 1);
    if (next === '(' || next === '[') index = code.brackets.partner.get(index + 1) ?? -1;
    else if (next === '?') index += 1;
    else if (next === '.' || next === '::') index += 2;
    else return index;
  }
  return null;
}

const keywords = new Set(['return', 'in', 'if', 'while', 'match', 'let', 'mut', 'else', 'as']);
