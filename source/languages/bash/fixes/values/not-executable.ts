import type {Rule} from '../../../rule.ts';
import {subjectOf} from '../../errors/subject.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** A script beside the entry that is run as a program, but is not executable. */
export const notExecutable: Rule = {
  id: 'not-executable',
  tier: 3,
  answers: ({type}) => type === 'PermissionDenied',
  *suggest(context) {
    const place = placeOf(context);
    const path = subjectOf(context.report.type, context.report.message) ?? '';
    if (!place || !/^[\w./-]+\.(?:sh|bash)$/.test(path)) return;
    const at = place.text.indexOf(path);
    if (
      at === -1 ||
      !/(?:^|[;|&({]|\$\(|\b(?:then|do|else|if|!))\s*$/.test(place.bare.slice(0, at))
    )
      return;
    yield {
      source: withPart(place, at, at, 'bash '),
      explanation: `\`${path}\` is not executable; bash can read it all the same.`,
    };
  },
  examples: [
    {
      before: program`
        ./helper.sh Ada
      `,
      after: program`
        bash ./helper.sh Ada
      `,
      output: 'hello Ada\n',
      files: {'helper.sh': 'echo "hello $1"\n'},
    },
  ],
};
