import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {codeOf} from '../../code/parse.ts';
import {messageOf} from '../../code/spot.ts';

/** `raise StopIteration` in a generator: since Python 3.7 a generator ends with `return`. */
export const stopIteration: Rule = {
  id: 'stop-iteration',
  tier: 2,
  answers: report =>
    report.type === 'RuntimeError' && messageOf(report) === 'generator raised StopIteration',
  *suggest(context) {
    const code = codeOf(context);
    const raised = code.lines.filter(
      ({tokens}) => tokens[0]?.text === 'raise' && tokens[1]?.text === 'StopIteration',
    );
    if (raised.length === 0) return;
    yield {
      source: applyEdits(
        code.source,
        raised.map(line => replace(line, 'return')),
      ),
      explanation: 'A generator ends with `return`.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        def below(limit):
            n = 0
            while True:
                if n == limit:
                    raise StopIteration
                yield n
                n += 1


        print(list(below(2)))
      `,
      wrong: 'raise StopIteration',
      right: 'return',
      output: '[0, 1]\n',
    }),
  ],
};
