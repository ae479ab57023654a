import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {endsOperand} from '../../code/expressions.ts';
import {openBrackets} from '../../code/open-brackets.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {isClosing, isOpening, type Token} from '../../code/token.ts';

/** A condition with `=` where it compares. */
export const assignmentForComparison: Rule = {
  id: 'assignment-for-comparison',
  tier: 2,
  answers: report =>
    isSyntaxError(report, 'invalid syntax', 'cannot assign to', 'expression cannot contain'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const word = statement.tokens[0]?.text ?? '';
    const isCondition = /^(?:if|elif|while|return|assert)$/.test(word);
    const isArgument = spot.message.startsWith('expression cannot contain');
    // In brackets it is a condition after all: that of a comprehension.
    const pointed = spot.tokens[spot.index];
    const isFilter =
      pointed?.text === '=' &&
      openBrackets(statement.tokens.filter(({end}) => end <= spot.at)).length > 0;
    if (!isCondition && !isArgument && !isFilter) return;
    const signs =
      isArgument || !isCondition
        ? statement.tokens.filter(({text, start}) => text === '=' && start >= spot.at).slice(0, 1)
        : comparisonsIn(statement.tokens);
    if (signs.length === 0) return;
    const [sign] = signs;
    const before = statement.tokens.findLast(({end}) => end <= (sign?.start ?? 0));
    const isText = isArgument && before?.kind === 'string';
    yield {
      source: applyEdits(
        context.source,
        signs.map(each => replace(each, '==')),
      ),
      explanation: 'A comparison is written `==`: a single `=` assigns.',
      tier: isText ? 3 : 2,
    };
    // A text that stands there in full is seldom compared.
    if (!sign || !isText) return;
    yield {
      source: applyEdits(context.source, [replace(sign, ',')]),
      explanation: 'Values in a call are separated by commas.',
      tier: 3,
    };
  },
  examples: [
    {
      before: program`
        a, b = 1, 2
        if a = 1 and (b = 2):
            print("equal", end="\n")
      `,
      after: program`
        a, b = 1, 2
        if a == 1 and (b == 2):
            print("equal", end="\n")
      `,
      output: 'equal\n',
    },
    {
      before: program`
        rows = [{"n": 1}, {"n": 2}]
        print([row for row in rows if row["n"] = 2])
      `,
      after: program`
        rows = [{"n": 1}, {"n": 2}]
        print([row for row in rows if row["n"] == 2])
      `,
      output: "[{'n': 2}]\n",
    },
    {
      before: program`
        word = "abc"
        if len(word) = 3:
            print(word)
      `,
      after: program`
        word = "abc"
        if len(word) == 3:
            print(word)
      `,
      output: 'abc\n',
    },
  ],
};

/** The `=` of a condition, without those of keyword arguments, and up to its colon. */
function comparisonsIn(tokens: readonly Token[]): Token[] {
  const calls: boolean[] = [];
  const found: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (isOpening(token))
      calls.push(token.text === '(' && before !== undefined && endsOperand(before));
    if (isClosing(token)) calls.pop();
    if (token.text === ':' && calls.length === 0) break;
    if (token.text === '=' && calls.at(-1) !== true) found.push(token);
  }
  return found;
}
