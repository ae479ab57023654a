import type {Rule} from '../../../rule.ts';
import {applyEdits} from '../../code/edits.ts';
import {indentUnit, isHeader, reindent} from '../../code/indentation.ts';
import {widthOf, type LogicalLine} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {continues} from '../../code/clauses.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {program} from '../program.ts';

/** A line whose indentation is that of no block around it: it moves to the nearest one that fits. */
export const unmatchedDedent: Rule = {
  id: 'unmatched-dedent',
  tier: 2,
  answers: report => isSyntaxError(report, 'unindent does not match'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const best = levelFor(code, statement);
    if (!best) return;
    const legal = new Set(levelsAbove(code, statement).map(({width}) => width));
    const last = lastOf(code, statement, legal);
    yield {
      source: applyEdits(
        code.source,
        reindent(code, statement.firstLine, last.lastLine, statement.indent, best.indent),
      ),
      explanation: `The line is indented like line ${best.firstLine}, the nearest block around it.`,
    };
  },
  examples: [
    {
      before: program`
        def f(n):
            if n > 1:
                n -= 1
           return n


        print(f(3))
      `,
      after: program`
        def f(n):
            if n > 1:
                n -= 1
            return n


        print(f(3))
      `,
      output: '2\n',
    },
    {
      before: program`
        for n in [1, 2]:
            if n == 1:
                print("one")
          else:
                print("other")
      `,
      after: program`
        for n in [1, 2]:
            if n == 1:
                print("one")
            else:
                print("other")
      `,
      output: 'one\nother\n',
    },
  ],
};

/** One line of each block that is open above a line, innermost first. */
function levelsAbove({lines}: Code, statement: LogicalLine): LogicalLine[] {
  const levels: LogicalLine[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (let index = lines.indexOf(statement) - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.width >= width) continue;
    levels.push(line);
    ({width} = line);
  }
  return levels;
}

/** The level that is nearest in columns; a clause such as `else` goes to the nearest header that it can continue. */
function levelFor(code: Code, statement: LogicalLine): LogicalLine | undefined {
  const all = levelsAbove(code, statement);
  const levels = all.filter(level => fits(statement, level));
  const [nearest, second] = levels.toSorted(
    (a, b) => distance(a, statement) - distance(b, statement),
  );
  const isTie = nearest && second && distance(nearest, statement) === distance(second, statement);
  if (!isTie) return nearest;
  if (levels.length < all.length)
    return levels.find(({tokens}) => !/^(?:for|while)$/.test(tokens[0]?.text ?? ''));
  return tieBreaker(code, statement, [nearest, second]);
}

/**
 * Halfway between two levels the code around has to tell: the block below a header, a statement that nothing can follow,
 * or a `return`, which would end a loop in its first round. Else nobody can.
 */
function tieBreaker(
  code: Code,
  statement: LogicalLine,
  levels: readonly LogicalLine[],
): LogicalLine | undefined {
  const [outer, inner] = levels.toSorted((a, b) => a.width - b.width);
  if (!outer || !inner) return undefined;
  const at = code.lines.indexOf(statement);
  const [before, after] = [code.lines[at - 1], code.lines[at + 1]];
  if (isHeader(statement) && after && after.width > statement.width) {
    const unit = widthOf(indentUnit(code));
    return levels.find(({width}) => width + unit === after.width);
  }
  const endsBlock = /^(?:return|raise|continue|break)$/.test(before?.tokens[0]?.text ?? '');
  if (endsBlock && before?.width === inner.width) return outer;
  const header = code.lines.findLast(
    line => line.start < inner.start && line.width < inner.width && isHeader(line),
  );
  const isLoop = /^(?:for|while)$/.test(header?.tokens[0]?.text ?? '');
  return isLoop && statement.tokens[0]?.text === 'return' ? outer : undefined;
}

/** Whether a line can stand at a level: `else` needs its `if` there. */
function fits(statement: LogicalLine, level: LogicalLine): boolean {
  const word = statement.tokens[0]?.text ?? '';
  if (!/^(?:else|elif|except|finally)$/.test(word)) return true;
  return isHeader(level) && continues(word, level.tokens[0]?.text ?? '');
}

const distance = (level: LogicalLine, {width}: LogicalLine) => Math.abs(level.width - width);

/** The last line that is out of step together with the first. */
function lastOf({lines}: Code, statement: LogicalLine, legal: ReadonlySet<number>): LogicalLine {
  const rest = lines.slice(lines.indexOf(statement) + 1);
  const end = rest.findIndex(({width}) => legal.has(width) || width < statement.width);
  return rest.slice(0, end < 0 ? undefined : end).at(-1) ?? statement;
}
