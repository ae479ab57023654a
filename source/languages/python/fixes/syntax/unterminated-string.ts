import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, type Edit, insert, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {type SyntaxSpot, syntaxSpotOf} from '../../code/syntax-spot.ts';
import {costAfter, repairsWith} from '../../code/line-repair.ts';
import {openStringAt, type OpenString} from '../../code/unterminated.ts';
import {slipOfQuotes} from './slip-of-quotes.ts';

/** How much more plausible a place must be than the next to leave no doubt. */
const clearLead = 0.25;

/** A string without its closing or its opening quote. */
export const unterminatedString: Rule = {
  id: 'unterminated-string',
  tier: 2,
  answers: report => isSyntaxError(report),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const string = spot && openStringAt(spot);
    if (!spot || !string) return;
    const {source} = context;
    const special = slipOfQuotes(source, string);
    if (special) {
      yield special;
      return;
    }
    const missing = repairsWith(spot, string.quote)
      .filter(({offset}) => !takesCode(source.slice(offset, string.start)))
      .slice(0, 2)
      .map(({offset, cost}): Reading => ({
        edit: insert(offset, string.quote),
        cost,
        explanation: `A \`${string.quote}\` is missing on line ${spot.line}.`,
      }));
    const [best, second] = [...missing, ...strayQuote(spot, string)].toSorted(
      (a, b) => a.cost - b.cost,
    );
    if (!best) return;
    const isClear = !second || second.cost - best.cost >= clearLead;
    for (const {edit, explanation} of isClear ? [best] : [best, second]) {
      yield {source: applyEdits(source, [edit]), explanation, tier: isClear ? 2 : 3};
    }
  },
  examples: [
    {
      before: program`
        name = "Ada
        print("Hello, " + name)
      `,
      after: program`
        name = "Ada"
        print("Hello, " + name)
      `,
      output: 'Hello, Ada\n',
    },
    {
      before: program`
        print("Hello (world))
        print("end")
      `,
      after: program`
        print("Hello (world)")
        print("end")
      `,
      output: 'Hello (world)\nend\n',
    },
    {
      before: program`
        total = 3
        print("Total:, total)
      `,
      after: program`
        total = 3
        print("Total:", total)
      `,
      output: 'Total: 3\n',
    },
    {
      before: program`
        sizes = [3, 1]
        print("drops:, sum(1 for a, b in zip(sizes, sizes[1:]) if b < a))
      `,
      after: program`
        sizes = [3, 1]
        print("drops:", sum(1 for a, b in zip(sizes, sizes[1:]) if b < a))
      `,
      output: 'drops: 1\n',
    },
    {
      before: program`
        cells, needed = [1, 2], 3
        print(f"{needed} cells are needed, not {len(cells)})
      `,
      after: program`
        cells, needed = [1, 2], 3
        print(f"{needed} cells are needed, not {len(cells)}")
      `,
      output: '3 cells are needed, not 2\n',
    },
    {
      before: program`
        ages = {"Ada": 36}
        ages["Bob] = 27
        print(len(ages))
      `,
      after: program`
        ages = {"Ada": 36}
        ages["Bob"] = 27
        print(len(ages))
      `,
      output: '2\n',
    },
    {
      before: program`
        print('It's a test', 1)
      `,
      after: program`
        print("It's a test", 1)
      `,
      output: "It's a test 1\n",
    },
    {
      before: program`
        person = {"name: "Ada", "age": 36}
        print(person["name"])
      `,
      after: program`
        person = {"name": "Ada", "age": 36}
        print(person["name"])
      `,
      output: 'Ada\n',
    },
    {
      before: program`
        print("Hello')
      `,
      after: program`
        print("Hello")
      `,
      output: 'Hello\n',
    },
    {
      before: program`
        text = "one
        two"
        print(text)
      `,
      after: program`
        text = """one
        two"""
        print(text)
      `,
      output: 'one\ntwo\n',
    },
    {
      before: program`
        answer = "yes"
        if answer == "yes:
            print("ok")
      `,
      after: program`
        answer = "yes"
        if answer == "yes":
            print("ok")
      `,
      output: 'ok\n',
    },
    {
      before: program`
        words = ["b", "a"]
        print(" ".join(sorted(words)).capitalize()")
      `,
      after: program`
        words = ["b", "a"]
        print(" ".join(sorted(words)).capitalize())
      `,
      output: 'A b\n',
    },
  ],
};

/** Whether what would become a text before the lone quote is code: it calls, assigns or asks for an item. */
const takesCode = (before: string): boolean => /\w\(.*,|[[\]{}]|(?<![<>!=])=/.test(before);

interface Reading {
  readonly edit: Edit;
  readonly cost: number;
  readonly explanation: string;
}

/** A quote too many, where the line is whole without it and made of names that the program has. */
function strayQuote(spot: SyntaxSpot, {quote, start}: OpenString): Reading[] {
  if (quote.length > 1) return [];
  const edit = replace({start, end: start + 1}, '');
  const isBehind = /[\w)\]}]/.test(spot.code.source.charAt(start - 1));
  const cost = costAfter(spot, edit) + (isBehind ? strayBehind : strayBefore);
  return cost < mostStray
    ? [{edit, cost, explanation: `A \`${quote}\` too many is on line ${spot.line}.`}]
    : [];
}

/** A quote is seldom written without a text; right behind a name or a bracket none can begin. */
const strayBefore = 0.4;
const strayBehind = 0.2;
/** What a line costs in which nothing is doubtful. */
const mostStray = 0.5;
