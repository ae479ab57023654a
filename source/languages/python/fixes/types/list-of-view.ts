import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {operandEnd} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const views =
  '(?:dict_keys|dict_values|dict_items|map|filter|zip|generator|range|reversed|list_reverseiterator|enumerate)';
const patterns = [
  new RegExp(`^'${views}' object is not subscriptable`),
  new RegExp(`^'${views}' object does not support item (?:assignment|deletion)`),
  new RegExp(`^object of type '${views}' has no len\\(\\)`),
  new RegExp(
    `^'${views}' object has no attribute '(?:append|sort|reverse|pop|insert|extend|remove|index|count|copy)'`,
  ),
  new RegExp(`^unsupported operand type\\(s\\) for \\+: '${views}' and '${views}'`),
];

/** A view or an iterator that is used like a list: `table.keys()[0]`, `len(map(…))`. */
export const listOfView: Rule = {
  id: 'list-of-view',
  tier: 2,
  answers: report =>
    /^(?:TypeError|AttributeError)$/.test(report.type) &&
    patterns.some(pattern => pattern.test(messageOf(report))),
  *suggest(context) {
    const spot = spotOf(context);
    const edits = spot && editsFor(spot);
    if (!edits || edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'This is no list, though it can be made one: `list(…)`.',
    };
  },
  examples: [
    {
      before: program`
        ages = {"Ada": 36}
        print(ages.keys()[0])
      `,
      after: program`
        ages = {"Ada": 36}
        print(list(ages.keys())[0])
      `,
      output: 'Ada\n',
    },
    {
      before: program`
        doubled = map(lambda n: n * 2, [1, 2])
        print(len(doubled))
        print(doubled[0])
      `,
      after: program`
        doubled = list(map(lambda n: n * 2, [1, 2]))
        print(len(doubled))
        print(doubled[0])
      `,
      output: '2\n2\n',
    },
    {
      before: program`
        numbers = range(3)
        numbers[0] = 7
        print(numbers)
      `,
      after: program`
        numbers = list(range(3))
        numbers[0] = 7
        print(numbers)
      `,
      output: '[7, 1, 2]\n',
    },
  ],
};

/** The view becomes a list where it is made: in the expression itself, or in the assignment of the variable. */
function editsFor(spot: Spot): Edit[] {
  const tokens = spot.tokens[0]?.text === 'len' ? spot.tokens.slice(2, -1) : spot.tokens;
  const plus = tokens.findIndex(({text}) => text === '+');
  if (plus > 0) return [...wrapped(tokens.slice(0, plus)), ...wrapped(tokens.slice(plus + 1))];
  const [first] = tokens;
  if (!first) return [];
  const isName =
    first.kind === 'name' && tokens[1]?.text !== '(' && !tokens.some(({text}) => text === '(');
  if (isName) return inAssignment(spot, first.text);
  const open = tokens.findLastIndex(({text}, index) => text === '[' && index > 0);
  return wrapped(tokens.slice(0, open > 0 ? open : undefined));
}

function inAssignment({code, block}: Spot, name: string): Edit[] {
  const found = bindingsOf(code).filter(
    b =>
      b.name === name &&
      b.kind === 'assignment' &&
      (b.scope === (block ?? null) || b.scope === null),
  );
  const tokens = found.length === 1 ? (found[0]?.line.tokens ?? []) : [];
  const sign = tokens.findIndex(({text}) => text === '=');
  const value = tokens.slice(sign + 1);
  return value[0] && operandEnd(value, 0) === value.length - 1 ? wrapped(value) : [];
}

function wrapped(tokens: readonly Token[]): Edit[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  // `(n for n in x)` has brackets that can become those of the call.
  if (first.text === '(' && last.text === ')') return [replace(first, 'list(')];
  return [insert(first.start, 'list('), insert(last.end, ')')];
}
