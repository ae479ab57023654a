import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

const declaration =
  /^\s*((?:var|let|const|final|int|integer|float|double|string|String|str|bool|boolean|auto|val|my|dim)\s+)\$?([A-Za-z_]\w*)\s*=\s*(\S.*?)?;?\s*$/d;

/** A variable that is declared with a word of another language, such as `var`. */
export const foreignDeclaration: Rule = {
  id: 'foreign-declaration',
  tier: 3,
  answers: ({type}) => type === 'CommandNotFound' || type === 'ArithmeticError',
  *suggest(context) {
    const place = placeOf(context);
    const match = place && declaration.exec(place.bare);
    if (!place || !match?.indices) return;
    const [, word = '', name = ''] = match;
    const [, wordAt, , valueAt] = match.indices;
    if (!wordAt) return;
    const value = valueAt ? place.text.slice(...valueAt) : '';
    // Several words would be a command.
    if (/\s/.test(masksQuoted(place.bare.slice(...(valueAt ?? [0, 0]))))) return;
    const keeps = /^(?:const|final)\b/.test(word) ? 'readonly ' : '';
    yield {
      source: withPart(place, wordAt[0], place.text.length, `${keeps}${name}=${value}`),
      explanation: `A variable is given its value without \`${word.trim()}\`.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        var speed=4
        echo $((speed * 2))
      `,
      after: program`
        set -e
        speed=4
        echo $((speed * 2))
      `,
      output: '8\n',
    },
    {
      before: program`
        set -e
        let limit = 10
        echo "$limit"
      `,
      after: program`
        set -e
        limit=10
        echo "$limit"
      `,
      output: '10\n',
    },
  ],
};

/** White space in substitutions belongs to the value. */
const masksQuoted = (bare: string) => bare.replaceAll(/\$\(.*\)|"[^"]*"|'[^']*'/g, '');
