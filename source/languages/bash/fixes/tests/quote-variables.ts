import type {Rule} from '../../../rule.ts';
import type {Token} from '../../code/tokens.ts';
import {tokenize} from '../../code/tokens.ts';
import {testsOn} from '../../code/tests.ts';
import {placeOf, type Place} from '../place.ts';
import {program} from '../program.ts';

/** An expansion without quotes that becomes no word, or several, where one belongs. */
export const quoteVariables: Rule = {
  id: 'quote-variable',
  tier: 2,
  answers: ({type, message}) =>
    (type === 'TestError' && /operator expected|too many arguments|missing `\]'/.test(message)) ||
    type === 'AmbiguousRedirect' ||
    (type === 'BuiltinError' && message.startsWith('cd: too many arguments')),
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    let line = place.text;
    for (const {start, end, text} of wordsToQuote(place, context.report.type).toReversed()) {
      line = `${line.slice(0, start)}"${text}"${line.slice(end)}`;
    }
    if (line === place.text) return;
    yield {
      source: place.code.withLine(place.number, line),
      explanation: 'In quotes, a value stays one word when it is empty or has spaces.',
    };
  },
  examples: [
    {
      before: program`
        name=
        [ $name != Ada ] || exit 1
        echo other
      `,
      after: program`
        name=
        [ "$name" != Ada ] || exit 1
        echo other
      `,
      output: 'other\n',
    },
    {
      before: program`
        name="Ada Lovelace"
        if [ $name = "Ada Lovelace" ]; then
          echo known
        else
          exit 1
        fi
      `,
      after: program`
        name="Ada Lovelace"
        if [ "$name" = "Ada Lovelace" ]; then
          echo known
        else
          exit 1
        fi
      `,
      output: 'known\n',
    },
    {
      before: program`
        set -e
        file="/tmp/my notes"
        echo text > $file
        cat "$file"
      `,
      after: program`
        set -e
        file="/tmp/my notes"
        echo text > "$file"
        cat "$file"
      `,
      output: 'text\n',
    },
  ],
};

/** The words with an expansion and no quotes, in what the error is about. */
function wordsToQuote({text, bare}: Place, type: string): Token[] {
  const tokens = tokenize(text);
  const tests = testsOn(bare).filter(({opening}) => opening === '[');
  return tokens.filter((token, index) => {
    if (token.kind !== 'word' || !/^[\w./~-]*\$[\w{(@*#?]/.test(token.text)) return false;
    if (/["'`]/.test(token.text.replaceAll(/\$\(.*\)|\$\{.*?\}/g, '')) || /^\w+=/.test(token.text))
      return false;
    if (type === 'TestError')
      return tests.some(({from, to}) => token.start >= from && token.end <= to);
    const before = tokens[index - 1]?.text ?? '';
    return type === 'AmbiguousRedirect' ? /^(?:[<>]|&>)/.test(before) : before === 'cd';
  });
}
