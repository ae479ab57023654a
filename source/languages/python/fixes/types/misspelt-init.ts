import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {missingAttribute} from '../../code/attribute.ts';
import {methodsOf, type Block} from '../../code/blocks.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {addFromImport} from '../../code/imports.ts';
import {codeOf, type Code} from '../../code/parse.ts';
import {messageOf} from '../../code/spot.ts';

/** What people write for `__init__`, underscores and capitals aside. */
const misspelt =
  /^_*(?:init|int|inti|initi|inint|intit|iniit|initialize|initialise|constructor|construct)_*$/i;

/** A class whose `__init__` is misspelt, so that it takes no arguments and sets nothing. */
export const misspeltInit: Rule = {
  id: 'misspelt-init',
  tier: 2,
  answers: report => className(report) !== null,
  *suggest(context) {
    const code = codeOf(context);
    const name = className(context.report);
    const owner = code.blocks.find(block => block.kind === 'class' && block.name.text === name);
    if (!owner) return;
    const methods = methodsOf(code.blocks, owner);
    if (methods.some(method => method.name.text === '__init__')) return;
    const wrong = methods.filter(
      method => misspelt.test(method.name.text) && method.parameters[0]?.name.text === 'self',
    );
    const [method] = wrong;
    if (wrong.length === 1 && method) {
      yield {
        source: applyEdits(code.source, [replace(method.name, '__init__')]),
        explanation: `The method that sets up an object is called \`__init__\`, not \`${method.name.text}\`.`,
      };
    } else if (
      messageOf(context.report).includes('takes no arguments') &&
      isRecord(owner, methods)
    ) {
      yield {
        source: asDataclass(code, owner),
        explanation: 'A class of fields alone is a `@dataclass`.',
      };
    }
  },
  examples: [
    {
      before: program`
        class Dog:
            def _init_(self, name):
                self.name = name


        print(Dog("Rex").name)
      `,
      after: program`
        class Dog:
            def __init__(self, name):
                self.name = name


        print(Dog("Rex").name)
      `,
      output: 'Rex\n',
    },
    {
      before: program`
        class Point:
            x: int
            y: int


        print(Point(1, 2).y)
      `,
      after: program`
        from dataclasses import dataclass

        @dataclass
        class Point:
            x: int
            y: int


        print(Point(1, 2).y)
      `,
      output: '2\n',
    },
  ],
};

/** The class that was given arguments it does not take, or lacks an attribute. */
function className(report: Report): string | null {
  const [, called] = /^(\w+)\(\) takes no arguments/.exec(messageOf(report)) ?? [];
  const missing = missingAttribute(report);
  return called ?? (missing?.of === 'object' ? missing.type : null);
}

/** Whether a class has annotated fields, no bases and no decorators. */
function isRecord({body, header, decorators}: Block, methods: readonly Block[]): boolean {
  const fields = body.filter(({tokens}) => tokens[0]?.kind === 'name' && tokens[1]?.text === ':');
  const isOwn = header.tokens.length <= 5 && decorators.length === 0;
  return isOwn && fields.length > 0 && fields.length + methods.length <= body.length;
}

function asDataclass(code: Code, {header}: Block): string {
  const newline = /\r\n|\n|\r/.exec(code.source)?.[0] ?? '\n';
  const decorator = insert(header.start, `@dataclass${newline}${header.indent}`);
  return applyEdits(code.source, [addFromImport(code, 'dataclasses', 'dataclass'), decorator]);
}
