import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {binaryAt} from '../../code/binary.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const added = /^can only concatenate (list|tuple) \(not "(\w+)"\) to \1/;
const extended = /^'(?:int|float|bool|NoneType)' object is not iterable/;

/** `values + item`: only a list can be added to a list. */
export const itemAddedToList: Rule = {
  id: 'item-added-to-list',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    (added.test(messageOf(report)) || extended.test(messageOf(report))),
  *suggest(context) {
    const spot = spotOf(context);
    const [, list = 'list', item = ''] = added.exec(messageOf(context.report)) ?? [];
    const binary = spot && binaryAt(spot, '+');
    const [first, last] = [binary?.right[0], binary?.right.at(-1)];
    if (!binary || !first || !last || item === 'NoneType') return;
    const isAugmented = binary.operator.text === '+=';
    if (item === '' && !isAugmented) return;
    const isSequence = /^(?:tuple|list|range|dict_keys|dict_values|set|map|filter|generator)$/.test(
      item,
    );
    const [open, close] = isSequence
      ? [`${list}(`, ')']
      : list === 'tuple'
        ? ['(', ',)']
        : ['[', ']'];
    const isBracketed = isSequence && first.text === '(' && last.text === ')';
    const edits = isBracketed
      ? [replace(first, open), replace(last, close)]
      : [insert(first.start, open), insert(last.end, close)];
    yield {
      source: applyEdits(context.source, edits),
      explanation: `Only a ${list} can be added to a ${list}.`,
    };
  },
  examples: [
    {
      before: program`
        values = [1, 2]
        print(values + 3)
      `,
      after: program`
        values = [1, 2]
        print(values + [3])
      `,
      output: '[1, 2, 3]\n',
    },
    {
      before: program`
        values = []
        for n in range(2):
            values += n
        print(values)
      `,
      after: program`
        values = []
        for n in range(2):
            values += [n]
        print(values)
      `,
      output: '[0, 1]\n',
    },
  ],
};
