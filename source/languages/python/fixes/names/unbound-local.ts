import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {blockAt, type Block} from '../../code/blocks.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {bindingsOf, usesOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';

const unbound =
  /^(?:cannot access local variable '([^']+)' where|local variable '([^']+)' referenced before)/;

/** A function that assigns to a variable of the module or of the function around it, or shadows a built-in. */
export const unboundLocal: Rule = {
  id: 'unbound-local',
  tier: 2,
  answers: report => report.type === 'UnboundLocalError',
  *suggest(context) {
    const spot = spotOf(context);
    const match = unbound.exec(messageOf(context.report));
    const name = match?.[1] ?? match?.[2];
    const owner = spot && blockAt(spot.code.blocks, spot.line, 'function');
    if (!spot || name === undefined || !owner) return;
    const suggestion = declare(spot, owner, name) ?? renameBuiltin(spot, owner, name);
    if (suggestion) yield suggestion;
  },
  examples: [
    {
      before: program`
        count = 0


        def increase():
            """Adds one."""
            count += 1


        increase()
        print(count)
      `,
      after: program`
        count = 0


        def increase():
            """Adds one."""
            global count
            count += 1


        increase()
        print(count)
      `,
      output: '1\n',
    },
    {
      before: program`
        def counter():
            n = 0

            def step():
                n += 1
                return n

            return step


        step = counter()
        step()
        print(step())
      `,
      after: program`
        def counter():
            n = 0

            def step():
                nonlocal n
                n += 1
                return n

            return step


        step = counter()
        step()
        print(step())
      `,
      output: '2\n',
    },
    {
      before: program`
        def largest(values):
            max = max(values)
            return max


        print(largest([3, 1]))
      `,
      after: program`
        def largest(values):
            max_ = max(values)
            return max_


        print(largest([3, 1]))
      `,
      output: '3\n',
    },
  ],
};

/** `global` or `nonlocal`, when the name is a variable further out. */
function declare({code}: Spot, owner: Block, name: string): Suggestion | null {
  const outside = bindingsOf(code).filter(
    binding =>
      binding.name === name && binding.kind !== 'declaration' && binding.kind !== 'augmented',
  );
  let outer = owner.parent;
  while (outer && !outside.some(({scope}) => scope === outer && outer?.kind === 'function')) {
    outer = outer.parent;
  }
  const isGlobal = outside.some(({scope, kind}) => scope === null && kind !== 'import');
  if ((!outer && !isGlobal) || isOwnTotal(code, owner, name)) return null;
  const word = outer ? 'nonlocal' : 'global';
  const docstring = owner.body[0]?.tokens[0];
  const isDocstring = docstring?.kind === 'string' && owner.body[0]?.tokens.length === 1;
  const first = isDocstring ? owner.body[1] : owner.body[0];
  if (!first || first.firstLine === owner.header.firstLine) return null;
  const line = `${word} ${name}${lineEndingOf(code.source)}${first.indent}`;
  return {
    source: applyEdits(code.source, [insert(first.start, line)]),
    explanation: `An assignment makes \`${name}\` local to \`${owner.name.text}\`: \`${word}\` says that it is not.`,
  };
}

/** Whether a function adds up a value in a loop and returns it: that is its own variable, whatever it is called. */
function isOwnTotal(code: Code, {body}: Block, name: string): boolean {
  const returns = body.some(({tokens}) => tokens[0]?.text === 'return' && tokens[1]?.text === name);
  const [first] = body;
  const added = bindingsOf(code).filter(b => b.name === name && body.includes(b.line));
  return (
    returns &&
    added.every(({line, kind}) => kind === 'augmented' && line.width > (first?.width ?? 0))
  );
}

/** `max = max(values)`: the variable gets another name, the calls stay. */
function renameBuiltin({code}: Spot, owner: Block, name: string): Suggestion | null {
  if (!builtinFunctions.includes(name)) return null;
  const to = owner.body.at(-1)?.end ?? owner.header.end;
  const uses = usesOf(code, name).filter(({start, end}) => start > owner.header.end && end <= to);
  const variables = uses.filter(
    ({end}) => code.tokens.find(({start}) => start >= end)?.text !== '(',
  );
  return {
    source: applyEdits(
      code.source,
      variables.map(token => replace(token, `${name}_`)),
    ),
    explanation: `The variable \`${name}\` hides the built-in \`${name}()\`: it is called \`${name}_\` now.`,
  };
}
