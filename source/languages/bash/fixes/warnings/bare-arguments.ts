import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** `$@` and `$*` without quotes, which split each argument at its blanks: ShellCheck's SC2068 and SC2048. */
export const bareArguments: Rule = {
  id: 'bare-arguments',
  tier: 3,
  answers: ({type}) => type === 'SC2068' || type === 'SC2048',
  *suggest(context) {
    const place = placeOf(context);
    const column = context.report.location?.column ?? null;
    if (!place || column === null) return;
    const written = place.text.slice(column - 1, column + 1);
    if (written !== '$@' && written !== '$*') return;
    yield {
      source: withPart(place, column - 1, column + 1, '"$@"'),
      explanation: `Without quotes, \`${written}\` splits each argument at its blanks.`,
    };
  },
  examples: [
    {
      before: program`
        shout() {
          for word in $@; do
            echo "$word!"
          done
        }
        shout "good morning" "Ada"
      `,
      after: program`
        shout() {
          for word in "$@"; do
            echo "$word!"
          done
        }
        shout "good morning" "Ada"
      `,
      output: 'good morning!\nAda!\n',
      strict: true,
    },
  ],
};
