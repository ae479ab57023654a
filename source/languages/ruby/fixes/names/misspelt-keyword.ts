import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';
import {isBound} from '../../code/usage.ts';

/** Words that open a line, and are no names in Ruby. */
const keywords =
  'def end class module if elsif else unless while until case when return begin rescue ensure require require_relative attr_reader attr_accessor puts yield raise private'.split(
    ' ',
  );
const known: ReadonlySet<string> = new Set([
  ...keywords,
  ...'for in do then next break redo retry p pp print printf loop gets super self include extend prepend attr_writer module_function public protected abort exit catch throw format sleep rand lambda proc freeze raise assert'.split(
    ' ',
  ),
]);

/** A keyword at the start of a line that is misspelt, such as `retrun` and `esle`. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const unknown = unknownOf(report)?.name ?? null;
    const slips = code.tokens.flatMap((token, index) => {
      const isCandidate = token.kind === 'name' && code.isFirst(index) && !known.has(token.text);
      if (!isCandidate || (unknown !== null && token.text !== unknown)) return [];
      if (/^(?:[.=,[]|[-+*/]=|\|\|=|&\.|<<)$/.test(code.text(index + 1))) return [];
      const right = nearest(token.text, keywords);
      return right !== null && !isBound(code, token.text) ? [{token, right}] : [];
    });
    for (const {token, right} of slips.slice(0, 3)) {
      yield {
        source: applyEdits(source, [replace(token, right)]),
        explanation: `\`${token.text}\` is misspelt for \`${right}\`.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: program`
        def sign(n)
          if n < 0
            "minus"
          esle
            "plus"
          end
        end
        puts sign(-3)
      `,
      wrong: 'esle',
      right: 'else',
      output: 'minus\n',
    }),
    {
      before: 'def twice(n)\n  retrun n * 2\nend\nputs twice(2)\n',
      after: 'def twice(n)\n  return n * 2\nend\nputs twice(2)\n',
      output: '4\n',
    },
  ],
};
