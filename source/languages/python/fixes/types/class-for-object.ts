import type {Rule} from '../../../rule.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {methodsOf} from '../../code/blocks.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {program} from '../program.ts';

const unbound = /^(?:(\w+)\.)?(\w+)\(\) missing 1 required positional argument: 'self'/;

/** A class that is used like an object: `dog = Dog`, then `dog.bark()`. */
export const classForObject: Rule = {
  id: 'class-for-object',
  tier: 2,
  answers: report => report.type === 'TypeError' && unbound.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const [, owner, method] = unbound.exec(messageOf(context.report)) ?? [];
    if (!spot || method === undefined) return;
    const {code, tokens} = spot;
    const at = tokens.findIndex(
      ({text}, index) => text === method && tokens[index - 1]?.text === '.',
    );
    const receiver = tokens[at - 2];
    if (at < 2 || !receiver) return;
    const classes = code.blocks.filter(
      block =>
        block.kind === 'class' &&
        (owner === undefined ||
          block.name.text === owner ||
          methodsOf(code.blocks, block).length === 0) &&
        methodsOf(code.blocks, block).every(
          ({name, parameters}) =>
            name.text !== '__init__' ||
            parameters.slice(1).every(({hasDefault, star}) => hasDefault || star !== ''),
        ),
    );
    const isClass = classes.some(({name}) => name.text === receiver.text);
    const bare = bindingsOf(code).find(
      ({name, kind, line}) =>
        name === receiver.text &&
        kind === 'assignment' &&
        line.tokens.length === 3 &&
        classes.some(block => block.name.text === line.tokens[2]?.text),
    );
    const place = isClass ? receiver : bare?.line.tokens[2];
    if (!place) return;
    yield {
      source: applyEdits(context.source, [insert(place.end, '()')]),
      explanation: `\`${place.text}\` is the class: \`${place.text}()\` makes an object of it.`,
    };
  },
  examples: [
    {
      before: program`
        class Dog:
            def bark(self):
                print("woof")


        dog = Dog
        dog.bark()
      `,
      after: program`
        class Dog:
            def bark(self):
                print("woof")


        dog = Dog()
        dog.bark()
      `,
      output: 'woof\n',
    },
  ],
};
