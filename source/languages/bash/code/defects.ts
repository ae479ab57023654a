import type {Code} from './code.ts';

/**
 * How many faults of structure a script has that can be told from its text: what is never closed, keywords that belong to
 * nothing, blocks without their `then`, `do` or `in`. A change that mends its syntax leaves fewer of them.
 */
export function defectsOf(code: Code): number {
  const {blocks, stray} = code.structure;
  const unclosed = code.tokens.filter(token => token.unclosed !== null).length;
  const open = blocks.filter(({close}) => close === null).length;
  const headless = blocks.filter(
    ({kind, middle}) => middle === null && /^(?:if|loop|case)$/.test(kind),
  ).length;
  return unclosed + open + headless + stray.length;
}
