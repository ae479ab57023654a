import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, type Edit} from '../../code/code.ts';
import {blocksOf} from '../../code/blocks.ts';
import {usesOf} from '../../code/usage.ts';

/** A reader or writer that calls itself where its instance variable is meant. */
export const endlessAccessor: Rule = {
  id: 'endless-accessor',
  tier: 3,
  answers: ({type}) => type === 'SystemStackError',
  *suggest({report, source}) {
    const code = readCode(source);
    const line = report.location?.line ?? 0;
    const edits = blocksOf(code).blocks.flatMap(({keyword, start, end}): Edit[] => {
      const [first, last] = [code.tokens[start]?.line ?? 0, code.tokens[end]?.line ?? 0];
      const name = code.text(start + 1);
      if (keyword !== 'def' || line < first || line > last) return [];
      if (usesOf(code, `@${name}`).length === 0) return [];
      const at = usesOf(code, name).find(index => index > start + 1 && index < end);
      const token = at === undefined ? undefined : code.tokens[at];
      if (at === undefined || !token || code.text(at + 1) === '(') return [];
      const isOwn = code.text(at - 1) === '.' && code.text(at - 2) === 'self';
      if (code.isMember(at) && !isOwn) return [];
      const from = isOwn ? (code.tokens[at - 2]?.start ?? token.start) : token.start;
      return [{start: from, end: token.end, text: `@${name}`}];
    });
    const [edit] = edits;
    if (edit === undefined || edits.length > 1) return;
    yield {
      source: applyEdits(source, [edit]),
      explanation: 'The method calls itself without end, where its instance variable is meant.',
    };
  },
  examples: [
    {
      before: program`
        class Coin
          def initialize(value)
            @value = value
          end

          def value
            value
          end
        end
        puts Coin.new(5).value
      `,
      after: program`
        class Coin
          def initialize(value)
            @value = value
          end

          def value
            @value
          end
        end
        puts Coin.new(5).value
      `,
      output: '5\n',
    },
  ],
};
