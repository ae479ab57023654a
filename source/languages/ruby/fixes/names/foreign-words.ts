import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {isBound, usesOf} from '../../code/usage.ts';

/** Words of other languages for values, and what they are called here. */
const words: ReadonlyMap<string, string> = new Map([
  ['null', 'nil'],
  ['NULL', 'nil'],
  ['Null', 'nil'],
  ['None', 'nil'],
  ['none', 'nil'],
  ['undefined', 'nil'],
  ['nullptr', 'nil'],
  ['Nil', 'nil'],
  ['NIL', 'nil'],
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['this', 'self'],
]);

/** `null`, `None`, `True`, `this`: a word that means `nil`, `true` or `self` in another language. */
export const foreignWords: Rule = {
  id: 'foreign-word',
  tier: 3,
  answers: report => words.has(wordOf(report)),
  *suggest({report, source}) {
    const name = wordOf(report);
    const right = words.get(name);
    const code = readCode(source);
    if (right === undefined || isBound(code, name)) return;
    const uses = usesOf(code, name).filter(index => !code.isMember(index));
    const edits = uses.flatMap(index => code.tokens[index] ?? []).map(each => replace(each, right));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${name}\` is another language's word for \`${right}\`.`,
    };
  },
  examples: [
    {
      before: 'found = None\nputs found.nil?\n',
      after: 'found = nil\nputs found.nil?\n',
      output: 'true\n',
    },
    inOnePlace({
      before: program`
        class Dot
          attr_reader :x

          def initialize(x)
            @x = x
          end

          def double = this.x * 2
        end
        puts Dot.new(4).double
      `,
      wrong: 'def double = this.x * 2',
      right: 'def double = self.x * 2',
      output: '8\n',
    }),
  ],
};

/** Inside of a class, its name stands before that of a constant. */
function wordOf(report: Report): string {
  const name = unknownOf(report)?.name ?? '';
  return name.slice(name.lastIndexOf(':') + 1);
}
