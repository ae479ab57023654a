import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {codeOf} from '../../code/parse.ts';

/** A property that reads or sets itself without end: its value needs another name. */
export const endlessProperty: Rule = {
  id: 'endless-property',
  tier: 2,
  answers: report => report.type === 'RecursionError',
  *suggest(context) {
    const code = codeOf(context);
    const frame = context.report.frames[0];
    const accessors = code.blocks.filter(
      ({name, decorators, parent}) =>
        parent?.kind === 'class' &&
        name.text === frame?.name &&
        decorators.some(({tokens}) => /^(?:property|setter)$/.test(tokens.at(-1)?.text ?? '')),
    );
    const [accessor] = accessors;
    if (!accessor || bindingsOf(code).some(({name}) => name === `_${accessor.name.text}`)) return;
    const edits = code.tokens.flatMap((token, index) => {
      const isOwn =
        token.text === accessor.name.text &&
        code.tokens[index - 1]?.text === '.' &&
        code.tokens[index - 2]?.text === 'self';
      const inside = accessors.some(
        ({header, body}) => token.start > header.end && token.end <= (body.at(-1)?.end ?? 0),
      );
      return isOwn && inside ? [insert(token.start, '_')] : [];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(code.source, edits),
      explanation: `The property \`${accessor.name.text}\` uses itself: its value is kept in \`_${accessor.name.text}\`.`,
    };
  },
  examples: [
    {
      before: program`
        class Dog:
            def __init__(self, name):
                self.name = name

            @property
            def name(self):
                return self.name

            @name.setter
            def name(self, value):
                self.name = value


        print(Dog("Rex").name)
      `,
      after: program`
        class Dog:
            def __init__(self, name):
                self.name = name

            @property
            def name(self):
                return self._name

            @name.setter
            def name(self, value):
                self._name = value


        print(Dog("Rex").name)
      `,
      output: 'Rex\n',
    },
  ],
};
