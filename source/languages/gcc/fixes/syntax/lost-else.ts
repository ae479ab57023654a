import type {Rule} from '../../../rule.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {edited, removeToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const alone = /^'else' without a previous 'if'/;

/** A semicolon behind the condition of an `if`, which ends it before its `else`. */
export const lostElse: Rule = {
  id: 'lost-else',
  tier: 2,
  answers: says(alone),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, alone).slice(0, 1)) {
      const at = code.indicesOf('if').findLast(each => {
        const close = code.partner(each + 1);
        return each < index && close !== -1 && code.text(close + 1) === ';';
      });
      if (at === undefined) return;
      yield {
        source: edited(code, removeToken(code, code.partner(at + 1) + 1)),
        explanation: `The semicolon in line ${code.line(at)} ends the if.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: mainWith(
        'int n = 4;',
        'if (n > 3);',
        '{',
        '    puts("big");',
        '} else {',
        '    puts("small");',
        '}',
      ),
      wrong: 'if (n > 3);',
      right: 'if (n > 3)',
      output: 'big\n',
    }),
  ],
};
