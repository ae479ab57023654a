import type {Code} from './code.ts';

/**
 * The first token of the value that ends in a token: a variable, a name or a bracket with the members, indexes and calls
 * before it, as in `$this->rows[0]`. Null when it is something else.
 */
export function startOfValue(code: Code, last: number): number | null {
  let at = last;
  for (;;) {
    while (/^[)\]]$/.test(code.text(at)) && code.kind(at) === 'operator') {
      const open = code.partner(at);
      if (open === -1) return null;
      // A bracket of its own: `(new Cart())` or `[1, 2]`.
      if (code.kind(open - 1) !== 'name' && !/^[)\]]$/.test(code.text(open - 1))) return open;
      at = open - 1;
    }
    const isValue = code.kind(at) === 'name' || code.kind(at) === 'string';
    if (!isValue) return null;
    if (!code.isMember(at)) return at;
    at -= 2;
  }
}

/** The texts of the arguments in brackets; null without a closing one. */
export function argumentsOf(code: Code, open: number): string[] | null {
  const close = code.partner(open);
  if (close === -1) return null;
  const found: string[] = [];
  let from = code.tokens[open]?.end ?? 0;
  for (let at = open + 1; at <= close; at++) {
    const token = code.tokens[at];
    if (!token) return null;
    const isEnd = at === close;
    if (isEnd || (token.kind === 'operator' && token.text === ',')) {
      const text = code.source.slice(from, token.start).trim();
      // Behind the last comma there may be nothing.
      if (text !== '') found.push(text);
      from = token.end;
    } else at = Math.max(at, code.partner(at));
  }
  return found;
}
