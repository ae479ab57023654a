import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {allAttributeUses} from '../../code/attribute.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** A property that is called like a method. */
export const propertyCalled: Rule = {
  id: 'property-called',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' && /^'[\w.]+' object is not callable/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code, tokens} = spot;
    const property = code.blocks.find(
      ({name, decorators}) =>
        decorators.some(line =>
          /^(?:property|cached_property)$/.test(line.tokens.at(-1)?.text ?? ''),
        ) && tokens.some(({text}, index) => text === name.text && tokens[index + 1]?.text === '('),
    );
    if (!property) return;
    const calls = allAttributeUses(code, property.name.text).filter(
      use => use.arguments?.length === 0,
    );
    if (calls.length === 0) return;
    yield {
      source: applyEdits(
        code.source,
        calls.map(({name, end}) => replace({start: name.end, end}, '')),
      ),
      explanation: `\`${property.name.text}\` is a property: it has its value without being called.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Square:
            def __init__(self, side):
                self.side = side

            @property
            def area(self):
                return self.side**2


        print(Square(3).area())
      `,
      wrong: 'print(Square(3).area())',
      right: 'print(Square(3).area)',
      output: '9\n',
    }),
  ],
};
