import type {Code} from './code.ts';
import {methodsOf} from './methods.ts';
import {variableAt} from './variables.ts';

/**
 * The type of an expression between two tokens, both included, where it is plain: literals, variables, calls of the
 * program's own methods, and sums and comparisons of them. Null for anything else.
 */
export function typeOfExpression(code: Code, from: number, to: number): string | null {
  const parts = operands(code, from, to);
  if (parts === null) return null;
  const {spans, signs} = parts;
  if (signs.some(sign => /^(?:[=!<>]=|&&|\|\||[<>])$/.test(sign))) return 'boolean';
  const types = spans.map(([first, last]) => typeOfOperand(code, first, last));
  if (signs.length === 0) return types[0] ?? null;
  if (types.includes('String') && signs.includes('+')) return 'String';
  if (types.some(type => type === null || !numeric.includes(type))) return null;
  const widest = numeric.find(type => types.includes(type)) ?? null;
  return widest === 'char' ? 'int' : widest;
}

const numeric: readonly (string | null)[] = ['double', 'float', 'long', 'int', 'char'];

interface Operands {
  readonly spans: readonly (readonly [number, number])[];
  readonly signs: readonly string[];
}

/** The operands and the signs between them; null for what is no plain sum of operands. */
function operands(code: Code, from: number, to: number): Operands | null {
  const spans: [number, number][] = [];
  const signs: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const text = code.text(at);
    const close = /^[([{]$/.test(text) ? code.partner(at) : -1;
    if (close !== -1) {
      at = close;
      continue;
    }
    if (/^(?:\?|:|->|=|::|instanceof)$/.test(text)) return null;
    if (!/^(?:[+\-*/%<>]|[=!<>]=|&&|\|\|)$/.test(text) || code.tokens[at]?.kind !== 'operator')
      continue;
    // A sign before a number.
    if (at === start) continue;
    spans.push([start, at - 1]);
    signs.push(text);
    start = at + 1;
  }
  if (start > to) return null;
  return {spans: [...spans, [start, to]], signs};
}

function typeOfOperand(code: Code, first: number, last: number): string | null {
  let from = first;
  while (from < last && /^[-+]$/.test(code.text(from))) from += 1;
  if (code.text(from) === '!') return 'boolean';
  const token = code.tokens[from];
  if (!token) return null;
  if (from === last) {
    if (token.kind === 'number') return numberType(token.text);
    if (token.kind === 'string') return token.text.startsWith("'") ? 'char' : 'String';
    if (/^(?:true|false)$/.test(token.text)) return 'boolean';
    const type = variableAt(code, token.text, from)?.type ?? null;
    return type === 'var' ? null : type;
  }
  if (token.text === '(' && code.partner(from) === last)
    return typeOfExpression(code, from + 1, last - 1);
  if (
    token.text === '(' &&
    /^(?:int|double|long|char|float|String)$/.test(code.text(from + 1)) &&
    code.text(from + 2) === ')'
  )
    return code.text(from + 1);
  if (token.text === 'this' && code.text(from + 1) === '.' && from + 2 === last)
    return variableAt(code, code.text(last), from)?.type ?? null;
  if (token.text === 'new') {
    const open = code.indicesOf('(').find(at => at > from && at <= last);
    return open !== undefined && code.partner(open) === last && code.text(open - 1) !== '>'
      ? code.between(from + 1, open - 1)
      : null;
  }
  return typeOfCall(code, from, last);
}

function typeOfCall(code: Code, from: number, last: number): string | null {
  const method = code.text(last) === ')' ? code.partner(last) - 1 : last;
  const name = code.text(method);
  if (name === 'length' || /^(?:size|indexOf|parseInt|compareTo|nextInt|intValue)$/.test(name))
    return 'int';
  if (
    /^(?:toString|substring|trim|toUpperCase|toLowerCase|nextLine|join|format|repeat|getName)$/.test(
      name,
    ) &&
    code.text(last) === ')'
  )
    return 'String';
  if (/^(?:sqrt|pow|random|parseDouble|nextDouble)$/.test(name)) return 'double';
  if (
    /^(?:isEmpty|contains|equals|containsKey|startsWith|endsWith|add)$/.test(name) &&
    name !== 'add'
  )
    return 'boolean';
  if (name === 'charAt') return 'char';
  if (method === from && code.text(last) === ')')
    return methodsOf(code).find(each => each.name === name)?.returnType ?? null;
  // An element of an array.
  if (code.text(last) === ']' && code.partner(last) === from + 1) {
    const type = variableAt(code, code.text(from), from)?.type;
    return type?.endsWith('[]') ? type.slice(0, -2).trim() : null;
  }
  return null;
}

export function numberType(text: string): string {
  if (/^0[xX]/.test(text)) return /[lL]$/.test(text) ? 'long' : 'int';
  if (/[lL]$/.test(text)) return 'long';
  if (/[fF]$/.test(text)) return 'float';
  return /[.eEdD]/.test(text) ? 'double' : 'int';
}
