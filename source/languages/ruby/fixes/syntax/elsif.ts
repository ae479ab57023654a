import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';

const foreign = /^([ \t]*)(?:elif|elseif|else[ \t]+if)\b/gm;

/** `elif`, `elseif` and `else if`, which is `elsif` in Ruby. */
export const elsif: Rule = {
  id: 'elsif',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({source}) {
    const changed = source.replaceAll(foreign, '$1elsif');
    if (changed === source) return;
    yield {source: changed, explanation: 'A further condition of `if` starts with `elsif`.'};
  },
  examples: [
    inOnePlace({
      before: program`
        n = 3
        if n > 5
          puts "large"
        else if n > 2
          puts "middle"
        else
          puts "small"
        end
      `,
      wrong: 'else if n > 2',
      right: 'elsif n > 2',
      output: 'middle\n',
    }),
    {
      before: 'n = 7\nif n > 5\n  puts 1\nelif n > 2\n  puts 2\nend\n',
      after: 'n = 7\nif n > 5\n  puts 1\nelsif n > 2\n  puts 2\nend\n',
      output: '1\n',
    },
  ],
};
