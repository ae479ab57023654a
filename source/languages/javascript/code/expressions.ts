import type {Code} from './code.ts';

/** Words after which an expression or statement can be over. */
const endingWords = new Set([
  'this',
  'super',
  'null',
  'true',
  'false',
  'return',
  'break',
  'continue',
]);
const continuing =
  /^(?:[.,([?:=]|\?\.|=>|[-+*/%&|^<>]|\*\*|&&|\|\||\?\?|[=!<>]=|[=!]==|<<|>>>?|(?:[-+*/%&|^]|\*\*|&&|\|\||\?\?|<<|>>>?)=)$/;

/** Whether an expression can end with this token. */
export function canEnd(code: Code, index: number): boolean {
  const token = code.tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'keyword') return endingWords.has(token.text);
  if (token.kind === 'template') return !code.opens(index);
  if (token.kind === 'punctuator') return /^(?:[)\]}]|\+\+|--)$/.test(token.text);
  return token.kind !== 'unknown';
}

/** Whether a value can start with this token: a name, a literal, an opening bracket, a prefix. */
export function canStart(code: Code, index: number): boolean {
  const token = code.tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'keyword')
    return /^(?:this|super|null|true|false|new|function|class|typeof|await|async)$/.test(
      token.text,
    );
  if (token.kind === 'template') return !code.closes(index);
  if (token.kind === 'punctuator') return /^(?:[([{!~]|\.\.\.|\+\+|--)$/.test(token.text);
  return token.kind !== 'unknown';
}

/** Whether the language puts a semicolon before this token, as it does at some line breaks. */
export function breaksBefore(code: Code, index: number): boolean {
  const token = code.tokens[index];
  if (token === undefined || !token.first || !canEnd(code, index - 1)) return false;
  if (token.kind === 'template') return false;
  if (token.kind === 'keyword') return !/^(?:in|instanceof)$/.test(token.text);
  return token.kind !== 'punctuator' || !continuing.test(token.text);
}

/**
 * The last token of the expression that starts at `from`: the one before a comma, a semicolon, the closer
 * of what is around it, or a line break that ends a statement.
 */
export function expressionEnd(code: Code, from: number): number {
  let at = from;
  while (at < code.tokens.length) {
    if (code.closes(at) && !(at === from && code.opens(at))) return at - 1;
    if (/^[,;]$/.test(code.text(at)) && code.kind(at) === 'punctuator') return at - 1;
    if (at > from && breaksBefore(code, at)) return at - 1;
    const next = code.skip(at);
    if (next === -1) break;
    at = next;
  }
  return code.tokens.length - 1;
}

/**
 * The first token of the chain of members and calls that ends at `index`: of `a.b(c)[0]`, `a`.
 * With `new` before it, that `new`.
 */
export function chainStart(code: Code, index: number): number {
  let at = code.back(index);
  for (;;) {
    const before = code.text(at - 1);
    if (before === '.' || before === '?.') {
      at = code.back(at - 2);
    } else if (isCallee(code, at - 1) && /^[([]$/.test(code.text(at))) {
      at = code.back(at - 1);
    } else if (before === 'new' && code.kind(at) !== 'punctuator') {
      return at - 1;
    } else {
      return Math.max(at, 0);
    }
  }
}

/** Whether a `(` or `[` after this token calls it or reads a member of it. */
function isCallee(code: Code, index: number): boolean {
  const token = code.tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'keyword') return /^(?:this|super|import)$/.test(token.text);
  if (token.kind === 'punctuator') return /^[)\]]$/.test(token.text);
  return /^(?:name|private|string|template)$/.test(token.kind) && !code.opens(index);
}

/** The arguments between the brackets of a call or an array, each as its first and last token. */
export function elements(code: Code, opener: number): (readonly [from: number, to: number])[] {
  const close = code.close(opener);
  const found: [number, number][] = [];
  for (let at = opener + 1; at < close;) {
    const end = expressionEnd(code, at);
    if (end >= at) found.push([at, end]);
    at = end + 2;
  }
  return found;
}
