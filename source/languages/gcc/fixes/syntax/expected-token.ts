import type {Rule} from '../../../rule.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';
import {isMisplaced} from '../misled-edit.ts';

const expected = /^expected (.*?)(?: after .*| before .*| at end of input)?$/;
const wanted = /'([;:])'/;

/**
 * A semicolon or colon that GCC expects at a place: it belongs behind the token before. GCC itself offers most of them,
 * but not where a comma would fit as well.
 */
export const expectedToken: Rule = {
  id: 'expected-token',
  tier: 2,
  answers: says(/^expected .*'[;:]'/),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, expected).slice(0, 3)) {
      const text = wanted.exec(match[1] ?? '')?.[1];
      const before = code.text(index - 1);
      if (text === undefined || before === '' || /^[;:{,(]$/.test(before)) continue;
      if (text === ';' && isMisplaced(code, index)) continue;
      yield {
        source: edited(code, insertAfter(code, index - 1, text)),
        explanation: `A ${text === ';' ? 'semicolon' : 'colon'} is missing after '${before.slice(0, 40)}'.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 2', 'printf("%d\\n", n);'),
      after: mainWith('int n = 2;', 'printf("%d\\n", n);'),
      output: '2\n',
    },
    {
      before: mainWith('switch (3) {', 'case 3', '    printf("three\\n");', '}'),
      after: mainWith('switch (3) {', 'case 3:', '    printf("three\\n");', '}'),
      output: 'three\n',
    },
  ],
};
