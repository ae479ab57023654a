import type {Rule} from '../../../rule.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {errorsSaying, isCrash} from '../errors.ts';
import {readCode} from '../../code/code.ts';
import {mainWith} from '../main-with.ts';

const assigned = /^suggest parentheses around assignment used as truth value/;

/** An assignment as a condition, which GCC warns about. */
export const assignedCondition: Rule = {
  id: 'assigned-condition',
  tier: 3,
  answers: report => isCrash(report) && report.others.some(({message}) => assigned.test(message)),
  *suggest(context) {
    const code = readCode(context.source);
    const signs = errorsSaying(context, assigned).flatMap(({location, index}) => {
      const {end} = code.tokensOfLine(location.line);
      for (let at = index; at < end; at++) if (code.text(at) === '=') return [at];
      return [];
    });
    if (signs.length === 0) return;
    yield {
      source: edited(code, ...signs.map(at => replaceToken(code, at, '=='))),
      explanation: '= assigns; == compares.',
    };
  },
  examples: [
    inOnePlace({
      before: mainWith(
        'int n = 4;',
        'if (n = 0) {',
        '    puts("none");',
        '}',
        'printf("%d\\n", 8 / n);',
      ),
      wrong: 'if (n = 0) {',
      right: 'if (n == 0) {',
      output: '2\n',
    }),
  ],
};
