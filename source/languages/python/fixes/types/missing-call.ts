import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {binaryAt} from '../../code/binary.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const callables = String.raw`(?:builtin_function_or_method|method|function|method_descriptor)`;
const patterns = {
  iterable: new RegExp(
    `^(?:argument of type )?'${callables}' (?:object )?is not (?:iterable|a container or iterable)|^cannot unpack non-iterable ${callables} object|^can only join an iterable`,
  ),
  length: new RegExp(`^object of type '${callables}' has no len`),
  attribute: new RegExp(`^'${callables}' object has no attribute '(\\w+)'`),
  operation: new RegExp(`^unsupported operand type\\(s\\) for (\\S+?)=?: '(\\w+)' and '(\\w+)'`),
  comparison: /^'([<>]=?)' not supported between instances of '(\w+)' and '(\w+)'/,
  concatenation: /^can only concatenate (?:str|list|tuple) \(not "(\w+)"\)/,
};
const isCallable = (type: string | undefined) => new RegExp(`^${callables}$`).test(type ?? '');

/** A method or function that is named but not called: `text.upper` for `text.upper()`. */
export const missingCall: Rule = {
  id: 'missing-call',
  tier: 2,
  answers: report => /^(?:TypeError|AttributeError)$/.test(report.type) && concernsCallable(report),
  *suggest(context) {
    const spot = spotOf(context);
    const used = spot && uncalledIn(spot, context.report);
    if (!used) return;
    const name = functionBehind(spot.code, used) ?? used;
    yield {
      source: applyEdits(context.source, [insert(name.end, '()')]),
      explanation: `\`${name.text}\` is called with \`()\`; without them it is the function itself.`,
    };
  },
  examples: [
    {
      before: program`
        ages = {"Ada": 36}
        for name, age in ages.items:
            print(name, age)
      `,
      after: program`
        ages = {"Ada": 36}
        for name, age in ages.items():
            print(name, age)
      `,
      output: 'Ada 36\n',
    },
    {
      before: program`
        ages = {"Ada": 36, "Bob": 27}
        print(max(ages.values, key=lambda age: -age))
      `,
      after: program`
        ages = {"Ada": 36, "Bob": 27}
        print(max(ages.values(), key=lambda age: -age))
      `,
      output: '27\n',
    },
    {
      before: program`
        print("ada ".strip.upper())
      `,
      after: program`
        print("ada ".strip().upper())
      `,
      output: 'ADA\n',
    },
    {
      before: program`
        class Cart:
            def total(self):
                return 5


        print(Cart().total * 2)
      `,
      after: program`
        class Cart:
            def total(self):
                return 5


        print(Cart().total() * 2)
      `,
      output: '10\n',
    },
    {
      before: program`
        print("Hello " + "ada".upper)
      `,
      after: program`
        print("Hello " + "ada".upper())
      `,
      output: 'Hello ADA\n',
    },
  ],
};

function concernsCallable(report: Report): boolean {
  const message = messageOf(report);
  const [, , left, right] =
    patterns.operation.exec(message) ?? patterns.comparison.exec(message) ?? [];
  if (isCallable(left) || isCallable(right)) return !message.includes("'_io.TextIOWrapper'");
  const [, added] = patterns.concatenation.exec(message) ?? [];
  if (added !== undefined) return isCallable(added);
  return (
    patterns.iterable.test(message) ||
    patterns.length.test(message) ||
    patterns.attribute.test(message)
  );
}

/** `columns = solve`: the function is named where the variable gets it. */
function functionBehind(code: Code, {text}: Token): Token | null {
  const assignments = bindingsOf(code).filter(
    ({name, kind}) => name === text && kind === 'assignment',
  );
  const [, sign, value, ...rest] = assignments[0]?.line.tokens ?? [];
  const isFunction = code.blocks.some(
    ({kind, name}) => kind === 'function' && name.text === value?.text,
  );
  const isBare = assignments.length === 1 && sign?.text === '=' && rest.length === 0;
  return isBare && isFunction ? (value ?? null) : null;
}

/** The last token of the expression that is a function and should be what it returns. */
function uncalledIn(spot: Spot, report: Report): Token | null {
  const message = messageOf(report);
  const [, operator, left] =
    patterns.operation.exec(message) ?? patterns.comparison.exec(message) ?? [];
  if (operator !== undefined) {
    const binary = binaryAt(spot, operator);
    return binary ? nameAtEnd(isCallable(left) ? binary.left : binary.right) : null;
  }
  if (patterns.concatenation.test(message)) return nameAtEnd(binaryAt(spot, '+')?.right ?? []);
  const [, attribute] = patterns.attribute.exec(message) ?? [];
  if (attribute !== undefined) {
    const {around, range} = spot;
    const at = around.findIndex(
      ({text, end}, index) =>
        text === attribute &&
        around[index - 1]?.text === '.' &&
        (!range || (end <= range.end && end >= range.start)),
    );
    const before = around[at - 2];
    return at > 1 && before?.kind === 'name' ? before : null;
  }
  return iterated(spot);
}

/** What a loop, a function or an unpacking was given. */
function iterated({tokens, statement}: Spot): Token | null {
  const close = tokens.length - 1;
  const open = tokens[close]?.text === ')' ? matchingBracket(tokens, close) : null;
  const given = open === null ? [] : argumentsIn(tokens, open, close);
  const named = given
    .map(nameAtEnd)
    .filter((name, index) => name && (given[index]?.length ?? 0) > 1);
  const own = tokens.length > 1 ? nameAtEnd(tokens) : null;
  return (
    named.find(name => name !== null) ?? given.map(nameAtEnd)[0] ?? own ?? looped(statement.tokens)
  );
}

/** The last name of what a `for` goes over, else of what is assigned. */
function looped(tokens: readonly Token[]): Token | null {
  const word = tokens.findIndex(({text}) => text === 'in');
  if (word < 0) return tokens.some(({text}) => text === '=') ? nameAtEnd(tokens) : null;
  const rest = tokens.slice(word + 1);
  const colon = rest.findIndex(({text}) => text === ':');
  return nameAtEnd(rest.slice(0, colon < 0 ? undefined : colon));
}

function nameAtEnd(tokens: readonly Token[]): Token | null {
  const last = tokens.at(-1);
  return last?.kind === 'name' ? last : null;
}
