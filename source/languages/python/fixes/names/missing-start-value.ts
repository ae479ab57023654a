import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {blockAt, type Block} from '../../code/blocks.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {statementAt, type LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf, usesOf, visibleNames} from '../../code/names.ts';
import {nearest} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';
import {undefinedName} from '../../code/undefined-name.ts';

const unbound = /^cannot access local variable '([^']+)'/;

/** A counter, a sum or a collection that a loop adds to and that was never given its first value. */
export const missingStartValue: Rule = {
  id: 'missing-start-value',
  tier: 3,
  answers: report => undefinedName(report) !== null || report.type === 'UnboundLocalError',
  *suggest(context) {
    const spot = spotOf(context);
    const {report} = context;
    const name = undefinedName(report) ?? unbound.exec(messageOf(report))?.[1];
    if (!spot || name === undefined) return;
    const {code} = spot;
    const owner = blockAt(code.blocks, spot.line, 'function') ?? null;
    const isBound = bindingsOf(code).some(
      ({name: bound, scope, kind}) =>
        bound === name && kind !== 'augmented' && (report.type === 'NameError' || scope === owner),
    );
    if (isBound || isMeantElsewhere(code, owner, name)) return;
    const others = visibleNames(code, spot.line).filter(other => other !== name);
    if (nearest(name, others) !== null) return;
    const uses = usesOf(code, name).filter(({start}) => isWithin(owner, start));
    const value = startValue(code, uses);
    const place = value === null ? null : placeBefore(code, uses);
    if (value === null || !place) return;
    yield {
      source: applyEdits(code.source, [
        insert(place.start, `${name} = ${value}${lineEndingOf(code.source)}${place.indent}`),
      ]),
      explanation: `\`${name}\` is added to before it has a value: it starts as \`${value}\` now.`,
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
        rows = []
        for n in [1, 2]:
            for m in [3, 4]:
                cells.append(n * m)
            rows.append(cells)
        print(rows)
      `,
      after: program`
        rows = []
        for n in [1, 2]:
            cells = []
            for m in [3, 4]:
                cells.append(n * m)
            rows.append(cells)
        print(rows)
      `,
      output: '[[3, 4], [6, 8]]\n',
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

/** Where the variable is the function's own and is never returned, it was rather meant to be one further out. */
function isMeantElsewhere(code: Code, owner: Block | null, name: string): boolean {
  const isReturned = owner?.body.some(
    ({tokens}) => tokens[0]?.text === 'return' && tokens.some(({text}) => text === name),
  );
  return !isReturned && bindingsOf(code).some(b => b.name === name && b.scope !== owner);
}

const isWithin = (owner: Block | null, offset: number) =>
  !owner || (offset > owner.header.end && offset < (owner.body.at(-1)?.end ?? 0));

/** What the variable starts as, by what is done with it; null when that does not tell, or tells two things. */
function startValue(code: Code, uses: readonly Token[]): string | null {
  const values = new Set(uses.map(use => valueFor(code, use)).filter(value => value !== null));
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : null;
}

function valueFor({tokens, lines}: Code, use: Token): string | null {
  const at = tokens.indexOf(use);
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  const statement = statementAt(lines, use.line);
  if (statement?.tokens[0] !== use) return null;
  if (next?.text === '+=' || next?.text === '-=') {
    if (second?.kind === 'string') return '""';
    return second?.text === '[' ? '[]' : '0';
  }
  if (next?.text === '.') {
    if (/^(?:append|extend|insert)$/.test(second?.text ?? '')) return '[]';
    if (second?.text === 'add') return 'set()';
    return second?.text === 'setdefault' ? '{}' : null;
  }
  const isItem = next?.text === '[' && statement.tokens.some(({text}) => /^[-+]?=$/.test(text));
  return isItem ? '{}' : null;
}

/**
 * The statement before which the variable is set: outside of all the loops that it is carried through, and inside of
 * those in which all its uses are.
 */
function placeBefore(code: Code, uses: readonly Token[]): LogicalLine | null {
  const [first] = uses;
  const statement = first && statementAt(code.lines, first.line);
  if (!statement) return null;
  let place: LogicalLine | null = null;
  for (const loop of loopsAround(code, statement)) {
    const end = lastOfBlock(code, loop).end;
    const isAround = place !== null && uses.every(({start}) => start > loop.start && start < end);
    if (isAround) break;
    place = loop;
  }
  return place;
}

/** The loops around a statement in its own function, innermost first. */
function loopsAround({lines}: Code, statement: LogicalLine): LogicalLine[] {
  const loops: LogicalLine[] = [];
  let {width} = statement;
  for (let index = lines.indexOf(statement) - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.width >= width) continue;
    const word = line.tokens[0]?.text ?? '';
    if (word === 'def' || word === 'class' || word === 'async') break;
    if (word === 'for' || word === 'while') loops.push(line);
    ({width} = line);
  }
  return loops;
}

function lastOfBlock({lines}: Code, header: LogicalLine): LogicalLine {
  const from = lines.indexOf(header);
  const end = lines.findIndex((line, index) => index > from && line.width <= header.width);
  return lines[(end < 0 ? lines.length : end) - 1] ?? header;
}
