import type {Rule} from '../../../rule.ts';
import {blockAt} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';
import {program} from '../program.ts';

const unbound = /^cannot access local variable '([^']+)'/;

/** A counter or a sum that is added to in a loop and was never given its first value. */
export const missingStartValue: Rule = {
  id: 'missing-start-value',
  tier: 3,
  answers: report => undefinedName(report) !== null || report.type === 'UnboundLocalError',
  *suggest(context) {
    const spot = spotOf(context);
    const {report} = context;
    const name = undefinedName(report) ?? unbound.exec(messageOf(report))?.[1];
    if (!spot || name === undefined) return;
    const {code, statement} = spot;
    const owner = blockAt(code.blocks, spot.line, 'function') ?? null;
    const bindings = bindingsOf(code).filter(
      ({name: bound, scope}) => bound === name && (report.type === 'NameError' || scope === owner),
    );
    const isOnlyAdded = bindings.length > 0 && bindings.every(({kind}) => kind === 'augmented');
    const adds = statement.tokens[0]?.text === name && statement.tokens[1]?.text === '+=';
    const loop = outermostLoop(code, statement);
    const first = statement.tokens[2];
    if (!isOnlyAdded || !adds || !loop || !first) return;
    // Where the variable is the function's own and is never returned, it was meant to be one further out.
    const isReturned = owner?.body.some(
      ({tokens}) => tokens[0]?.text === 'return' && tokens.some(({text}) => text === name),
    );
    const isElsewhere = bindingsOf(code).some(b => b.name === name && b.scope !== owner);
    if (isElsewhere && !isReturned) return;
    const value = first.kind === 'string' ? '""' : first.text === '[' ? '[]' : '0';
    yield {
      source: applyEdits(code.source, [
        insert(loop.start, `${name} = ${value}${lineEndingOf(code.source)}${loop.indent}`),
      ]),
      explanation: `\`${name}\` is added to before it has a value: it starts at \`${value}\` now.`,
    };
  },
  examples: [
    {
      before: program`
        def total(prices):
            for price in prices:
                if price > 1:
                    result += price
            return result


        print(total([1, 2, 3]))
      `,
      after: program`
        def total(prices):
            result = 0
            for price in prices:
                if price > 1:
                    result += price
            return result


        print(total([1, 2, 3]))
      `,
      output: '5\n',
    },
    {
      before: program`
        for word in ["a", "b"]:
            count += 1
        print(count)
      `,
      after: program`
        count = 0
        for word in ["a", "b"]:
            count += 1
        print(count)
      `,
      output: '2\n',
    },
  ],
};

/** The outermost loop around a statement in its own function. */
function outermostLoop({lines}: Code, statement: LogicalLine): LogicalLine | null {
  let loop: LogicalLine | null = null;
  let width = statement.width;
  for (let index = lines.indexOf(statement) - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.width >= width) continue;
    const word = line.tokens[0]?.text ?? '';
    if (word === 'def' || word === 'class' || word === 'async') break;
    if (word === 'for' || word === 'while') loop = line;
    width = line.width;
  }
  return loop;
}
