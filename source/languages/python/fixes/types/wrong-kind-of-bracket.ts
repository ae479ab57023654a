import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {operandStart} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';
import {bareMethods} from '../../knowledge/methods.ts';
import type {Token} from '../../code/token.ts';

const uncallable =
  /^'(list|dict|tuple|str|collections\.OrderedDict|defaultdict|Counter|range)' object is not callable/;
const unsubscriptable =
  /^'(?:builtin_function_or_method|method|function|type)' object is not subscriptable|^'(?:builtin_function_or_method|method|function)' object does not support item assignment|^type '\w+' is not subscriptable/;

/** `values(0)` for `values[0]`, and `print["x"]` for `print("x")`. */
export const wrongKindOfBracket: Rule = {
  id: 'wrong-kind-of-bracket',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' && (isUncallable(report) || isUnsubscriptable(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const brackets =
      spot && bracketsAt(spot, isUncallable(context.report) ? ['(', ')'] : ['[', ']']);
    if (!spot || !brackets) return;
    const {open, close, argumentCount, name, bareMethod} = brackets;
    if (open.text === '(') {
      // A built-in that the program hides by a variable of its own is called rightly.
      const isHidden = name !== null && builtinFunctions.includes(name);
      if (argumentCount !== 1 || isHidden) return;
    } else if (
      name !== null &&
      bindingsOf(spot.code).some(b => b.name === name && b.kind === 'class')
    ) {
      return;
    }
    if (bareMethod !== null) {
      yield {
        source: applyEdits(context.source, [insert(bareMethod.end, '()')]),
        explanation: `\`${bareMethod.text}\` is called with \`()\` before an item of its result is taken.`,
      };
      return;
    }
    const pairs = open.text === '(' ? chainFrom(spot, open) : [[open, close] as const];
    const [opening, closing] = open.text === '(' ? ['[', ']'] : ['(', ')'];
    yield {
      source: applyEdits(
        context.source,
        pairs.flatMap(([first, last]) => [
          replace(first, opening ?? ''),
          replace(last, closing ?? ''),
        ]),
      ),
      explanation:
        open.text === '('
          ? 'An item is asked for with square brackets.'
          : 'A function is called with parentheses.',
    };
  },
  examples: [
    {
      before: program`
        ages = {"Ada": 36}
        print(ages("Ada"))
      `,
      after: program`
        ages = {"Ada": 36}
        print(ages["Ada"])
      `,
      output: '36\n',
    },
    {
      before: program`
        print("a b".split[1])
      `,
      after: program`
        print("a b".split()[1])
      `,
      output: 'b\n',
    },
    {
      before: program`
        names = []
        names.append["Ada"]
        print(names)
      `,
      after: program`
        names = []
        names.append("Ada")
        print(names)
      `,
      output: "['Ada']\n",
    },
  ],
};

const isUncallable = (report: Report) => uncallable.test(messageOf(report));
const isUnsubscriptable = (report: Report) => unsubscriptable.test(messageOf(report));

/** `table(row)(column)`: the brackets of one argument that follow each other. */
function chainFrom({statement, around}: Spot, open: Token): (readonly [Token, Token])[] {
  const list = around.includes(open) ? around : statement.tokens;
  const pairs: (readonly [Token, Token])[] = [];
  for (let at = list.indexOf(open); list[at]?.text === '(';) {
    const close = matchingBracket(list, at);
    const [first, last] = [list[at], list[close ?? -1]];
    if (close === null || !first || !last || argumentsIn(list, at, close).length !== 1) break;
    pairs.push([first, last]);
    at = close + 1;
  }
  return pairs;
}

function bracketsAt({tokens, around, range}: Spot, kinds: readonly string[]) {
  const list = range ? around : tokens;
  const closes = list.flatMap(({text, end}, index) =>
    text === kinds[1] && (!range || end === range.end) ? [index] : [],
  );
  const at = closes.length === 1 ? closes[0] : undefined;
  const from = at === undefined ? null : matchingBracket(list, at);
  const [open, close] = [list[from ?? -1], list[at ?? -1]];
  if (at === undefined || from === null || !open || !close || from === 0) return null;
  const first = list[operandStart(list, from - 1)];
  const name = first === list[from - 1] && first?.kind === 'name' ? first.text : null;
  const method = list[from - 1];
  const isBare =
    kinds[0] === '[' && list[from - 2]?.text === '.' && bareMethods.has(method?.text ?? '');
  const argumentCount = argumentsIn(list, from, at).length;
  return {open, close, name, argumentCount, bareMethod: isBare && method ? method : null};
}
