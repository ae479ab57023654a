import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {isDirective} from '../../code/functions.ts';
import {keywords} from '../../code/syntax.ts';
import {edited, insertAfter, removeToken, replaceToken, type Edit} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const otherOf: Readonly<Record<string, string>> = {'(': ')', '[': ']'};

/** A round or square bracket that is missing, too many, or of the wrong kind in a statement. */
export const bracket: Rule = {
  id: 'bracket',
  tier: 3,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const {unclosed, unopened} = code.brackets;
    const open = unclosed.find(index => Object.hasOwn(otherOf, code.text(index)));
    const closer = unopened.find(index => /^[)\]]$/.test(code.text(index)));
    const wanted = open === undefined ? '' : (otherOf[code.text(open)] ?? '');
    if (
      open !== undefined &&
      closer !== undefined &&
      closer > open &&
      isSameStatement(code, open, closer)
    ) {
      yield fix(
        code,
        [replaceToken(code, closer, wanted)],
        `'${code.text(open)}' is closed with '${wanted}'.`,
      );
    } else if (open !== undefined) {
      const ends = endsOf(code, open);
      for (const end of ends) {
        yield {
          ...fix(
            code,
            [insertAfter(code, end - 1, wanted)],
            `'${code.text(open)}' in line ${code.line(open)} is not closed.`,
          ),
          // As sure as GCC's own change: when they print different things nobody can tell which is meant.
          tier: ends.length > 1 ? 1 : 3,
        };
      }
    } else if (closer !== undefined && callBefore(code, closer) !== -1) {
      const call = callBefore(code, closer);
      const [start = 0, end = start] = [code.tokens[call]?.end, code.tokens[call + 1]?.start];
      yield fix(
        code,
        [{start, end, text: '('}],
        `The call of ${code.text(call)} in line ${code.line(call)} lacks its bracket.`,
      );
    } else if (closer !== undefined) {
      yield fix(
        code,
        [removeToken(code, closer)],
        `'${code.text(closer)}' in line ${code.line(closer)} closes nothing.`,
      );
    }
  },
  examples: [
    {
      before: mainWith('int a[2] = {1, 2};', 'printf("%d\\n", a[1]];'),
      after: mainWith('int a[2] = {1, 2};', 'printf("%d\\n", a[1]);'),
      output: '2\n',
    },
    {
      before: mainWith('if (2 > (1 + 0) {', '    puts("yes");', '}'),
      after: mainWith('if (2 > (1 + 0)) {', '    puts("yes");', '}'),
      output: 'yes\n',
    },
    {
      before: mainWith('int n = 3;', 'printf "%d\\n", n);'),
      after: mainWith('int n = 3;', 'printf("%d\\n", n);'),
      output: '3\n',
    },
    {
      before: mainWith('puts("yes"));'),
      after: mainWith('puts("yes");'),
      output: 'yes\n',
    },
  ],
};

function fix(code: Code, edits: readonly Edit[], explanation: string) {
  return {source: edited(code, ...edits), explanation};
}

/** The name in the statement before a bracket that a text follows, as only that of a call can be; -1 without one. */
function callBefore(code: Code, closer: number): number {
  for (let at = closer - 1; at >= 0 && !/^[;{}]$/.test(code.text(at)); at--) {
    const isText = code.tokens[at + 1]?.kind === 'string' && code.text(at + 1).startsWith('"');
    if (isText && code.isName(at) && !keywords.has(code.text(at)) && !isDirective(code, at))
      return at;
  }
  return -1;
}

/**
 * The tokens that a closing bracket can stand before: the end of the statement, the next part of a chain of outputs, or
 * for one that groups operands, each operator behind the first.
 */
function endsOf(code: Code, open: number): readonly number[] {
  const end = statementEnd(code, open);
  if (end === -1) return [];
  const before = code.text(open - 1);
  const inside = Array.from({length: end - open - 1}, (_, offset) => open + 1 + offset);
  const operators = inside.filter(
    at => operator.test(code.text(at)) && code.enclosing(at) === open,
  );
  if (before === '<<') return [...operators.filter(at => code.text(at) === '<<').slice(0, 1), end];
  const isGroup = code.tokens[open - 1]?.kind === 'operator' || before === 'return';
  return isGroup ? [...operators.slice(1, 1 + mostOperators), end] : [end];
}

const operator = /^(?:[-+*/%<>]|<<|>>|[<>=!]=|&&|\|\|)$/;
const mostOperators = 4;

/** The token that ends the statement of an open bracket, or begins its block; -1 when a line break does. */
function statementEnd(code: Code, open: number): number {
  const isFor = code.text(open - 1) === 'for';
  let semicolons = 0;
  for (let at = open + 1; at < code.tokens.length; at++) {
    const text = code.text(at);
    if (text === ';' && isFor && semicolons++ < 2) continue;
    if (text === ';' || text === '}') return at;
    // A block, and not a list of values.
    if (
      text === '{' &&
      !/^(?:=|,|\(|return)$/.test(code.text(at - 1)) &&
      code.line(at + 1) > code.line(at)
    )
      return at;
    const end = /^[([{]$/.test(text) ? code.partner(at) : -1;
    if (end !== -1) at = end;
  }
  return -1;
}

function isSameStatement(code: Code, open: number, closer: number): boolean {
  return !code.tokens.slice(open, closer).some(({text}) => /^[;{}]$/.test(text));
}
