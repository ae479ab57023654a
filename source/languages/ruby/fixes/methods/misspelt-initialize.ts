import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {methodsOf} from '../../code/usage.ts';

const foreign: ReadonlySet<string> = new Set([
  '__init__',
  '_init_',
  'init',
  'constructor',
  'initialise',
]);

/** A constructor by another name: then `new` takes no arguments. */
export const misspeltInitialize: Rule = {
  id: 'misspelt-initialize',
  tier: 3,
  answers: ({type, message, stack}) =>
    type === 'ArgumentError' &&
    /^wrong number of arguments \(given \d+, expected 0\)/.test(message) &&
    /in [`'](?:BasicObject#)?initialize'/.test(stack),
  *suggest({source}) {
    const code = readCode(source);
    const slips = methodsOf(code).flatMap(index => {
      const token = code.tokens[index];
      const isNear = token && nearest(token.text, ['initialize']) !== null;
      return token && (isNear || foreign.has(token.text)) ? [token] : [];
    });
    const [slip] = slips;
    if (slip === undefined || slips.some(({text}) => text !== slip.text)) return;
    yield {
      source: applyEdits(
        source,
        slips.map(each => replace(each, 'initialize')),
      ),
      explanation: `\`new\` calls \`initialize\`, not \`${slip.text}\`.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Point
          def initalize(x)
            @x = x
          end

          def show = puts(@x)
        end
        Point.new(3).show
      `,
      wrong: 'def initalize(x)',
      right: 'def initialize(x)',
      output: '3\n',
    }),
  ],
};
