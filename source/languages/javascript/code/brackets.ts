import type {Token} from './tokens.ts';

export interface Brackets {
  /** For each opener, the index of its closer; -1 for one without, and for every other token. */
  readonly closer: Int32Array;
  /** For each closer, the index of its opener; -1 for one without, and for every other token. */
  readonly opener: Int32Array;
  /** For each token: the index of the innermost opener around it, or -1. */
  readonly parent: Int32Array;
  /** Openers that nothing closes. */
  readonly unclosed: readonly number[];
  /** Closers that close nothing. */
  readonly unopened: readonly number[];
}

const closerOf: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '${': '}'};

/** What a token opens: a bracket, or the `${` at the end of a piece of a template. */
export function openerIn(token: Token | undefined): string | null {
  if (token === undefined) return null;
  if (token.kind === 'template') return token.closed && token.text.endsWith('${') ? '${' : null;
  return token.kind === 'punctuator' && /^[([{]$/.test(token.text) ? token.text : null;
}

/** What a token closes: a bracket, or the `}` at the start of a later piece of a template. */
export function closerIn(token: Token | undefined): string | null {
  if (token === undefined) return null;
  if (token.kind === 'template') return token.text.startsWith('}') ? '}' : null;
  return token.kind === 'punctuator' && /^[)\]}]$/.test(token.text) ? token.text : null;
}

/**
 * Pairs the brackets. A closer that does not fit the innermost opener closes the nearest one that it fits;
 * the openers between them stay unclosed.
 */
export function matchBrackets(tokens: readonly Token[]): Brackets {
  const closers = new Int32Array(tokens.length).fill(-1);
  const openers = new Int32Array(tokens.length).fill(-1);
  const parent = new Int32Array(tokens.length).fill(-1);
  const unclosed: number[] = [];
  const unopened: number[] = [];
  const stack: number[] = [];
  /** How many openers of each closer are on the stack: none saves the walk down. */
  const waiting = new Map<string, number>();
  const count = (closer: string, by: number): void => {
    waiting.set(closer, (waiting.get(closer) ?? 0) + by);
  };

  for (const [index, token] of tokens.entries()) {
    const closer = closerIn(token);
    if (closer !== null) {
      const shutIn = closer !== '}' && isShutIn(stack, tokens, token, closer);
      if ((waiting.get(closer) ?? 0) > 0 && !shutIn) {
        for (;;) {
          const opener = stack.pop() ?? -1;
          const expected = closerOf[openerIn(tokens[opener]) ?? ''] ?? '';
          count(expected, -1);
          if (expected === closer) {
            closers[opener] = index;
            openers[index] = opener;
            break;
          }
          unclosed.push(opener);
        }
      } else {
        unopened.push(index);
      }
    }
    parent[index] = stack.at(-1) ?? -1;
    const opener = openerIn(token);
    if (opener !== null) {
      stack.push(index);
      count(closerOf[opener] ?? '', 1);
    }
  }
  unclosed.push(...stack);
  unclosed.sort((a, b) => a - b);
  return {closer: closers, opener: openers, parent, unclosed, unopened};
}

/**
 * Whether a `)` or `]` stands in the hole of a template or in the braces of an earlier line, where it can close
 * nothing that is outside.
 */
function isShutIn(
  stack: readonly number[],
  tokens: readonly Token[],
  token: Token,
  closer: string,
): boolean {
  for (let at = stack.length - 1; at >= 0; at--) {
    const around = tokens[stack[at] ?? -1];
    const opener = openerIn(around);
    if (opener === '${') return true;
    if (opener === '{' && around?.line !== token.line && !token.first) return true;
    if (opener !== null && closerOf[opener] === closer) return false;
  }
  return false;
}
