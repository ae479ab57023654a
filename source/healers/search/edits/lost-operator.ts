import {lacksSign} from '../../../languages/between-values.ts';
import type {Code} from '../code.ts';

/** Signs that join two values in nearly every language. Where one was lost, nobody can tell which. */
export const joiningSigns = ['+', '-', '*', '/', '%', '<', '>', '==', '+=', '-='] as const;

/** Whether a sign between two values was lost before a token. */
export function lacksOperator(code: Code, gap: number): boolean {
  const [before, after] = [code.tokens[gap - 1], code.tokens[gap]];
  return before !== undefined && after !== undefined && lacksSign(code.source, before, after);
}

/** Whether a token has a blank on both sides, as a sign between two values has and a bracket hardly ever. */
export function standsApart(code: Code, index: number): boolean {
  const {start, end} = code.tokens[index] ?? {start: 0, end: 0};
  const {source} = code;
  return /^\S $/.test(source.slice(start - 2, start)) && /^ \S/.test(source.slice(end, end + 2));
}
