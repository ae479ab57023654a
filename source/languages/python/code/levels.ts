import {continues} from './clauses.ts';
import {indentUnit, isHeader} from './indentation.ts';
import {widthOf, type LogicalLine} from './logical-lines.ts';
import type {Code} from './parse.ts';

/**
 * The level that a line with a wrong indentation belongs to: the one that the lines around show, else the nearest in
 * columns. Undefined when two are as near and nothing tells.
 */
export function levelFor(code: Code, statement: LogicalLine): LogicalLine | undefined {
  const all = levelsAbove(code, statement);
  const fitting = all.filter(
    level => fits(statement, level) && isReachable(code, statement, level),
  );
  const likely = fitting.filter(
    level => !endsLoop(code, statement, level) && letsNextStand(code, statement, level),
  );
  const levels = likely.length > 0 ? likely : fitting;
  const shown = levelShown(code, statement, levels);
  if (shown) return shown;
  const [nearest, second] = levels.toSorted(
    (a, b) => distance(a, statement) - distance(b, statement),
  );
  const isTie = nearest && second && distance(nearest, statement) === distance(second, statement);
  if (!isTie) return nearest;
  const isClause = levels.length < all.length && clause.test(statement.tokens[0]?.text ?? '');
  return isClause
    ? levels.find(({tokens}) => !/^(?:for|while)$/.test(tokens[0]?.text ?? ''))
    : undefined;
}

/** One line of each block that is open above a line, innermost first. */
export function levelsAbove({lines}: Code, statement: LogicalLine): LogicalLine[] {
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

const clause = /^(?:else|elif|except|finally)$/;

/** The level at which the block below a header would be one step deeper. */
function levelShown(code: Code, statement: LogicalLine, levels: readonly LogicalLine[]) {
  const after = code.lines[code.lines.indexOf(statement) + 1];
  if (!isHeader(statement) || !after) return undefined;
  const unit = widthOf(indentUnit(code));
  return levels.find(({width}) => width + unit === after.width);
}

/** The next line needs a header above it to be deeper, unless it moves along. */
function letsNextStand({lines}: Code, statement: LogicalLine, level: LogicalLine): boolean {
  const after = lines[lines.indexOf(statement) + 1];
  return (
    isHeader(statement) || !after || after.width <= level.width || after.width === statement.width
  );
}

/** Nothing can follow a `return` or `continue` in its block. */
function isReachable({lines}: Code, statement: LogicalLine, level: LogicalLine): boolean {
  const before = lines[lines.indexOf(statement) - 1];
  const ends = /^(?:return|raise|continue|break)$/.test(before?.tokens[0]?.text ?? '');
  return !(ends && before?.width === level.width);
}

/** A `return` right in a loop, under no condition, would end it in its first round. */
function endsLoop({lines}: Code, statement: LogicalLine, level: LogicalLine): boolean {
  if (statement.tokens[0]?.text !== 'return') return false;
  const header = lines.findLast(
    line => line.start < level.start && line.width < level.width && isHeader(line),
  );
  return /^(?:for|while)$/.test(header?.tokens[0]?.text ?? '');
}

/** Whether a line can stand at a level: `else` needs its `if` there. */
function fits(statement: LogicalLine, level: LogicalLine): boolean {
  const word = statement.tokens[0]?.text ?? '';
  if (!clause.test(word)) return true;
  return isHeader(level) && continues(word, level.tokens[0]?.text ?? '');
}

const distance = (level: LogicalLine, {width}: LogicalLine) => Math.abs(level.width - width);
