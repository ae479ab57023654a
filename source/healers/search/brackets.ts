import type {Token} from './tokens.ts';

/** By the bracket that closes it. */
const openers: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

export const isOpener = (text: string): boolean => Object.values(openers).includes(text);
export const isCloser = (text: string): boolean => Object.hasOwn(openers, text);
/** What closes an opening bracket; empty for another text. */
export const closerOf = (opener: string): string =>
  Object.keys(openers).find(closer => openers[closer] === opener) ?? '';
export const isBracket = (text: string): boolean => isOpener(text) || isCloser(text);

/** The brackets of a source that have no partner, by the index of their token. */
export interface UnevenBrackets {
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/**
 * A bracket that closes another kind than the innermost open one closes the nearest of its own kind; those between stay
 * unclosed. Signs of several characters count for each of their brackets, such as `${` and `((`. Pure.
 */
export function unevenBrackets(tokens: readonly Token[]): UnevenBrackets {
  const open: {readonly opener: string; readonly index: number}[] = [];
  const unclosed: number[] = [];
  const unopened: number[] = [];
  for (const [index, {kind, text}] of tokens.entries()) {
    if (kind !== 'sign') continue;
    for (const character of text) {
      const opener = openers[character];
      if (isOpener(character)) open.push({opener: character, index});
      if (opener === undefined) continue;
      const at = open.findLastIndex(each => each.opener === opener);
      if (at === -1) unopened.push(index);
      else
        unclosed.push(
          ...open
            .splice(at)
            .slice(1)
            .map(each => each.index),
        );
    }
  }
  return {unclosed: [...unclosed, ...open.map(each => each.index)], unopened};
}

/** Whether a bracket of this kind more would give one of those a partner. */
export function lacks(bracket: string, tokens: readonly Token[], uneven: UnevenBrackets): boolean {
  const closes = (opener: string, closer: string) => openers[closer] === opener;
  return isCloser(bracket)
    ? uneven.unclosed.some(index => closes(tokens[index]?.text.at(-1) ?? '', bracket))
    : uneven.unopened.some(index => closes(bracket, tokens[index]?.text.at(0) ?? ''));
}
