import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `new Thing()`: calling the class is enough. */
export const newOperator: Rule = {
  id: 'new-operator',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {outer} = spot.code;
    const found = outer.flatMap((token, index) => {
      const [name, next] = [outer[index + 1], outer[index + 2]];
      const isNew =
        token.text === 'new' && name?.kind === 'name' && /^[(.]$/.test(next?.text ?? '');
      return isNew ? [{token, name}] : [];
    });
    const own = found.find(({token}) => token.line === spot.line);
    if (!own) return;
    const edits = found.map(({token, name}) => replace({start: token.start, end: name.start}, ''));
    // Other languages throw an `Error`; that class is called `Exception` here.
    const errors = found.filter(({name}) => name.text === 'Error');
    yield {
      source: applyEdits(context.source, [
        ...edits,
        ...errors.map(({name}) => replace(name, 'Exception')),
      ]),
      explanation: `An object is made by calling its class: \`${own.name.text}(…)\` without \`new\`.`,
    };
  },
  examples: [
    {
      before: program`
        class Dog:
            sound = "woof"


        dog = new Dog()
        print(dog.sound)
      `,
      after: program`
        class Dog:
            sound = "woof"


        dog = Dog()
        print(dog.sound)
      `,
      output: 'woof\n',
    },
  ],
};
