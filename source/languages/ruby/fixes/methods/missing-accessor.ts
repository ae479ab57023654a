import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, replace, type Code, type Edit} from '../../code/code.ts';
import type {Block} from '../../code/blocks.ts';
import {unknownOf} from '../../code/report.ts';
import {classNamed, usesOf} from '../../code/usage.ts';

/** An instance variable that is asked for or set from outside, where the class has no accessor for it. */
export const missingAccessor: Rule = {
  id: 'missing-accessor',
  // Before the suggestion of a name that is only near.
  tier: 1,
  answers: report => {
    const unknown = unknownOf(report);
    return unknown !== null && unknown.kind !== 'constant' && /^[a-z_]\w*=?$/.test(unknown.name);
  },
  *suggest({report, source}) {
    const {name = '', receiver} = unknownOf(report) ?? {};
    const code = readCode(source);
    const owner = receiver ? classNamed(code, receiver) : null;
    if (owner === null) return;
    const plain = name.replace(/=$/, '');
    const inside = usesOf(code, `@${plain}`).filter(i => i > owner.start && i < owner.end);
    if (!inside.some(index => /^(?:\|\|)?=$/.test(code.text(index + 1)))) return;
    const edit = name.endsWith('=')
      ? writer(code, owner, plain)
      : accessor(code, owner, 'attr_reader', plain);
    if (edit === null) return;
    yield {
      source: applyEdits(source, [edit]),
      explanation: `\`@${plain}\` is kept by \`${receiver}\`, but nothing gives access to it from outside.`,
    };
  },
  examples: [
    {
      before: program`
        class Cat
          def initialize(name)
            @name = name
          end
        end
        puts Cat.new("Tom").name
      `,
      after: program`
        class Cat
          attr_reader :name

          def initialize(name)
            @name = name
          end
        end
        puts Cat.new("Tom").name
      `,
      output: 'Tom\n',
    },
    inOnePlace({
      before: program`
        class Lamp
          attr_reader :on

          def initialize
            @on = false
          end
        end
        lamp = Lamp.new
        lamp.on = true
        puts lamp.on
      `,
      wrong: 'attr_reader :on',
      right: 'attr_accessor :on',
      output: 'true\n',
    }),
  ],
};

/** A reader becomes an accessor when it is the only one of its line. */
function writer(code: Code, owner: Block, name: string): Edit | null {
  const reader = code.tokens.findIndex(
    ({text}, index) =>
      text === `:${name}` && index > owner.start && index < owner.end && onReaderLine(code, index),
  );
  if (reader === -1) return accessor(code, owner, 'attr_accessor', name);
  const [head, ...names] = code.tokensOn(code.tokens[reader]?.line ?? 0);
  const token = code.tokens[head ?? 0];
  if (names.length === 1 && token) return replace(token, 'attr_accessor');
  return accessor(code, owner, 'attr_writer', name);
}

function onReaderLine(code: Code, index: number): boolean {
  const [head] = code.tokensOn(code.tokens[index]?.line ?? 0);
  return head !== undefined && code.text(head) === 'attr_reader';
}

/** Below the head of the class, beside other accessors if there are some. */
function accessor(code: Code, owner: Block, kind: string, name: string): Edit | null {
  const line = code.tokens[owner.start]?.line ?? 1;
  const next = code.tokens.find((token, index) => index > owner.start && token.line > line);
  if (!next) return null;
  const indent = code.indent(next.line);
  const isBeside = next.text.startsWith('attr_');
  return insertAt(code.lineEnd(line), `\n${indent}${kind} :${name}${isBeside ? '' : '\n'}`);
}
