import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** Arithmetic opens and closes with two brackets; with two at one end, the other has lost one. */
const lost: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/(?<=\$\()(?=(?!\()[\w$\s+*/%<>=!&|#{}[\]-]+\)\))/, '('],
  [/(?<=(?:^|;|\b(?:if|elif|while|until|then|do|else)\b|&&|\|\|)\s*\()(?=(?!\()[^()]*\)\))/, '('],
  [/(?<=\s(?:echo|return|exit)\s+|=)(?=\(\([^()]*\)\))/, '$'],
];

/** Arithmetic with a bracket or its dollar sign missing at the front. */
export const arithmeticBrackets: Rule = {
  id: 'arithmetic-bracket',
  tier: 2,
  answers: ({phase, message}) => phase === 'syntax' && /unexpected token `[()]'/.test(message),
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    for (const [pattern, text] of lost) {
      const found = pattern.exec(` ${place.bare}`);
      if (!found) continue;
      const at = found.index - 1;
      yield {
        source: withPart(place, at, at, text),
        explanation: 'Arithmetic stands in `((…))`, and in `$((…))` where its value is used.',
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        n=3
        n=$(n + 1))
        echo "$n"
      `,
      after: program`
        n=3
        n=$((n + 1))
        echo "$n"
      `,
      output: '4\n',
    },
    {
      before: program`
        n=3
        if ( n > 2 )); then
          echo large
        fi
      `,
      after: program`
        n=3
        if (( n > 2 )); then
          echo large
        fi
      `,
      output: 'large\n',
    },
    {
      before: program`
        n=3
        echo ((n + 1))
      `,
      after: program`
        n=3
        echo $((n + 1))
      `,
      output: '4\n',
    },
  ],
};
