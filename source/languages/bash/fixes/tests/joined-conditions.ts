import type {Rule} from '../../../rule.ts';
import {testsOn} from '../../code/tests.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

const joint = /(?<=\s)(&&|\|\||and|or|AND|OR)(?=\s)/;
/** Between two tests, where it is an argument of the first. */
const between = /(?<=\s\]{1,2}\s+)(and|or|AND|OR)(?=\s+!?\s*\[)/;

/** Two conditions inside of one pair of brackets, or joined by a word. */
export const joinedConditions: Rule = {
  id: 'joined-conditions',
  tier: 2,
  answers: ({type, phase}) => type === 'TestError' || phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const explanation = 'Each condition has brackets of its own, with `&&` or `||` between them.';
    const word = between.exec(place.bare);
    if (word) {
      const end = word.index + word[0].length;
      yield {source: withPart(place, word.index, end, operatorOf(word[0])), explanation};
      return;
    }
    const {bare} = place;
    // Here the test must be read up to its bracket, across what would end its command.
    const open = /(?<=^|[\s;|&(!])\[(?=\s)/.exec(bare);
    if (!open) return;
    const from = open.index + 1;
    const close = /\s\](?=\s*(?:$|[;)]|\0|&&|\|\||then\b|do\b))/.exec(bare.slice(from));
    if (!close) return;
    const inside = bare.slice(from, from + close.index);
    const found = joint.exec(inside);
    if (!found || /\[/.test(inside) || testsOn(bare).length === 0) return;
    const at = from + found.index;
    const part = `] ${operatorOf(found[0])} [`;
    yield {source: withPart(place, at, at + found[0].length, part), explanation};
  },
  examples: [
    {
      before: program`
        a=1 b=2
        if [ "$a" -eq 1 && "$b" -eq 2 ]; then
          echo both
        else
          exit 1
        fi
      `,
      after: program`
        a=1 b=2
        if [ "$a" -eq 1 ] && [ "$b" -eq 2 ]; then
          echo both
        else
          exit 1
        fi
      `,
      output: 'both\n',
    },
    {
      before: program`
        a=1 b=2
        [ "$a" -eq 1 ] and [ "$b" -eq 2 ] || exit 1
        echo both
      `,
      after: program`
        a=1 b=2
        [ "$a" -eq 1 ] && [ "$b" -eq 2 ] || exit 1
        echo both
      `,
      output: 'both\n',
    },
  ],
};

const operatorOf = (word: string) => (/^(?:&&|and)$/i.test(word) ? '&&' : '||');
