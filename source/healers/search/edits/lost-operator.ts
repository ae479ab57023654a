import type {Code} from '../code.ts';

/** Signs that join two values in nearly every language. Where one was lost, nobody can tell which. */
export const joiningSigns = ['+', '-', '*', '/', '%', '<', '>', '==', '+=', '-='] as const;

/** Whether two blanks stand before a token, as where a sign between two values was lost: a separator leaves one. */
export function lacksOperator(code: Code, gap: number): boolean {
  const [before, after] = [code.tokens[gap - 1], code.tokens[gap]];
  if (!before || !after || before.line !== after.line) return false;
  return code.source.slice(before.end, after.start) === '  ';
}

/** Whether a token has a blank on both sides, as a sign between two values has and a bracket hardly ever. */
export function standsApart(code: Code, index: number): boolean {
  const {start, end} = code.tokens[index] ?? {start: 0, end: 0};
  const {source} = code;
  return /^\S $/.test(source.slice(start - 2, start)) && /^ \S/.test(source.slice(end, end + 2));
}
