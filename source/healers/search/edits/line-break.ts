import {replace} from '../../../languages/edit.ts';
import {isCloser, isOpener} from '../brackets.ts';
import type {Code} from '../code.ts';
import {type EditMaker, shown} from './token-edit.ts';

const costOf = {split: 1.4, join: 1.5} as const;

/** Where the end of a line ends a statement, writes two that stand on one line on two, and one that stands on two on one. */
export const lineBreaks: EditMaker = function* (code, {gap}, {indents = false, keywords}) {
  const one = code.tokens[gap - 1];
  const other = code.tokens[gap];
  if (!indents || !one || !other) return;
  if (one.line !== other.line) {
    const begins = code.tokensOn(one.line)[0] ?? gap;
    const isBlank = code.source.slice(one.end, other.start).trim() === '';
    // A line that ends with a colon is whole, and a comment is not to be lost.
    if (!isBlank || one.text === ':' || !keywords.includes(code.text(begins))) return;
    yield {
      kind: 'join',
      edits: [replace({start: one.end, end: other.start}, ' ')],
      cost: costOf.join,
      explanation: `Joins lines ${one.line} and ${other.line}.`,
    };
    return;
  }
  const ends = one.kind === 'sign' ? isCloser(one.text) : !keywords.includes(one.text);
  if (!ends || other.kind !== 'word' || isInBrackets(code, gap)) return;
  yield {
    kind: 'insert',
    edits: [replace({start: one.end, end: other.start}, `\n${code.indent(one.line)}`)],
    cost: costOf.split,
    explanation: `Starts a new line before ${shown(other.text)} in line ${other.line}.`,
  };
};

/** Whether a bracket that is open there was opened on the same line. */
function isInBrackets(code: Code, gap: number): boolean {
  let depth = 0;
  for (const index of code.tokensOn(code.lineOf(gap))) {
    if (index >= gap) break;
    const text = code.text(index);
    if (isOpener(text)) depth += 1;
    if (isCloser(text)) depth -= 1;
  }
  return depth > 0;
}
