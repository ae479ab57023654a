import type {Rule, Suggestion} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {partnerOf} from '../../code/brackets.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {isKeyword} from '../../code/keywords.ts';
import {costAfter, pairsUp} from '../../code/line-repair.ts';
import {isCallBracket, openBrackets} from '../../code/open-brackets.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';
import {unmatchedCloser} from './unmatched-closer.ts';

/** A closing bracket that does not match the one that is open, or that nothing opened. */
export const wrongBracket: Rule = {
  id: 'wrong-bracket',
  tier: 2,
  answers: report => isSyntaxError(report, 'closing parenthesis', 'unmatched '),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const closing = spot?.tokens[spot.index];
    if (!spot || !closing) return;
    if (spot.message.startsWith('unmatched')) yield* unmatchedCloser(spot, closing);
    else yield* mismatched(spot, closing);
  },
  examples: [
    {
      before: program`
        numbers = [1, 2]
        print(numbers[0)
      `,
      after: program`
        numbers = [1, 2]
        print(numbers[0])
      `,
      output: '1\n',
    },
    {
      before: program`
        print(max(1, 2])
      `,
      after: program`
        print(max(1, 2))
      `,
      output: '2\n',
    },
    {
      before: program`
        print("done"))
      `,
      after: program`
        print("done")
      `,
      output: 'done\n',
    },
    {
      before: program`
        total = sum [1, 2])
        print(total)
      `,
      after: program`
        total = sum([1, 2])
        print(total)
      `,
      output: '3\n',
    },
    {
      before: program`
        names = "Ada", "Bob"]
        print(names[1])
      `,
      after: program`
        names = ["Ada", "Bob"]
        print(names[1])
      `,
      output: 'Bob\n',
    },
    {
      before: program`
        ages = {}
        name = "Ada"
        agesname] = 36
        print(ages)
      `,
      after: program`
        ages = {}
        name = "Ada"
        ages[name] = 36
        print(ages)
      `,
      output: "{'Ada': 36}\n",
    },
    {
      before: program`
        rows = [
            [3), 8, 1],
            [4, 4, 7],
        ]
        print(rows[0])
      `,
      after: program`
        rows = [
            [3, 8, 1],
            [4, 4, 7],
        ]
        print(rows[0])
      `,
      output: '[3, 8, 1]\n',
    },
    {
      before: program`
        print("ada".upper))
      `,
      after: program`
        print("ada".upper())
      `,
      output: 'ADA\n',
    },
    {
      before: program`
        a, b = 3, 4
        mean = a + b) / 2
        print(mean)
      `,
      after: program`
        a, b = 3, 4
        mean = (a + b) / 2
        print(mean)
      `,
      output: '3.5\n',
    },
    inOnePlace({
      before: program`
        settings = {
            "sizes": [1, 2,
            "name": "box",
        }
        print(settings["name"])
      `,
      wrong: '"sizes": [1, 2,',
      right: '"sizes": [1, 2],',
      output: 'box\n',
    }),
    inOnePlace({
      before: program`
        table = [
            ("a", 1),
            ("b", 2
        ]
        print(len(table))
      `,
      wrong: '("b", 2',
      right: '("b", 2)',
      output: '2\n',
    }),
  ],
};

function* mismatched(spot: SyntaxSpot, closing: Token) {
  const {code, message} = spot;
  const before = code.outer.slice(0, code.outer.indexOf(closing));
  const open = openBrackets(before);
  const bracket = before[open.at(-1) ?? -1];
  const outer = before[open.at(-2) ?? -1];
  // A brace of an f-string is in its token: that is another rule's work.
  if (!bracket || !message.includes(`opening parenthesis '${bracket.text}'`)) return;
  const missing = partnerOf(bracket.text);
  const {offset, text} = endFor(code.source, before, bracket, closing, missing);
  const closed = insert(offset, text);
  const exchanged = replace(closing, missing);
  const reopened = replace(bracket, partnerOf(closing.text));
  const removed = replace(closing, '');
  const isOuterClosed = outer?.text === partnerOf(closing.text);
  const isOneLine = bracket.line === closing.line;
  const edits = isOneLine
    ? [closed, exchanged, reopened, removed]
    : [isOuterClosed ? closed : exchanged];
  const costs = new Map(edits.map(edit => [edit, costAfter(spot, edit)]));
  const costOf = (edit: Edit) => costs.get(edit) ?? 0;
  // A comprehension that stands by itself is a list more often than a generator.
  const isLoop = before.slice(before.indexOf(bracket)).some(({text}) => text === 'for');
  const likely = isLoop && closing.text === ']' ? reopened : exchanged;
  // Each row of a table pairs its own brackets, although those around them could be taken for it.
  const first = !pairsUp(spot, likely) && pairsUp(spot, removed) ? removed : likely;
  const [best, second] = edits.toSorted(
    (a, b) => costOf(a) - costOf(b) || Number(b === first) - Number(a === first),
  );
  const isTie = best && second && best !== removed && costOf(best) === costOf(second);
  for (const edit of isTie && !isCallBracket(before, before.indexOf(bracket))
    ? [best, second]
    : [best]) {
    if (!edit) return;
    yield {
      source: applyEdits(code.source, [edit]),
      explanation:
        edit === closed
          ? `The \`${bracket.text}\` on line ${bracket.line} gets its \`${missing}\`.`
          : edit === removed
            ? `The \`${closing.text}\` closes nothing: the \`${bracket.text}\` is closed later.`
            : `\`${bracket.text}\` and \`${closing.text}\` do not belong together.`,
      tier: isTie ? 3 : 2,
    } satisfies Suggestion;
  }
}

/** Before the wrong bracket when they share a line, else at the end of the line on which it was opened. */
function endFor(
  source: string,
  before: readonly Token[],
  bracket: Token,
  closing: Token,
  text: string,
) {
  const last = before.at(-1) ?? bracket;
  if (bracket.line === closing.line) return {offset: last.end, text};
  const line = before.filter(token => token.line === bracket.line);
  const end = line.at(-1);
  if (end === bracket) {
    const lineStart = bracket.start - bracket.column + 1;
    const indent = /^[ \t]*/.exec(source.slice(lineStart, bracket.start))?.[0] ?? '';
    return {offset: last.end, text: `${lineEndingOf(source)}${indent}${text}`};
  }
  const isSeparator = end?.text === ',' || end?.text === ':' || isKeyword(end?.text ?? '');
  return {offset: (isSeparator ? line.at(-2) : end)?.end ?? last.end, text};
}
