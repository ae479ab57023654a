import type {Rule} from '../../../rule.ts';
import {isSyntaxError} from '../../code/report.ts';

const comment = /^([ \t]*)\/\/(?=[ \t]|$)/gm;

/** A comment line that starts with `//`. */
export const slashComment: Rule = {
  id: 'slash-comment',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const changed = source.replaceAll(comment, '$1#').replaceAll(/([)\w"'\]]) \/\/ /g, '$1 # ');
    if (changed === source) return;
    yield {source: changed, explanation: 'A comment starts with `#` in Ruby.'};
  },
  examples: [
    {
      before: '// Prints two lines.\nputs 1 // the first\nputs 2\n',
      after: '# Prints two lines.\nputs 1 # the first\nputs 2\n',
      output: '1\n2\n',
    },
  ],
};
