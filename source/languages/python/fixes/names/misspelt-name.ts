import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {fitsUse} from '../../code/name-use.ts';
import {bindingsOf, usesOf, visibleNames} from '../../code/names.ts';
import {isTypo, nearest} from '../../code/near.ts';
import {isKeyword} from '../../code/keywords.ts';
import type {Code} from '../../code/parse.ts';
import type {Token} from '../../code/token.ts';
import {moduleOfName, standardModules} from '../../knowledge/modules.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import {suggestedName, undefinedName} from '../../code/undefined-name.ts';
import {builtinNames} from '../../knowledge/builtins.ts';

/** A name that is not defined, near one that is. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  tier: 2,
  answers: report => wrongName(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const wrong = wrongName(context.report);
    if (!spot || wrong === null) return;
    // `Total += 1` makes a variable of its own out of a slip, and then misses its first value.
    const isLocal = context.report.type === 'UnboundLocalError';
    const bindings = bindingsOf(spot.code).filter(({name}) => name === wrong);
    if (isLocal && bindings.some(({kind}) => kind !== 'augmented')) return;
    const hint = suggestedName(context.report);
    const known = [...visibleNames(spot.code, spot.line), ...builtinNames, ...(hint ? [hint] : [])];
    // The interpreter's hint is one of several names that may be as near: then it is a guess like the others.
    const right = nearest(
      wrong,
      known.filter(name => fitsUse(spot, wrong, name)),
    );
    // A wrong `__name__` has a wrong `__main__` beside it: that is a rule of its own.
    if (right === null || right === '__name__' || moduleOfName.has(wrong)) return;
    const slip = onlyBinding(spot, wrong, right);
    if (slip) {
      yield {
        source: applyEdits(spot.code.source, [replace(slip, wrong)]),
        explanation: `\`${right}\` is set and never used: it is a slip for \`${wrong}\`.`,
      };
      return;
    }
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
    inOnePlace({
      before: program`
        def count(words):
            number = 0
            for word in words:
                Number += 1
            return number


        print(count(["a", "b"]))
      `,
      wrong: 'Number += 1',
      right: 'number += 1',
      output: '2\n',
    }),
    inOnePlace({
      before: program`
        laregst = 0
        for n in [3, 5, 4]:
            if n > largest:
                largest = n
        print(largest)
      `,
      wrong: 'laregst = 0',
      right: 'largest = 0',
      output: '5\n',
    }),
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

/** Where the right name is only set, and the wrong one is used again and again, the slip is where it is set. */
function onlyBinding({code}: Spot, wrong: string, right: string): Token | null {
  const [binding, ...others] = bindingsOf(code).filter(({name}) => name === right);
  const isOnlySet = binding?.kind === 'assignment' && others.length === 0;
  if (!bindingsOf(code).some(({name}) => name === wrong)) return null;
  if (!binding || !isOnlySet || usesOf(code, right).length !== 1 || usesOf(code, wrong).length < 2)
    return null;
  return binding.token;
}

function wrongName(report: Report): string | null {
  if (report.type !== 'UnboundLocalError') return undefinedName(report);
  return /^cannot access local variable '([^']+)'/.exec(messageOf(report))?.[1] ?? null;
}

/**
 * Every use of the wrong name is mended, unless it is a name somewhere else: then just the one that failed. Other slips
 * of the same name are mended with it.
 */
function renamed({code, tokens, statement}: Spot, wrong: string, right: string): string {
  const bound = new Set(bindingsOf(code).map(({name}) => name));
  const first = tokens.find(({text}) => text === wrong);
  const isOnlyAdded = bindingsOf(code).every(
    ({name, kind}) => name !== wrong || kind === 'augmented',
  );
  const own = usesOf(code, wrong).filter(({start, end}) => {
    if (isOnlyAdded) return true;
    return first ? start === first.start : start >= statement.start && end <= statement.end;
  });
  const others = bound.has(right) ? otherSlips(code, wrong, right, bound) : [];
  return applyEdits(
    code.source,
    [...own, ...others].map(token => replace(token, right)),
  );
}

function otherSlips(code: Code, wrong: string, right: string, bound: ReadonlySet<string>): Token[] {
  const names = new Set(code.tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : [])));
  const slips = [...names].filter(
    name =>
      name !== wrong &&
      !bound.has(name) &&
      !isKeyword(name) &&
      name.length > 4 &&
      isTypo(name, right) &&
      !builtinNames.includes(name) &&
      !standardModules.includes(name),
  );
  return slips.flatMap(name => usesOf(code, name));
}
