import type {Rule} from '../../../rule.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

/** `local` or `return` in the main part of a script. */
export const outsideFunction: Rule = {
  id: 'outside-function',
  tier: 3,
  answers: ({type, message}) =>
    type === 'BuiltinError' &&
    /^(?:local: can only be used in a function|return: can only)/.test(message),
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const isLocal = context.report.message.startsWith('local');
    const pattern = isLocal ? /\blocal\s+(?=\w+\+?=)/ : /\breturn\b/;
    if (isLocal && /\blocal\s+-|\blocal\s+\w+\s*$|=\S+\s+\w+=/.test(place.bare)) return;
    const line = place.text.replace(pattern, isLocal ? '' : 'exit');
    if (line === place.text) return;
    yield {
      source: place.code.withLine(place.number, line),
      explanation: isLocal
        ? 'Outside of functions, variables are not declared as `local`.'
        : 'A script ends with `exit`; `return` is for functions.',
    };
  },
  examples: [
    {
      before: program`
        set -e
        local size=3
        echo "$size"
      `,
      after: program`
        set -e
        size=3
        echo "$size"
      `,
      output: '3\n',
    },
    {
      before: program`
        echo checked
        [ -d / ] && return 0
        exit 1
      `,
      after: program`
        echo checked
        [ -d / ] && exit 0
        exit 1
      `,
      output: 'checked\n',
    },
  ],
};
