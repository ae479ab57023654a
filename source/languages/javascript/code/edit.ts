import {applyEdits, insertAt, lineBreak, type Edit} from '../../edit.ts';
import type {Code} from './code.ts';

export {
  applyEdits,
  insertAfter,
  insertBefore,
  lineBreak,
  removeToken,
  replaceToken,
  replaceTokens,
  type Edit,
} from '../../edit.ts';

/** The source with edits made, which do not overlap. */
export function edited({source}: Code, ...edits: readonly Edit[]): string {
  return applyEdits(source, edits);
}

/** Puts a whole line before the line of a token, with that line's own indent. */
export function insertLineBefore(code: Code, index: number, text: string): Edit {
  const start = code.lineStart(code.tokens[index]?.line ?? 1);
  return insertAt(start, code.indent(index) + text + lineBreak(code.source));
}
