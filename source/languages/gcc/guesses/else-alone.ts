import type {Code} from '../code/code.ts';
import {insertAfter, insertBefore, removeToken} from '../code/edit.ts';
import type {Broken, GuessedChange} from './guess.ts';

const alone = "'else' without a previous 'if'";

/** An `else` that something parts from its `if`: a sign too many, or braces that are missing. */
export function* elseAlone({code, index, message}: Broken): Iterable<GuessedChange> {
  if (!message.startsWith(alone) || code.text(index) !== 'else') return;
  if (code.text(index - 1) === ';' && /^[;}]$/.test(code.text(index - 2))) {
    yield {
      edits: [removeToken(code, index - 1)],
      cost: 0.3,
      explanation: `The semicolon in line ${code.line(index - 1)} parts else from its if.`,
    };
  }
  const head = headAbove(code, index);
  if (head !== -1) {
    yield {
      edits: [insertAfter(code, head, ' {'), insertBefore(code, index, '} ')],
      cost: 0.5,
      explanation: `Several statements stand in braces between if and else.`,
    };
  }
}

/** Where the condition of the last `if` without braces ends, in the block of an `else`; -1 without one. */
function headAbove(code: Code, index: number): number {
  const block = code.enclosing(index, '{');
  const found = code.indicesOf('if').findLast(at => {
    const close = code.partner(at + 1);
    const isOpen = close !== -1 && close < index && !/^[{;]$/.test(code.text(close + 1));
    return isOpen && code.enclosing(at, '{') === block;
  });
  return found === undefined ? -1 : code.partner(found + 1);
}
