import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const expected =
  /^expected (?:'[)}]'|primary-expression|'[,;]'|identifier)|^invalid operands (?:to|of types .* to) binary '?(?:operator)?&/;

/** Two arguments, or two values of a list, with nothing between them. */
export const comma: Rule = {
  id: 'comma',
  tier: 3,
  answers: says(expected),
  *suggest(context) {
    const code = readCode(context.source);
    for (const {index} of errorsSaying(context, expected).slice(0, 2)) {
      const at = gapNear(code, index);
      if (at === -1) continue;
      yield {
        source: edited(code, insertAfter(code, at, ',')),
        explanation: `A comma is missing after '${code.text(at).slice(0, 40)}' in line ${code.line(at)}.`,
      };
      return;
    }
  },
  examples: [
    {
      before: mainWith('int n = 3;', 'printf("%d\\n" n);'),
      after: mainWith('int n = 3;', 'printf("%d\\n", n);'),
      output: '3\n',
    },
    {
      before: mainWith('int a[2][2] = {{1, 2} {3, 4}};', 'printf("%d\\n", a[1][0]);'),
      after: mainWith('int a[2][2] = {{1, 2}, {3, 4}};', 'printf("%d\\n", a[1][0]);'),
      output: '3\n',
    },
  ],
};

/** The token before the gap: at the error, or in the list that it ends; -1 without one. */
function gapNear(code: Code, index: number): number {
  if (isGap(code, index - 1)) return index - 1;
  const open = code.text(index) === ';' ? code.partner(index - 1) : code.enclosing(index, '({');
  if (open === -1) return -1;
  const end = code.partner(open);
  for (let at = open + 1; at < (end === -1 ? index : end); at++) if (isGap(code, at)) return at;
  return -1;
}

function isGap(code: Code, at: number): boolean {
  const [before, after] = [code.tokens[at], code.tokens[at + 1]];
  if (!before || !after || !isInList(code, at)) return false;
  if (before.text === '}' && after.text === '{') return true;
  const ends = before.kind === 'string' || before.kind === 'number' || /^[)\]]$/.test(before.text);
  if (before.kind === 'string' && after.text === '&' && code.isName(at + 2)) return true;
  const begins =
    after.kind === 'name' ||
    after.kind === 'number' ||
    (after.kind === 'string' && before.kind !== 'string');
  return (
    begins &&
    (ends || (before.kind === 'name' && after.kind !== 'name' && code.isName(at - 1) === false))
  );
}

/** Whether a token stands among the arguments of a call or the values of a list. */
function isInList(code: Code, at: number): boolean {
  const open = code.enclosing(code.text(at) === '}' ? code.partner(at) : at, '({[');
  if (open === -1) return false;
  const before = code.text(open - 1);
  if (code.text(open) === '(')
    return code.isName(open - 1) && !/^(?:if|while|for|switch|return|sizeof)$/.test(before);
  return code.text(open) === '{' && /^(?:=|,|\{|\(|return)$/.test(before);
}
