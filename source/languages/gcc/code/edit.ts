import {applyEdits, insertAt, lineBreak, type Edit} from '../../edit.ts';
import type {Code} from './code.ts';

export {
  insertAfter,
  insertAt,
  insertBefore,
  lineBreak,
  removeToken,
  replaceToken,
  replaceTokens,
  type Edit,
} from '../../edit.ts';

/** The source with edits made. At one place whole lines come first. */
export function edited({source}: Pick<Code, 'source'>, ...edits: readonly Edit[]): string {
  const isLine = ({text}: Edit) => Number(text.endsWith('\n'));
  return applyEdits(
    source,
    edits.toSorted((a, b) => isLine(b) - isLine(a)),
  );
}

/** Puts a whole line before another one. */
export function insertLine(code: Code, before: number, text: string): Edit {
  const start = code.lineStart(before);
  const newLine = lineBreak(code.source);
  const isAfterLast = start > 0 && !code.source.slice(0, start).endsWith('\n');
  return insertAt(start, isAfterLast ? `${newLine}${text}` : `${text}${newLine}`);
}
