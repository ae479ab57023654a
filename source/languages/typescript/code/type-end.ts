import type {Code} from '../../javascript/code/code.ts';

/** Types longer than this many tokens are taken for something else, so that reading them stays linear. */
const longest = 600;

const prefix = /^(?:keyof|unique|readonly|infer|asserts|typeof|new|abstract|-)$/;
/** What goes on with another type after it. */
const connector = /^(?:\||&|=>|extends|is)$/;

/**
 * The last token of the type that starts at a token; the token before it when there is none. Tolerant: of what is no
 * whole type it takes what looks like one.
 */
export function typeEnd(code: Code, from: number): number {
  let at = from;
  let last = from - 1;
  let questions = 0;
  if (/^[|&]$/.test(code.text(at))) at++;
  while (at < code.tokens.length && at - from < longest) {
    while (prefix.test(code.text(at)) && startsType(code, at + 1)) at++;
    if (code.text(at) === '<') {
      at = typeArgumentsEnd(code, at) + 1;
      if (code.text(at) !== '(') return last;
    }
    const end = primaryEnd(code, at);
    if (end < at) return last;
    last = postfixEnd(code, end);
    const next = code.text(last + 1);
    if (next === '?' && questions < 50 && code.text(from) !== '' && isConditional(code, from, last))
      questions++;
    else if (next === ':' && questions > 0) questions--;
    else if (!connector.test(next) || (next === '=>' && !isParameterList(code, end))) return last;
    else if (next === 'is' && code.tokens[last + 1]?.first === true) return last;
    at = last + 2;
  }
  return last;
}

function startsType(code: Code, index: number): boolean {
  return /^[\w$'"`{[(]/.test(code.text(index)) && code.text(index) !== 'is';
}

/** `A extends B ? C : D` is a type; of `x as A ? b : c` only `A` is. */
function isConditional(code: Code, from: number, to: number): boolean {
  for (let at = to; at > from; at = code.back(at) - 1) if (code.text(at) === 'extends') return true;
  return false;
}

/** Whether parentheses before an arrow hold parameters, rather than a type: of `(() => void) => x` the first is whole. */
function isParameterList(code: Code, end: number): boolean {
  if (code.text(end) !== ')') return false;
  const first = code.open(end) + 1;
  if (/^(?:\)|\.\.\.|\{|\[)$/.test(code.text(first))) return true;
  return /^[:,?)]$/.test(code.text(first + 1)) && /^[\w$]/.test(code.text(first));
}

function primaryEnd(code: Code, at: number): number {
  const text = code.text(at);
  if (/^[({[]$/.test(text)) return code.close(at);
  const kind = code.kind(at);
  if (kind === 'template') return text.endsWith('${') ? code.skip(at) - 1 : at;
  if (kind === 'string' || kind === 'number') return at;
  if (kind !== 'name' && !/^(?:null|void|this|true|false|import)$/.test(text)) return -1;
  let end = at;
  while (code.text(end + 1) === '.' && code.kind(end + 2) === 'name') end += 2;
  if (code.text(end + 1) !== '<') return end;
  const closed = typeArgumentsEnd(code, end + 1);
  return closed === -1 ? end : closed;
}

/** Behind `[]` and `['key']`, which stand on the same line. */
function postfixEnd(code: Code, end: number): number {
  let at = end;
  while (code.text(at + 1) === '[' && code.tokens[at + 1]?.first === false) {
    const close = code.close(at + 1);
    if (close === -1) return at;
    at = close;
  }
  return at;
}

const inTypeArguments =
  /^(?:[,|&.?:=[\]{}()-]|=>|\.\.\.|[\w$]+|['"`].*|extends|keyof|typeof|void|null|\$\{)$/s;

/** The `>` that closes the `<` at a token; -1 when it is none of types. */
export function typeArgumentsEnd(code: Code, open: number): number {
  let depth = 0;
  for (let at = open; at < code.tokens.length && at - open < longest; at++) {
    const text = code.text(at);
    if (text === '<') depth++;
    else if (/^>{1,3}$/.test(text)) depth -= text.length;
    else if (!inTypeArguments.test(text)) return -1;
    if (depth === 0) return at;
    if (depth < 0) return -1;
    if (/^[({[]$/.test(text)) {
      const close = code.close(at);
      if (close === -1) return -1;
      at = close;
    }
  }
  return -1;
}
