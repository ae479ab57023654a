import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {attributesOf} from '../../code/names.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `person["name"]` where `person` is an object of the program's own class. */
export const keyForAttribute: Rule = {
  id: 'key-for-attribute',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /^'\w+' object (?:is not subscriptable|does not support item assignment)/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    const type = /^'(\w+)'/.exec(messageOf(context.report))?.[1];
    const owner = spot?.code.blocks.find(({kind, name}) => kind === 'class' && name.text === type);
    if (!spot || !owner) return;
    const {tokens} = spot;
    const close = tokens.findLastIndex(({text}) => text === ']');
    const open = close < 0 ? null : matchingBracket(tokens, close);
    const [opening, key, closing] = [tokens[open ?? -1], tokens[(open ?? 0) + 1], tokens[close]];
    const name = key?.kind === 'string' ? key.text.slice(1, -1) : '';
    if (
      !opening ||
      !closing ||
      close !== (open ?? 0) + 2 ||
      !attributesOf(spot.code, owner).includes(name)
    )
      return;
    yield {
      source: applyEdits(context.source, [
        replace({start: opening.start, end: closing.end}, `.${name}`),
      ]),
      explanation: `\`${name}\` is an attribute of \`${type ?? ''}\`, not a key.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Sensor:
            def __init__(self, unit):
                self.unit = unit


        sensor = Sensor("kPa")
        print(sensor["unit"])
      `,
      wrong: 'print(sensor["unit"])',
      right: 'print(sensor.unit)',
      output: 'kPa\n',
    }),
  ],
};
