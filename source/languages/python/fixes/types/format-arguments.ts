import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {matchingBracket, outsideBrackets} from '../../code/brackets.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `"%s and %s" % a, b`: what fills a text stands in brackets when there are several. */
export const formatArguments: Rule = {
  id: 'format-arguments',
  tier: 2,
  answers: report => messageOf(report) === 'not enough arguments for format string',
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot.statement;
    const sign = tokens.findIndex(
      ({text}, index) => text === '%' && tokens[index - 1]?.kind === 'string',
    );
    const text = tokens[sign - 1];
    const wanted =
      text?.text.replaceAll('%%', '').match(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g)?.length ?? 0;
    if (sign < 0 || wanted < 2 || tokens[sign + 1]?.text === '(') return;
    const open = tokens.findLastIndex(
      (token, index) =>
        token.text === '(' && index < sign && (matchingBracket(tokens, index) ?? 0) > sign,
    );
    const end = open < 0 ? tokens.length : (matchingBracket(tokens, open) ?? tokens.length);
    const rest = tokens.slice(sign + 1, end);
    const commas = outsideBrackets(rest, token => token.text === ',');
    const named = outsideBrackets(rest, token => token.text === '=');
    const [first, last] = [rest[0], rest.at(-1)];
    if (commas.length !== wanted - 1 || named.length > 0 || !first || !last) return;
    yield {
      source: applyEdits(context.source, [insert(first.start, '('), insert(last.end, ')')]),
      explanation: 'Several values that fill a text stand in brackets.',
    };
  },
  examples: [
    {
      before: program`
        print("%s is %d" % "Ada", 36)
      `,
      after: program`
        print("%s is %d" % ("Ada", 36))
      `,
      output: 'Ada is 36\n',
    },
  ],
};
