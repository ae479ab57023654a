import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {blockAt, methodsOf, type Block} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {attributesOf, bindingsOf, usesOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {suggestedName, undefinedName} from '../../code/undefined-name.ts';

/** An attribute or a method that is used without `self.` inside its class. */
export const missingSelf: Rule = {
  id: 'missing-self',
  tier: 2,
  answers: report => undefinedName(report) !== null || report.type === 'UnboundLocalError',
  *suggest(context) {
    const spot = spotOf(context);
    const name = undefinedName(context.report) ?? unbound.exec(messageOf(context.report))?.[1];
    if (!spot || name === undefined) return;
    const {code} = spot;
    const method = methodAround(code, spot.line);
    const owner = method?.parent;
    if (!method || !owner) return;
    const glued = name.startsWith('self') ? name.slice('self'.length) : '';
    if (attributesOf(code, owner).includes(glued)) {
      const uses = usesOf(code, name).map(({start}) => insert(start + 'self'.length, '.'));
      yield {
        source: applyEdits(code.source, uses),
        explanation: `A dot is missing: \`self.${glued}\`.`,
      };
      return;
    }
    const isKnown =
      attributesOf(code, owner).includes(name) || suggestedName(context.report) === `self.${name}`;
    const receiver = receiverIn(method, owner);
    if (!isKnown || receiver === null) return;
    const edits = methodsOf(code.blocks, owner).flatMap(other => editsIn(code, other, owner, name));
    yield {
      source: applyEdits(code.source, edits),
      explanation: `\`${name}\` belongs to the class: inside a method it is \`${receiver}.${name}\`.`,
    };
  },
  examples: [
    {
      before: program`
        class Counter:
            def __init__(self):
                self.count = 0

            def increase(self):
                self.count = count + 1
                self.report()

            def report(self):
                print(f"count is {count}")


        Counter().increase()
      `,
      after: program`
        class Counter:
            def __init__(self):
                self.count = 0

            def increase(self):
                self.count = self.count + 1
                self.report()

            def report(self):
                print(f"count is {self.count}")


        Counter().increase()
      `,
      output: 'count is 1\n',
    },
    inOnePlace({
      before: program`
        class Counter:
            def __init__(self):
                self.count = 0

            def increase(self):
                selfcount += 1
                print(self.count)


        Counter().increase()
      `,
      wrong: 'selfcount += 1',
      right: 'self.count += 1',
      output: '1\n',
    }),
  ],
};

const unbound = /^cannot access local variable '([^']+)'/;

/** The method of a class that a line is in, however deep in functions inside it. */
function methodAround(code: Code, line: number): Block | null {
  let block = blockAt(code.blocks, line) ?? null;
  while (block && block.parent?.kind !== 'class') block = block.parent;
  return block?.kind === 'function' ? block : null;
}

/** What a method calls its object: its first parameter, or the class when it has none. */
function receiverIn(method: Block, owner: Block): string | null {
  const isStatic = method.decorators.some(({tokens}) => tokens[1]?.text === 'staticmethod');
  if (isStatic) return owner.name.text;
  const first = method.parameters[0];
  return first && first.star === '' ? first.name.text : null;
}

function editsIn(code: Code, method: Block, owner: Block, name: string) {
  const receiver = receiverIn(method, owner);
  const isLocal = bindingsOf(code).some(({name: bound, scope, kind}) => {
    let outer = scope;
    while (outer && outer !== method) outer = outer.parent;
    return bound === name && outer === method && kind !== 'augmented';
  });
  if (receiver === null || isLocal) return [];
  const from = method.header.end;
  const to = method.body.at(-1)?.end ?? from;
  return usesOf(code, name)
    .filter(({start, end}) => start >= from && end <= to)
    .map(({start}) => insert(start, `${receiver}.`));
}
