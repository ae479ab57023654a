import type {Code} from '../../code/code.ts';
import {insertAfter} from '../../code/edit.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A comma that is missing between arguments or elements, and a plus sign in what is printed. */
export const comma = javaRule({
  id: 'missing-comma',
  tier: 3,
  types: ['expected', 'not.stmt', 'illegal.start.of.type', 'illegal.start.of.expr'],
  *mend({code, offset}) {
    const before = code.tokens.findLastIndex(({end}) => end <= offset);
    for (const at of [before, before - 1]) {
      if (!isOperandEnd(code, at) || !isOperandStart(code, at + 1)) continue;
      const open = code.enclosing(at + 1, '({[');
      if (isPrinted(code, open) && code.isString(at) !== code.isString(at + 1)) {
        yield {
          edits: [insertAfter(code, at, ' +')],
          explanation: 'A text and a value are joined by a plus sign.',
        };
        return;
      }
      if (open === -1 || !isList(code, open, at)) continue;
      yield {
        edits: [insertAfter(code, at, ',')],
        explanation: `A comma is missing between '${code.text(at).slice(0, 30)}' and '${code.text(at + 1).slice(0, 30)}'.`,
      };
      return;
    }
  },
  examples: [
    {
      before: mainWith('System.out.println(Math.max(1 2));'),
      after: mainWith('System.out.println(Math.max(1, 2));'),
      output: '2\n',
    },
    {
      before: mainWith('String[] a = {"x" "y"};', 'System.out.println(a.length);'),
      after: mainWith('String[] a = {"x", "y"};', 'System.out.println(a.length);'),
      output: '2\n',
    },
    {
      before: mainWith('int n = 3;', 'System.out.println("n is " n);'),
      after: mainWith('int n = 3;', 'System.out.println("n is " + n);'),
      output: 'n is 3\n',
    },
  ],
});

/** Whether a bracket holds the one value that is printed or appended. */
function isPrinted(code: Code, open: number): boolean {
  return code.text(open) === '(' && /^(?:print|println|append)$/.test(code.text(open - 1));
}

function isOperandEnd(code: Code, at: number): boolean {
  const kind = code.tokens[at]?.kind;
  return (
    kind === 'number' || kind === 'string' || kind === 'name' || /^[)\]}]$/.test(code.text(at))
  );
}

function isOperandStart(code: Code, at: number): boolean {
  const kind = code.tokens[at]?.kind;
  return (
    kind === 'number' || kind === 'string' || (kind === 'name' && code.text(at) !== 'instanceof')
  );
}

/** Whether a bracket holds a list: of an array, or of arguments other than those of what prints one text. */
function isList(code: Code, open: number, at: number): boolean {
  if (code.partner(open) === -1) return false;
  if (code.text(open) === '{') return /^(?:=|\]|,|\{)$/.test(code.text(open - 1));
  const name = code.text(open - 1);
  if (
    code.text(open) !== '(' ||
    !code.isName(open - 1) ||
    /^(?:if|while|for|switch|catch|print|println|append)$/.test(name)
  )
    return false;
  // Two texts, or a text and a name, may be a sum as well, unless a list is being made.
  const touchesText = code.isString(at) || code.isString(at + 1);
  return !touchesText || /^(?:of|asList|printf|format|formatted|addAll)$/.test(name);
}
