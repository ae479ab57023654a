import type {Code} from '../../../javascript/code/code.ts';
import {declarationsIn, usesOf, type Declaration} from '../../../javascript/code/declarations.ts';
import {applyEdits, insertAfter, insertBefore, lineBreak} from '../../../javascript/code/edit.ts';
import {statementsIn} from '../../../javascript/code/statements.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {functionWithHead, spotOf} from '../spot.ts';

/** A function that works out its result and never returns it. */
export const missingReturn: Rule = {
  id: 'missing-return',
  tier: 3,
  answers: ({type}) => type === 'TS2355' || type === 'TS2366',
  *suggest(context) {
    const spot = spotOf(context);
    const offset = spot?.code.tokens[spot.index]?.start;
    const found = offset === undefined ? null : functionWithHead(context.source, offset);
    if (found === null || !found.owner.block) return;
    const {code, owner} = found;
    const statements = statementsIn(code, owner.body[0]);
    const [from, to] = statements.at(-1) ?? [-1, -1];
    if (from === -1) return;
    if (isValue(code, from, to)) {
      yield {
        source: applyEdits(context.source, [insertBefore(code, from, 'return ')]),
        explanation: 'The function works out its result, but does not return it.',
      };
      return;
    }
    const [result, another] = results(code, owner.body);
    if (result === undefined || another !== undefined) return;
    const text = `${lineBreak(code.source)}${code.indent(from)}return ${result.name};`;
    yield {
      source: applyEdits(context.source, [insertAfter(code, to, text)]),
      explanation: `The function works out ${result.name}, but does not return it.`,
    };
  },
  examples: [
    {
      before: lines(
        'function sum(values: number[]): number {',
        '  let total = 0;',
        '  for (const value of values) total += value;',
        '}',
        'console.log(sum([1, 2]));',
      ),
      after: lines(
        'function sum(values: number[]): number {',
        '  let total = 0;',
        '  for (const value of values) total += value;',
        '  return total;',
        '}',
        'console.log(sum([1, 2]));',
      ),
      output: '3\n',
    },
    {
      before: lines(
        'function area(width: number, height: number): number {',
        '  width * height;',
        '}',
        'console.log(area(2, 3));',
      ),
      after: lines(
        'function area(width: number, height: number): number {',
        '  return width * height;',
        '}',
        'console.log(area(2, 3));',
      ),
      output: '6\n',
    },
  ],
};

/** Whether a statement is an expression that does nothing but give a value. */
function isValue(code: Code, from: number, to: number): boolean {
  if (code.kind(from) === 'keyword' && !/^(?:this|new|await|typeof)$/.test(code.text(from)))
    return false;
  if (/^[{}]$/.test(code.text(from))) return false;
  for (let at = from; at <= to; at = Math.max(code.skip(at), at + 1)) {
    if (/^(?:[-+*/%&|^]?=|\*\*=|\?\?=|&&=|\|\|=|\+\+|--)$/.test(code.text(at))) return false;
  }
  const isCall = code.text(to) === ')' || code.text(to - 1) === ')';
  return (
    !isCall ||
    /^(?:map|filter|reduce|join|slice|concat|toFixed|toUpperCase|toLowerCase|trim|round|floor|max|min|sqrt)$/.test(
      lastCalled(code, to),
    )
  );
}

function lastCalled(code: Code, to: number): string {
  const close = code.text(to) === ';' ? to - 1 : to;
  return code.text(code.open(close) - 1);
}

/** The variables of a body's own that are only ever given something, and never asked for it. */
function results(code: Code, [open, close]: readonly [number, number]): Declaration[] {
  return declarationsIn(code).filter(one => {
    const isOwn = one.token > open && one.token < close && code.parent(one.token) === open;
    if (!isOwn || !/^(?:const|let|var)$/.test(one.kind)) return false;
    return usesOf(code, one)
      .filter(use => use !== one.token)
      .every(use => isChange(code, use));
  });
}

function isChange(code: Code, use: number): boolean {
  const next = code.text(use + 1);
  if (/^(?:[-+*/%]?=|\+\+|--)$/.test(next)) return true;
  if (next === '[') return /^(?:=|[-+*/]=)$/.test(code.text(code.close(use + 1) + 1));
  return next === '.' && /^(?:push|set|add|unshift)$/.test(code.text(use + 2));
}
