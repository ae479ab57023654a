import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {codeOf, type Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `raise "text"`: only exceptions are raised. */
export const raisedText: Rule = {
  id: 'raised-text',
  tier: 2,
  answers: report => messageOf(report) === 'exceptions must derive from BaseException',
  *suggest(context) {
    const {statement} = spotOf(context) ?? {};
    const at = statement?.tokens.findIndex(({text}) => text === 'raise') ?? -1;
    const [first, last] = [statement?.tokens[at + 1], statement?.tokens.at(-1)];
    if (at < 0 || first?.kind !== 'string' || !last) return;
    const type = caughtType(codeOf(context));
    yield {
      source: applyEdits(context.source, [insert(first.start, `${type}(`), insert(last.end, ')')]),
      explanation: 'Only exceptions are raised: the text is the message of one.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        try:
            raise "no luck"
        except Exception as error:
            if "derive" in str(error):
                raise
            print(error)
      `,
      wrong: 'raise "no luck"',
      right: 'raise Exception("no luck")',
      output: 'no luck\n',
    }),
  ],
};

/** The exception that the program catches, when it is just one; else the most general. */
function caughtType({lines}: Code): string {
  const caught = lines.flatMap(({tokens: [word, type, next]}) =>
    word?.text === 'except' && type?.kind === 'name' && next?.text !== '.' ? [type.text] : [],
  );
  const [only, ...others] = new Set(caught);
  return only !== undefined && others.length === 0 ? only : 'Exception';
}
