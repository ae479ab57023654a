import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {binds, blockAround, usesOf} from '../../code/usage.ts';

/** An instance variable that is used without its `@`. */
export const missingAt: Rule = {
  id: 'missing-at',
  tier: 2,
  answers: report => unknownOf(report)?.kind === 'local',
  *suggest({report, source}) {
    const name = unknownOf(report)?.name ?? '';
    const code = readCode(source);
    const isSet = usesOf(code, `@${name}`).some(index =>
      /^(?:\|\||[-+*])?=$/.test(code.text(index + 1)),
    );
    if (!isSet) return;
    // In a method that has a variable of that name, it is meant.
    const uses = usesOf(code, name).filter(index => {
      if (code.isMember(index) || binds(code, index)) return false;
      const around = blockAround(code, index, ['def']);
      if (around === null) return false;
      const own = usesOf(code, name).filter(each => each > around.start && each < around.end);
      return !own.some(each => binds(code, each));
    });
    const edits = uses.flatMap(index => insertAt(code.tokens[index]?.start ?? 0, '@'));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${name}\` is kept in the instance variable \`@${name}\`.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Bag
          def initialize(items)
            @items = items
          end

          def size
            items.size
          end
        end
        puts Bag.new([1, 2]).size
      `,
      wrong: 'items.size',
      right: '@items.size',
      output: '2\n',
    }),
  ],
};
