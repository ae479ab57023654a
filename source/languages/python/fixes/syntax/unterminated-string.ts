import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, type Edit, insert, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {type SyntaxSpot, syntaxSpotOf} from '../../code/syntax-spot.ts';
import {costAfter, repairsWith} from '../../code/line-repair.ts';
import {openStringAt, type OpenString} from '../../code/unterminated.ts';

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
    const special =
      apostrophe(source, string) ?? otherQuote(source, string) ?? acrossLines(source, string);
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

/** `'It's'`: a string that ended at its apostrophe, so that its closing quote seems to open another. */
function apostrophe(source: string, {quote, start, before}: OpenString): Suggestion | null {
  const previous = before.at(-1);
  const cut =
    previous && /\w/.test(source[previous.end] ?? '') && /\w/.test(source[previous.end - 2] ?? '');
  if (!cut || quote !== "'" || !previous.text.startsWith("'")) return null;
  const content = source.slice(previous.start + 1, start);
  const edits = content.includes('"')
    ? [insert(previous.end - 1, '\\')]
    : [
        replace({start: previous.start, end: previous.start + 1}, '"'),
        replace({start, end: start + 1}, '"'),
      ];
  return {
    source: applyEdits(source, edits),
    explanation: 'The apostrophe ended the string: double quotes around it let it be.',
  };
}

/** `'text"`: closed by the other kind of quote. */
function otherQuote(source: string, {quote, rest, start}: OpenString): Suggestion | null {
  const other = quote === '"' ? "'" : '"';
  const at = rest.lastIndexOf(other);
  const isOnlyOne = at >= 0 && rest.indexOf(other) === at;
  if (quote.length > 1 || !isOnlyOne || !/^[)\]},:;\s]*$/.test(rest.slice(at + 1))) return null;
  const offset = start + 1 + at;
  return {
    source: applyEdits(source, [replace({start: offset, end: offset + 1}, quote)]),
    explanation: `A string ends with the quote that it starts with: \`${quote}\`.`,
  };
}

/** A string that goes on in the next lines and ends there. */
function acrossLines(source: string, {quote, start, rest}: OpenString): Suggestion | null {
  if (quote.length > 1 || rest.trimEnd().endsWith('\\')) return null;
  const from = start + 1 + rest.length;
  const close = source.indexOf(quote, from);
  if (close < 0) return null;
  const between = source.slice(from, close);
  const lineEnd = source.slice(close + 1).search(/[\r\n]|$/);
  const after = source.slice(close + 1, close + 1 + lineEnd);
  const isPlain = /^[)\]},:;\s]*$/.test(after) && !/[\r\n][^\r\n]*[\r\n]\s*[\r\n]/.test(between);
  // Code between the quotes means that they belong to two strings.
  if (!isPlain || /[=(]/.test(between) || between.split(/\r\n|\n|\r/).length > maxLines)
    return null;
  return {
    source: applyEdits(source, [insert(start, quote + quote), insert(close + 1, quote + quote)]),
    explanation: 'A string over several lines stands between three quotes.',
  };
}

const maxLines = 8;
