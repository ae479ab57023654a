import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isTypo, nearest} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const unexpected =
  /^(?:[\w.<>]+\.)?(\w+)\(\) got an unexpected keyword argument '(\w+)'(?:\. Did you mean '(\w+)'\?)?|^'(\w+)' is an invalid keyword argument for (\w+)\(\)/;

/** The arguments of built-in functions that people name wrongly, and what they are called. */
const builtinArguments: Readonly<Record<string, readonly string[]>> = {
  print: ['sep', 'end', 'file', 'flush'],
  sorted: ['key', 'reverse'],
  sort: ['key', 'reverse'],
  open: ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline'],
  enumerate: ['iterable', 'start'],
  max: ['key', 'default'],
  min: ['key', 'default'],
  sum: ['start'],
  int: ['base'],
  split: ['sep', 'maxsplit'],
  dumps: ['indent', 'sort_keys', 'default', 'separators', 'ensure_ascii'],
  round: ['number', 'ndigits'],
  zip: ['strict'],
};

/** A keyword argument under a name that is near one of the function's. */
export const wrongArgumentName: Rule = {
  id: 'wrong-argument-name',
  tier: 2,
  answers: report => wrongArgument(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const wrong = wrongArgument(context.report);
    if (!spot || !wrong) return;
    const {code, statement} = spot;
    const right =
      wrong.hint !== null && isTypo(wrong.argument, wrong.hint)
        ? wrong.hint
        : nearest(wrong.argument, argumentsOf(code, wrong.called));
    const argument = code.tokens.find(
      ({text, start, end}, index) =>
        text === wrong.argument &&
        start >= (spot.range?.start ?? statement.start) &&
        end <= statement.end &&
        code.tokens[index + 1]?.text === '=',
    );
    if (right === null || !argument) return;
    yield {
      source: applyEdits(context.source, [replace(argument, right)]),
      explanation: `\`${wrong.called}\` has no argument \`${wrong.argument}\`: it is called \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        def area(width, height):
            return width * height


        print(area(width=2, heigth=3))
      `,
      after: program`
        def area(width, height):
            return width * height


        print(area(width=2, height=3))
      `,
      output: '6\n',
    },
    {
      before: program`
        print(sorted([1, 3, 2], reversed=True))
      `,
      after: program`
        print(sorted([1, 3, 2], reverse=True))
      `,
      output: '[3, 2, 1]\n',
    },
  ],
};

interface WrongArgument {
  readonly called: string;
  readonly argument: string;
  readonly hint: string | null;
}

function wrongArgument(report: Report): WrongArgument | null {
  if (report.type !== 'TypeError') return null;
  const [, called, argument, hint, invalid, builtin] = unexpected.exec(messageOf(report)) ?? [];
  if (called !== undefined && argument !== undefined) return {called, argument, hint: hint ?? null};
  if (invalid !== undefined && builtin !== undefined)
    return {called: builtin, argument: invalid, hint: null};
  return null;
}

/** Names of the parameters of a function of the program, of a class's `__init__`, or of a built-in. */
function argumentsOf(code: Code, called: string): readonly string[] {
  const own = code.blocks.filter(({name, kind, parent}) =>
    called === '__init__'
      ? name.text === called
      : name.text === called ||
        (kind === 'function' && name.text === '__init__' && parent?.name.text === called),
  );
  const names = own.flatMap(({parameters}) => parameters.map(({name}) => name.text));
  return names.length > 0 ? names : (builtinArguments[called] ?? []);
}
