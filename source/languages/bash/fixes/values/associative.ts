import type {Rule} from '../../../rule.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

const keyed = /(?<![\w$])([A-Za-z_]\w*)\[("[^"\]]*"|'[^'\]]*'|[A-Za-z_$][^\]]*)\]\+?=/;

/** An array with texts for keys that is not declared as associative. */
export const associative: Rule = {
  id: 'associative-array',
  tier: 2,
  answers: ({type}) =>
    type === 'ArithmeticError' || type === 'UnboundVariable' || type === 'BadSubscript',
  *suggest(context) {
    const place = placeOf(context);
    const name = place ? keyed.exec(place.text)?.[1] : undefined;
    if (!place || name === undefined) return;
    const {code} = place;
    if (new RegExp(`-\\w*A\\w*\\s[^\\n]*\\b${name}\\b`).test(code.source)) return;
    const explanation = `An array with texts for keys is declared with \`declare -A ${name}\`.`;
    const started = new RegExp(
      `^([ \\t]*)(?:declare -a |typeset -a )?(${name}=\\(.*\\)|${name})[ \\t]*$`,
    );
    const first = code.lines.findIndex(line => started.test(line) && line.includes(name));
    if (first !== -1) {
      const line = code.line(first + 1).replace(started, '$1declare -A $2');
      yield {source: code.withLine(first + 1, line), explanation};
      return;
    }
    const use = code.lines.findIndex(line => keyed.exec(line)?.[1] === name) + 1;
    if (code.functionAt(use) !== null) return;
    const at = code.lineStart(use);
    yield {source: code.withInsert(at, `${code.indent(use)}declare -A ${name}\n`), explanation};
  },
  examples: [
    {
      before: program`
        set -u
        ages[ada]=36
        ages[bob]=41
        echo "\${ages[ada]}"
      `,
      after: program`
        set -u
        declare -A ages
        ages[ada]=36
        ages[bob]=41
        echo "\${ages[ada]}"
      `,
      output: '36\n',
    },
  ],
};
