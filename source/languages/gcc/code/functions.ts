import type {Code} from './code.ts';
import {keywords} from './syntax.ts';

/** A function that the source defines. All are indices of tokens. */
export interface FunctionDefinition {
  readonly name: string;
  /** Of its name, without the class that it belongs to. */
  readonly nameAt: number;
  /** Of the first token of its return type, or of its name without one. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
  /** Of the braces around its body. */
  readonly bodyOpen: number;
  readonly bodyClose: number;
  /** The class in `Class::name`; null for one that stands alone. */
  readonly owner: string | null;
}

/** Every function that is defined, in order; a body that is not closed reaches to the end. Linear. */
export function functionsOf(code: Code): readonly FunctionDefinition[] {
  const found: FunctionDefinition[] = [];
  for (let open = 1; open < code.tokens.length; open++) {
    if (code.text(open) !== '(' || !code.isName(open - 1)) continue;
    const name = code.text(open - 1);
    const close = code.partner(open);
    if (close === -1 || keywords.has(name)) continue;
    const bodyOpen = bodyAfter(code, close);
    if (bodyOpen === -1) continue;
    const owner =
      code.text(open - 2) === '::' && code.isName(open - 3) ? code.text(open - 3) : null;
    const partner = code.partner(bodyOpen);
    found.push({
      name,
      nameAt: open - 1,
      start: startOf(code, open - 1),
      open,
      close,
      bodyOpen,
      bodyClose: partner === -1 ? code.tokens.length : partner,
      owner,
    });
  }
  return found;
}

/** The function around a token, the innermost one. */
export function functionAround(code: Code, index: number): FunctionDefinition | undefined {
  return functionsOf(code).findLast(({start, bodyClose}) => start <= index && index <= bodyClose);
}

const longestHeader = 200;

/** The brace that begins a body after the parameters; -1 when none does. */
function bodyAfter(code: Code, close: number): number {
  for (let at = close + 1; at < close + longestHeader; at++) {
    const text = code.text(at);
    if (text === '{') return at;
    if (text === ':' && code.text(close + 1) === ':') return initialisersEnd(code, at);
    const isQualifier = /^(?:const|noexcept|override|final|->|::|&|&&|\*|<|>|,)$/.test(text);
    if (!isQualifier && !(code.isName(at) && code.text(close + 1) === '->')) return -1;
  }
  return -1;
}

/** The brace after `: a(1), b{2}`. */
function initialisersEnd(code: Code, colon: number): number {
  for (let at = colon + 1; at < colon + longestHeader; at++) {
    if (!/^[({]$/.test(code.text(at))) continue;
    const end = code.partner(at);
    if (end === -1) return -1;
    if (code.text(end + 1) === '{') return end + 1;
    at = end;
  }
  return -1;
}

/** Where a declaration begins: after what ends the one before, or a line of the preprocessor. */
function startOf(code: Code, name: number): number {
  let start = name;
  while (start > 0) {
    const before = code.text(start - 1);
    if (/^[;{}:)]$/.test(before) || code.tokens[start - 1]?.kind === 'string') break;
    if (isDirective(code, start - 1)) break;
    start -= 1;
  }
  return start;
}

/** Whether a token stands on a line of the preprocessor. */
export function isDirective(code: Code, index: number): boolean {
  return /^\s*#/.test(code.lineText(code.line(index)));
}
