import type {ToolEdit} from '../../report.ts';
import type {RuleContext} from '../../rule.ts';
import {type Code, readCode} from '../code/code.ts';
import {keywords} from '../code/syntax.ts';
import {headOfElse} from './syntax/else-condition.ts';
import {separators} from './syntax/for-parts.ts';
import {missingStep} from './syntax/for-step.ts';

/**
 * Whether GCC offers a semicolon where it makes the program compile and mean something else: before a bracket that lacks its
 * partner, before what does nothing, in the head of a `for` whose parts a comma separates or that does not count on, and behind a condition that `else` has for want of an `if`.
 */
export function isMisled({parts}: ToolEdit, {source}: RuleContext): boolean {
  const code = readCode(source);
  return parts.some(
    ({line, column, text}) => text === ';' && isMisplaced(code, code.at({line, column})),
  );
}

/** Whether a semicolon before a token would be such a one. */
export function isMisplaced(code: Code, index: number): boolean {
  return [isInFor, isBehindElse, isBeforeLoneCloser, beginsNothing].some(is => is(code, index));
}

function isInFor(code: Code, index: number): boolean {
  const open = code.enclosing(index, '(');
  if (code.text(open - 1) !== 'for') return false;
  return separators(code, open - 1).length > 0 || missingStep(code, open - 1) !== null;
}

/** Whether the rest of the statement, in the same line, closes what nothing opens: then it is that which is missing. */
function isBeforeLoneCloser(code: Code, index: number): boolean {
  const {unopened} = code.brackets;
  if (code.line(index) !== code.line(index - 1)) return false;
  for (let at = index; at < code.tokens.length && !/^[;{}]$/.test(code.text(at)); at++) {
    if (unopened.includes(at)) return true;
  }
  return false;
}

/** Whether the rest of the line would be a statement that does nothing, such as `printf;` and `a - b;`. */
const beginsNothing = (code: Code, index: number): boolean =>
  code.isName(index) &&
  code.line(index) === code.line(index - 1) &&
  !keywords.has(code.text(index)) &&
  /^(?:[;+\-/%<>]|[=!<>]=|&&|\|\|)$/.test(code.text(index + 1));

const isBehindElse = (code: Code, index: number): boolean =>
  [index, index - 1].some(at => code.text(at) === ')' && headOfElse(code, at) !== -1);
