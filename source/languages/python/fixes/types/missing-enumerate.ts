import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {headerColon, isOperand, textOf} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const unpacking =
  /^cannot unpack non-iterable|^(?:too many values|not enough values) to unpack \(expected 2/;

/** `for i, x in values` and `for key, value in table` without `enumerate` and `.items()`. */
export const missingEnumerate: Rule = {
  id: 'missing-enumerate',
  tier: 2,
  answers: report =>
    /^(?:TypeError|ValueError)$/.test(report.type) && unpacking.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot || spot.statement.tokens[0]?.text !== 'for') return;
    const {code, statement} = spot;
    const {tokens} = statement;
    const word = tokens.findIndex(({text}) => text === 'in');
    const colon = headerColon(tokens);
    const values = tokens.slice(word + 1, colon ?? undefined);
    const [first, last] = [values[0], values.at(-1)];
    if (word !== 4 || colon === null || !first || !last || !isOperand(values)) return;
    const text = textOf(code.source, values);
    if (isDict(code, text)) {
      yield {
        source: applyEdits(code.source, [insert(last.end, '.items()')]),
        explanation: 'A loop over a dict goes over its keys: `.items()` has the values with them.',
      };
      return;
    }
    const name = tokens[1]?.text ?? '';
    const isIndex =
      /^(?:i|j|k|n|idx|index|pos|position|num|number|count|counter|rank|line_?no)$/i.test(name);
    // Two values in brackets were rather the arguments of a call.
    if (!isIndex || text.includes('.items()') || first.text === '(') return;
    yield {
      source: applyEdits(code.source, [insert(first.start, 'enumerate('), insert(last.end, ')')]),
      explanation: `\`enumerate\` counts along: it gives \`${name}\` its value.`,
    };
  },
  examples: [
    {
      before: program`
        ages = {"Ada": 36, "Bob": 27}
        for name, age in ages:
            print(name, age)
      `,
      after: program`
        ages = {"Ada": 36, "Bob": 27}
        for name, age in ages.items():
            print(name, age)
      `,
      output: 'Ada 36\nBob 27\n',
    },
    {
      before: program`
        for i, n in [4, 5]:
            print(i, n)
      `,
      after: program`
        for i, n in enumerate([4, 5]):
            print(i, n)
      `,
      output: '0 4\n1 5\n',
    },
  ],
};

/** Whether every assignment of a name gives it a dict. */
function isDict(code: Code, name: string): boolean {
  const assignments = bindingsOf(code).filter(b => b.name === name && b.kind === 'assignment');
  return (
    assignments.length > 0 &&
    assignments.every(({line: {tokens}}) => {
      const sign = tokens.findIndex(({text}) => text === '=');
      const [value, next] = tokens.slice(sign + 1);
      if (value?.text === '{') return next?.text === '}' || tokens.some(({text}) => text === ':');
      return /^(?:dict|defaultdict|Counter|OrderedDict)$/.test(value?.text ?? '');
    })
  );
}
