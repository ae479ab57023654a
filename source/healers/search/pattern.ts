import {firstEndingAfter} from '../../languages/lexer.ts';
import {isBracket} from './brackets.ts';
import type {Code} from './code.ts';
import type {TokenEdit} from './edits/token-edit.ts';

/**
 * What an edit does and between what, without where: who forgets a sign once forgets it again in the same surroundings.
 * Null for an edit that depends on its place, as an indentation does. Pure.
 */
export function patternOf(
  code: Code,
  {kind, edits}: TokenEdit,
  keywords: readonly string[],
): string | null {
  const [edit] = edits;
  if (!edit || edits.length > 1 || kind === 'indent') return null;
  const {start, end, text} = edit;
  const before = firstEndingAfter(code.tokens, start) - 1;
  const after = firstEndingAfter(code.tokens, end);
  const line = code.lineOf(before);
  const added = text.trim();
  // To double what has just been put in is not to make the same slip elsewhere.
  const besides = [code.text(before), code.text(after)];
  if (added !== '' && besides.some(beside => beside.startsWith(added))) return null;
  // A bracket is forgotten where another one has no partner, and not at the end of every line.
  if (isBracket(text) && !code.tokensOn(line).some(each => code.isUneven(each))) return null;
  const isLast = code.tokens[after]?.line !== line;
  return [
    kind,
    code.source.slice(start, end).trim(),
    added,
    sortOf(code, before, keywords),
    isLast ? '\n' : sortOf(code, after, keywords),
  ].join('\0');
}

/** A sign or a keyword as it is, and of other tokens the kind. */
function sortOf(code: Code, index: number, keywords: readonly string[]): string {
  const token = code.tokens[index];
  if (!token) return '';
  const {kind, text} = token;
  return kind === 'sign' || keywords.includes(text) ? text : `a ${kind}`;
}
