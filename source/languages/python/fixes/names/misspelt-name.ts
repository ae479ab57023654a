import type {Rule} from '../../../rule.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {fitsUse} from '../../code/name-use.ts';
import {bindingsOf, usesOf, visibleNames} from '../../code/names.ts';
import {isTypo, nearest} from '../../code/near.ts';
import {spotOf, type Spot} from '../../code/spot.ts';
import {suggestedName, undefinedName} from '../../code/undefined-name.ts';
import {builtinNames} from '../../knowledge/builtins.ts';
import {program} from '../program.ts';

/** A name that is not defined, near one that is. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  tier: 2,
  answers: report => undefinedName(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const wrong = undefinedName(context.report);
    if (!spot || wrong === null) return;
    const hint = suggestedName(context.report);
    const fits = (name: string) => fitsUse(spot, wrong, name);
    const right =
      hint !== null && isTypo(wrong, hint) && fits(hint)
        ? hint
        : nearest(wrong, [...visibleNames(spot.code, spot.line), ...builtinNames].filter(fits));
    // A wrong `__name__` has a wrong `__main__` beside it: that is a rule of its own.
    if (right === null || right === '__name__') return;
    yield {
      source: renamed(spot, wrong, right),
      explanation: `\`${wrong}\` is not defined; \`${right}\` is.`,
    };
  },
  examples: [
    {
      before: program`
        for fruit in ["apple", "pear"]:
            pritn(fruit)
      `,
      after: program`
        for fruit in ["apple", "pear"]:
            print(fruit)
      `,
      output: 'apple\npear\n',
    },
    {
      before: program`
        def average(numbers):
            total = sum(numbers)
            return toatl / len(numbers)


        print(f"{average([1, 2, 3])}: toatl")
      `,
      after: program`
        def average(numbers):
            total = sum(numbers)
            return total / len(numbers)


        print(f"{average([1, 2, 3])}: toatl")
      `,
      output: '2.0: toatl\n',
    },
    {
      before: program`
        userName = "Ada"
        print(f"Hello {username}")
      `,
      after: program`
        userName = "Ada"
        print(f"Hello {userName}")
      `,
      output: 'Hello Ada\n',
    },
    {
      before: program`
        total = 3
        print(totla, "of", totla)
      `,
      after: program`
        total = 3
        print(total, "of", total)
      `,
      output: '3 of 3\n',
    },
    {
      before: program`
        try:
            int("three")
        except ValuError as error:
            print("no number")
      `,
      after: program`
        try:
            int("three")
        except ValueError as error:
            print("no number")
      `,
      output: 'no number\n',
    },
    {
      before: program`
        print(sum(map(itn, ["1", "2"])))
      `,
      after: program`
        print(sum(map(int, ["1", "2"])))
      `,
      output: '3\n',
    },
  ],
};

/** Every use of the wrong name is mended, unless it is a name somewhere else: then just the one that failed. */
function renamed({code, tokens, statement}: Spot, wrong: string, right: string): string {
  const isBound = bindingsOf(code).some(({name}) => name === wrong);
  const first = tokens.find(({text}) => text === wrong);
  const uses = usesOf(code, wrong).filter(({start, end}) =>
    isBound
      ? first
        ? start === first.start
        : start >= statement.start && end <= statement.end
      : true,
  );
  return applyEdits(
    code.source,
    uses.map(token => replace(token, right)),
  );
}
