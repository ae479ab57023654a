import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {methodsOf} from '../../code/blocks.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

const unbound = /^(?:(\w+)\.)?(\w+)\(\) missing 1 required positional argument: '\w+'/;

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
    const object = objectOf(code, receiver.text, spot.line);
    if (object !== null) {
      yield {
        source: applyEdits(context.source, [replace(receiver, object)]),
        explanation: `\`${receiver.text}\` is the class: \`${object}\` is the object of it.`,
      };
      return;
    }
    if (!messageOf(context.report).endsWith("'self'")) return;
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
    inOnePlace({
      before: program`
        class Dog:
            def bark(self):
                print("woof")


        dog = Dog
        dog.bark()
      `,
      wrong: 'dog = Dog',
      right: 'dog = Dog()',
      output: 'woof\n',
    }),
    inOnePlace({
      before: program`
        class Dog:
            def bark(self, times):
                print("woof" * times)


        dog = Dog()
        dog.bark(1)
        Dog.bark(2)
      `,
      wrong: 'Dog.bark(2)',
      right: 'dog.bark(2)',
      output: 'woof\nwoofwoof\n',
    }),
  ],
};

/** The one variable at the top level, above a line, that holds an object of a class. */
function objectOf(code: Code, owner: string, line: number): string | null {
  const isClass = code.blocks.some(({kind, name}) => kind === 'class' && name.text === owner);
  const objects = bindingsOf(code).filter(
    ({kind, scope, line: {tokens, lastLine}}) =>
      kind === 'assignment' &&
      scope === null &&
      lastLine < line &&
      tokens[1]?.text === '=' &&
      tokens[2]?.text === owner &&
      tokens[3]?.text === '(',
  );
  const [only, ...others] = new Set(objects.map(({name}) => name));
  return isClass && only !== undefined && others.length === 0 ? only : null;
}
