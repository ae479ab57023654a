import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** A Windows path whose backslashes are read as escapes: a raw string takes them as they are. */
export const rawPath: Rule = {
  id: 'raw-path',
  tier: 2,
  answers: report => isSyntaxError(report, "(unicode error) 'unicodeescape'"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const broken = spot.code.tokens.find(
      ({kind, line, text}) =>
        kind === 'string' && line === spot.line && /^f?["'].*\\[UuNx]/is.test(text),
    );
    if (!broken || broken.text.endsWith('\\"') || broken.text.endsWith("\\'")) return;
    yield {
      source: applyEdits(context.source, [insert(broken.start, 'r')]),
      explanation:
        'The backslashes of this path start escapes: `r` before the string turns that off.',
    };
  },
  examples: [
    {
      before: program`
        path = "C:\Users\Ada"
        print(path)
      `,
      after: program`
        path = r"C:\Users\Ada"
        print(path)
      `,
      output: 'C:\\Users\\Ada\n',
    },
  ],
};
