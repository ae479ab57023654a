import type {Code} from './code.ts';

/** The last token of the operand that begins at a token: a name or literal with its calls, members and indices. */
export function operandEnd(code: Code, from: number): number {
  let at = from;
  while (/^(?:[-+!~*&]|\+\+|--)$/.test(code.text(at))) at += 1;
  if (code.text(at) === '(') at = closed(code, at);
  for (;;) {
    const next = code.text(at + 1);
    if (/^(?:\.|->|::)$/.test(next) && code.isName(at + 2)) at += 2;
    else if (next === '(' || next === '[') {
      const end = code.partner(at + 1);
      if (end === -1) return at;
      at = end;
    } else return at;
  }
}

/** The first token of the operand that ends at a token. */
export function operandStart(code: Code, end: number): number {
  let at = end;
  for (;;) {
    if (/^[)\]]$/.test(code.text(at))) {
      const open = code.partner(at);
      if (open === -1) return at;
      at = open;
      if (code.isName(at - 1) || /^[)\]]$/.test(code.text(at - 1))) at -= 1;
      else return at;
    } else if (/^(?:\.|->|::)$/.test(code.text(at - 1))) {
      at -= 2;
    } else return at;
  }
}

function closed(code: Code, open: number): number {
  const end = code.partner(open);
  return end === -1 ? open : end;
}

/** The first and the last token of each argument of a call, by its opening bracket. */
export function argumentsOf(
  code: Code,
  open: number,
): readonly (readonly [from: number, to: number])[] {
  const close = code.partner(open);
  const found: [number, number][] = [];
  let from = open + 1;
  for (let at = open + 1; at <= close; at++) {
    const text = code.text(at);
    if (at === close || text === ',') {
      if (at > from) found.push([from, at - 1]);
      from = at + 1;
    }
    const end = /^[([{]$/.test(text) ? code.partner(at) : -1;
    if (end !== -1) at = end;
  }
  return found;
}
