import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt, type Block} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

const tooMany =
  /^(?:(?:.*\.)?(\w+)\.)?(\w+)\(\) takes (?:from \d+ to )?(\d+) positional arguments? but (\d+) (?:was|were) given/;

/** A method without its `self` parameter. */
export const missingSelfParameter: Rule = {
  id: 'missing-self-parameter',
  tier: 2,
  answers: report => tooManyArguments(report) !== null || undefinedName(report) === 'self',
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code} = spot;
    const called = tooManyArguments(context.report);
    const method = called ? methodCalled(code, called) : (blockAt(code.blocks, spot.line) ?? null);
    if (!method || !lacksSelf(method)) return;
    const open = method.header.tokens[method.header.tokens.indexOf(method.name) + 1];
    if (open?.text !== '(') return;
    const isClassMethod = method.decorators.some(({tokens}) => tokens[1]?.text === 'classmethod');
    const name = isClassMethod ? 'cls' : 'self';
    const comma = method.parameters.length > 0 ? ', ' : '';
    yield {
      source: applyEdits(code.source, [insert(open.end, `${name}${comma}`)]),
      explanation: `A method gets its object as its first parameter: \`${method.name.text}\` lacks \`${name}\`.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Greeter:
            def __init__(self, name):
                self.name = name

            def greet(greeting):
                print(f"{greeting}, {self.name}!")


        Greeter("Ada").greet("Hello")
      `,
      wrong: 'def greet(greeting):',
      right: 'def greet(self, greeting):',
      output: 'Hello, Ada!\n',
    }),
    {
      before: program`
        class Timer:
            def start():
                print("started")


        Timer().start()
      `,
      after: program`
        class Timer:
            def start(self):
                print("started")


        Timer().start()
      `,
      output: 'started\n',
    },
  ],
};

interface Call {
  readonly owner: string | undefined;
  readonly name: string;
}

const multiple = /^(?:(?:.*\.)?(\w+)\.)?(\w+)\(\) got multiple values for argument '\w+'/;

/** The method that was called with exactly one argument more than it takes. */
function tooManyArguments(report: Report): Call | null {
  if (report.type !== 'TypeError') return null;
  const message = messageOf(report);
  const [, of, twice] = multiple.exec(message) ?? [];
  if (twice !== undefined) return {owner: of, name: twice};
  const [, owner, name, takes, given] = tooMany.exec(message) ?? [];
  return name !== undefined && Number(given) === Number(takes) + 1 ? {owner, name} : null;
}

function methodCalled(code: Code, {owner, name}: Call): Block | null {
  const found = code.blocks.filter(
    block =>
      block.kind === 'function' &&
      block.name.text === name &&
      block.parent?.kind === 'class' &&
      (owner === undefined || block.parent.name.text === owner),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function lacksSelf({kind, parent, parameters, decorators}: Block): boolean {
  const isMethod = kind === 'function' && parent?.kind === 'class';
  const isStatic = decorators.some(({tokens}) => tokens[1]?.text === 'staticmethod');
  const first = parameters[0]?.name.text;
  return isMethod && !isStatic && first !== 'self' && first !== 'cls';
}
