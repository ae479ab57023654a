import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';

/** Calls and names that go with numbers of file modes, which are octal. */
const octalPlaces = /\b(?:chmod|makedirs|mkdir|umask|mode|open|perm\w*)\b/;

/** Numbers with leading zeros, and `2x` for `2 * x`. */
export const numberLiteral: Rule = {
  id: 'number-literal',
  tier: 2,
  answers: report => isSyntaxError(report, 'leading zeros in decimal', 'invalid decimal literal'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const suggestion = spot.message.startsWith('leading') ? withoutZeros(spot) : asProduct(spot);
    if (suggestion) yield suggestion;
  },
  examples: [
    {
      before: program`
        import datetime

        print(datetime.date(2024, 01, 09))
      `,
      after: program`
        import datetime

        print(datetime.date(2024, 1, 9))
      `,
      output: '2024-01-09\n',
    },
    {
      before: program`
        import os

        os.makedirs("/tmp/made", mode=0755, exist_ok=True)
        print("made")
      `,
      after: program`
        import os

        os.makedirs("/tmp/made", mode=0o755, exist_ok=True)
        print("made")
      `,
      output: 'made\n',
    },
    {
      before: program`
        x = 4
        print(2x + 1)
      `,
      after: program`
        x = 4
        print(2*x + 1)
      `,
      output: '9\n',
    },
  ],
};

function withoutZeros({code, line}: SyntaxSpot): Suggestion | null {
  const numbers = code.outer.filter(
    ({kind, text}) => kind === 'number' && /^0+[1-9]\d*$/.test(text),
  );
  const own = numbers.find(number => number.line === line);
  if (!own) return null;
  const lineStart = own.start - own.column + 1;
  const lineText = code.source.slice(lineStart, code.lineStarts[line] ?? code.source.length);
  const isOctal = octalPlaces.test(lineText) && /^0[0-7]{3}$/.test(own.text);
  const edits = isOctal
    ? [replace(own, `0o${own.text.slice(1)}`)]
    : numbers.map(number => replace(number, number.text.replace(/^0+/, '')));
  return {
    source: applyEdits(code.source, edits),
    explanation: isOctal
      ? 'An octal number starts with `0o`.'
      : 'A number does not start with a zero.',
  };
}

/** `2x`, when there is an `x`. */
function asProduct({code, at, tokens}: SyntaxSpot): Suggestion | null {
  const index = tokens.findIndex(({end, kind}) => kind === 'number' && end > at);
  const [number, factor] = [tokens[index], tokens[index + 1]];
  if (!number || factor?.kind !== 'name' || factor.start !== number.end) return null;
  if (!bindingsOf(code).some(({name}) => name === factor.text)) return null;
  return {
    source: applyEdits(code.source, [insert(number.end, '*')]),
    explanation: `A product needs its sign: \`${number.text}*${factor.text}\`.`,
  };
}
