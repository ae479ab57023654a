import type {Rule, Suggestion} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {missingAttribute} from '../../code/attribute.ts';
import {methodsOf, type Block} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {attributesOf, bindingsOf} from '../../code/names.ts';
import {codeOf, type Code} from '../../code/parse.ts';

/** An attribute that `__init__` was to set: it sets a variable, or leaves it to a base class that it never calls. */
export const unsetAttribute: Rule = {
  id: 'unset-attribute',
  tier: 3,
  answers: report => missingAttribute(report)?.of === 'object',
  *suggest(context) {
    const code = codeOf(context);
    const missing = missingAttribute(context.report);
    const owner = code.blocks.find(
      ({kind, name}) => kind === 'class' && name.text === missing?.type,
    );
    const init = owner && methodsOf(code.blocks, owner).find(({name}) => name.text === '__init__');
    if (!missing || !owner || !init) return;
    const suggestion =
      setByBase(code, owner, init, missing.attribute) ??
      setAsVariable(code, init, missing.attribute);
    if (suggestion) yield suggestion;
  },
  examples: [
    inOnePlace({
      before: program`
        class Dog:
            def __init__(self, name):
                name = name
                self.tricks = []


        print(Dog("Rex").name)
      `,
      wrong: 'name = name',
      right: 'self.name = name',
      output: 'Rex\n',
    }),
    {
      before: program`
        class Animal:
            def __init__(self, name):
                self.name = name


        class Dog(Animal):
            def __init__(self, name, breed):
                self.breed = breed


        print(Dog("Rex", "pug").name)
      `,
      after: program`
        class Animal:
            def __init__(self, name):
                self.name = name


        class Dog(Animal):
            def __init__(self, name, breed):
                super().__init__(name)
                self.breed = breed


        print(Dog("Rex", "pug").name)
      `,
      output: 'Rex\n',
    },
  ],
};

/** `super().__init__(…)` with the parameters of the base's, when the class has all of them. */
function setByBase(code: Code, owner: Block, init: Block, attribute: string): Suggestion | null {
  const bases = code.blocks.filter(
    ({kind, name}) =>
      kind === 'class' &&
      name !== owner.name &&
      owner.header.tokens.some(({text}) => text === name.text),
  );
  const base = bases.find(block => attributesOf(code, block).includes(attribute));
  const baseInit = base && methodsOf(code.blocks, base).find(({name}) => name.text === '__init__');
  const callsSuper = init.body.some(({tokens}) => tokens.some(({text}) => text === 'super'));
  const [first] = init.body;
  if (!baseInit || callsSuper || !first) return null;
  const own = init.parameters.map(({name}) => name.text);
  const wanted = baseInit.parameters
    .slice(1)
    .filter(({name, hasDefault}) => !hasDefault || own.includes(name.text));
  if (!wanted.every(({name}) => own.includes(name.text))) return null;
  const call = `super().__init__(${wanted.map(({name}) => name.text).join(', ')})`;
  return {
    source: applyEdits(code.source, [
      insert(first.start, `${call}${lineEndingOf(code.source)}${first.indent}`),
    ]),
    explanation: `\`${attribute}\` is set by the base class, whose \`__init__\` is never called.`,
  };
}

/** `name = …` in `__init__` where `self.name = …` was meant; or a parameter that is never stored. */
function setAsVariable(code: Code, init: Block, attribute: string): Suggestion | null {
  const own = bindingsOf(code).filter(({scope, name}) => scope === init && name === attribute);
  const assignment = own.find(({kind}) => kind === 'assignment');
  const self = init.parameters[0]?.name.text ?? 'self';
  const [first] = init.body;
  if (assignment) {
    return {
      source: applyEdits(code.source, [insert(assignment.token.start, `${self}.`)]),
      explanation: `\`${attribute}\` is a variable of \`__init__\` only: \`${self}.${attribute}\` stays with the object.`,
    };
  }
  if (own.length === 0 || !first || first.firstLine === init.header.firstLine) return null;
  const line = `${self}.${attribute} = ${attribute}${lineEndingOf(code.source)}${first.indent}`;
  return {
    source: applyEdits(code.source, [insert(first.start, line)]),
    explanation: `\`__init__\` gets \`${attribute}\` and never stores it in the object.`,
  };
}
