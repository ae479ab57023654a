import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';

const noMember =
  /has no member named '([\w$]+)'(?:; did you mean '([\w$]+)'\?)?|^'([\w$]+)' is not a member of '[^']+'; did you mean '([\w$]+)'\?/;

/** A member that a type does not have, spelt almost like one that it has. */
export const misspeltMember: Rule = {
  id: 'misspelt-member',
  tier: 2,
  answers: says(noMember),
  *suggest(context) {
    const [found] = errorsSaying(context, noMember);
    const [, member, near, qualified, meant] = found?.match ?? [];
    const [name, hint] = [member ?? qualified, near ?? meant];
    if (!found || name === undefined || hint === undefined) return;
    const {code} = found;
    // GCC's measure of nearness takes opposites for slips.
    if (nearest(name, [hint], 'alike') === null) return;
    const uses = code.indicesOf(name).filter(at => /^(?:\.|->|::)$/.test(code.text(at - 1)));
    if (uses.length === 0) return;
    yield {
      source: edited(code, ...uses.map(at => replaceToken(code, at, hint))),
      explanation: `There is no member ${name}; ${hint} is near.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'struct account { int number; double balance; };',
        'int main(void) {',
        '    struct account a = {7, 12.5};',
        '    printf("%.1f\\n", a.balence);',
        '    return 0;',
        '}',
      ),
      wrong: 'printf("%.1f\\n", a.balence);',
      right: 'printf("%.1f\\n", a.balance);',
      output: '12.5\n',
    }),
  ],
};
