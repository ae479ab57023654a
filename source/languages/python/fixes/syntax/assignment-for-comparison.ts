import type {Rule} from '../../../rule.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {endsOperand} from '../../code/expressions.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {isClosing, isOpening, type Token} from '../../code/token.ts';
import {program} from '../program.ts';

/** A condition with `=` where it compares. */
export const assignmentForComparison: Rule = {
  id: 'assignment-for-comparison',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      "invalid syntax. Maybe you meant '=='",
      'cannot assign to',
      'expression cannot contain',
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const word = statement.tokens[0]?.text ?? '';
    const isCondition = /^(?:if|elif|while|return|assert)$/.test(word);
    const isArgument = spot.message.startsWith('expression cannot contain');
    if (!isCondition && !isArgument) return;
    const signs = isArgument
      ? statement.tokens.filter(({text, start}) => text === '=' && start >= spot.at).slice(0, 1)
      : comparisonsIn(statement.tokens);
    if (signs.length === 0) return;
    yield {
      source: applyEdits(
        context.source,
        signs.map(sign => replace(sign, '==')),
      ),
      explanation: 'A comparison is written `==`: a single `=` assigns.',
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
