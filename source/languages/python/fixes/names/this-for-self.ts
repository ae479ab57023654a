import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt} from '../../code/blocks.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {usesOf} from '../../code/names.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

/** `this`, as other languages call the object of a method. */
export const thisForSelf: Rule = {
  id: 'this-for-self',
  tier: 2,
  answers: report => undefinedName(report) === 'this',
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code} = spot;
    let method = blockAt(code.blocks, spot.line);
    while (method && method.parent?.kind !== 'class') method = method.parent ?? undefined;
    const self = method?.parameters[0]?.name.text;
    if (self === undefined) return;
    yield {
      source: applyEdits(
        code.source,
        usesOf(code, 'this').map(token => replace(token, self)),
      ),
      explanation: `The object of a method is its first parameter, \`${self}\`.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Dog:
            def __init__(self, name):
                self.name = name

            def bark(self):
                return this.name + "!"


        print(Dog("Rex").bark())
      `,
      wrong: 'return this.name + "!"',
      right: 'return self.name + "!"',
      output: 'Rex!\n',
    }),
  ],
};
