import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {binaryAt} from '../../code/binary.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const mixed =
  /^unsupported operand type\(s\) for (\S+?)=?: '(?:decimal\.Decimal' and 'float|float' and 'decimal\.Decimal)'/;

/** A `Decimal` and a `float` in one operation: the float that the program writes out becomes exact too. */
export const decimalAndFloat: Rule = {
  id: 'decimal-and-float',
  tier: 2,
  answers: report => report.type === 'TypeError' && mixed.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const message = messageOf(context.report);
    const binary = spot && binaryAt(spot, mixed.exec(message)?.[1] ?? '');
    if (!spot || !binary) return;
    const side = message.includes("'float' and") ? binary.left : binary.right;
    const edit = exactly(side) ?? whereAssigned(spot, side);
    if (!edit) return;
    yield {
      source: applyEdits(context.source, [edit]),
      explanation: 'A `Decimal` works with exact numbers alone: this one becomes one.',
    };
  },
  examples: [
    {
      before: program`
        from decimal import Decimal

        rate = 0.05
        print(Decimal("20.00") * rate)
      `,
      after: program`
        from decimal import Decimal

        rate = Decimal("0.05")
        print(Decimal("20.00") * rate)
      `,
      output: '1.0000\n',
    },
  ],
};

/** A number that is written out, as a `Decimal`. */
function exactly(tokens: readonly Token[]): Edit | null {
  const [number, ...rest] = tokens;
  return number?.kind === 'number' && rest.length === 0
    ? replace(number, `Decimal("${number.text}")`)
    : null;
}

function whereAssigned({code}: Spot, [name, ...rest]: readonly Token[]): Edit | null {
  const found = bindingsOf(code).filter(b => b.name === name?.text && b.kind === 'assignment');
  const line = found.length === 1 && rest.length === 0 ? (found[0]?.line.tokens ?? []) : [];
  return line[1]?.text === '=' ? exactly(line.slice(2)) : null;
}
