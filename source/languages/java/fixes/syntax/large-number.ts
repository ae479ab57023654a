import {replaceToken} from '../../code/edit.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A whole number that is too large for an int. */
export const largeNumber = javaRule({
  id: 'large-number',
  tier: 2,
  types: ['int.number.too.large'],
  *mend({code, from}) {
    const text = code.text(from);
    if (!/^[\d_]+$/.test(text)) return;
    yield {
      edits: [replaceToken(code, from, `${text}L`)],
      explanation: `${text} is too large for an int; with an L behind it is a long.`,
    };
  },
  examples: [
    {
      before: mainWith('long people = 8000000000;', 'System.out.println(people);'),
      after: mainWith('long people = 8000000000L;', 'System.out.println(people);'),
      output: '8000000000\n',
    },
  ],
});
