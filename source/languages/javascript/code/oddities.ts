import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {isLooseSign, isOddBracket} from './odd-brackets.ts';
import {isIdle} from './odd-statements.ts';
import {isOddText} from './odd-texts.ts';
import {statementsIn} from './statements.ts';

/**
 * Whether a change left something on its lines that V8 reads and nobody writes: a value that is thrown away, a group around a
 * single name, more arguments than a function takes. Such a program was mended in the wrong place.
 * @param before the program without the change, and `code` with it.
 */
export function leavesOddity(before: string, code: Code): boolean {
  const lines = changedLines(before, code);
  const isChanged = (from: number, to: number): boolean => {
    const [first, last] = [code.tokens[from]?.line ?? 0, code.tokens[to]?.line ?? 0];
    return lines.some(line => first <= line && line <= last);
  };
  for (const [index, token] of code.tokens.entries()) {
    if (!code.opens(index) || token.kind === 'template') continue;
    const close = code.close(index);
    if (close !== -1 && isChanged(index, close) && isOddBracket(code, index, lines)) return true;
  }
  const isOdd = (at: number): boolean => isLooseSign(code, at) || isOddText(code, at);
  if (code.tokens.some(({line}, at) => lines.includes(line) && isOdd(at))) return true;
  return blocksAt(code, lines).some(opener =>
    statementsIn(code, opener).some(([from, to]) => isChanged(from, to) && isIdle(code, from, to)),
  );
}

/** The lines of the changed program that hold a change. */
function changedLines(before: string, code: Code): number[] {
  const {source} = code;
  const shorter = Math.min(before.length, source.length);
  let from = 0;
  while (from < shorter && before[from] === source[from]) from++;
  let to = 0;
  while (to < shorter - from && before.at(-1 - to) === source.at(-1 - to)) to++;
  const text = source.slice(from, source.length - to);
  // Of two equal lines nobody can tell which one is new.
  if (source.slice(0, from).endsWith(text)) from -= text.length;
  const first = lineAt(code, from + (/^\s*/.exec(text)?.[0].length ?? 0));
  const last = lineAt(code, source.length - to);
  return Array.from({length: Math.max(1, last - first + 1)}, (_, index) => first + index);
}

function lineAt(code: Code, offset: number): number {
  const next = code.tokens[code.tokenAt(offset)];
  if (next === undefined) return code.tokens.at(-1)?.line ?? 1;
  return code.source.slice(offset, next.start).includes('\n')
    ? (code.tokens[code.tokenAt(offset) - 1]?.line ?? next.line)
    : next.line;
}

/** The braces around the changed lines whose statements are to be looked at; -1 for the whole program. */
function blocksAt(code: Code, lines: readonly number[]): number[] {
  const kinds = braceKinds(code);
  const found = [-1];
  for (const [opener, kind] of kinds) {
    const close = code.close(opener);
    if (close === -1 || !/^(?:block|function)$/.test(kind)) continue;
    const [first, last] = [code.tokens[opener]?.line ?? 0, code.tokens[close]?.line ?? 0];
    if (lines.some(line => first <= line && line <= last)) found.push(opener);
  }
  return found;
}
