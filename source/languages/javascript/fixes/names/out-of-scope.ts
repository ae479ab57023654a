import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {declarationsIn, usesOf, type Declaration} from '../../code/declarations.ts';
import {edited, insertLineBefore, removeToken, type Edit} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {blockAround, statementAround} from '../../code/statements.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

/** A variable declared inside a block and used after it: the declaration moves before the block. */
export const outOfScope: Rule = {
  id: 'out-of-scope',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, index, uses} = found;
    const first = uses[0] ?? index;
    const declared = declarationsIn(code).filter(one => one.name === name);
    const moved = declared.filter(one => canMove(code, one, first));
    const [earliest] = moved;
    if (earliest === undefined || moved.length < declared.length) return;
    const statement = outermost(code, earliest, first);
    if (statement === -1) return;
    yield {
      source: edited(code, ...(startingValue(code, moved, statement) ?? bareFirst())),
      explanation: `${name} is declared inside a block and cannot be seen after it; it is declared before it now.`,
    };

    function bareFirst(): Edit[] {
      const edits = [insertLineBefore(code, statement, `let ${name};`)];
      for (const one of moved) edits.push(removeToken(code, one.keyword));
      return edits;
    }
  },
  examples: [
    {
      before: lines(
        'function grade(score) {',
        '  if (score >= 50) {',
        "    const result = 'pass';",
        '  } else {',
        "    const result = 'fail';",
        '  }',
        '  return result;',
        '}',
        'console.log(grade(70), grade(20));',
      ),
      after: lines(
        'function grade(score) {',
        '  let result;',
        '  if (score >= 50) {',
        "    result = 'pass';",
        '  } else {',
        "    result = 'fail';",
        '  }',
        '  return result;',
        '}',
        'console.log(grade(70), grade(20));',
      ),
      output: 'pass fail\n',
    },
    {
      before: lines(
        'try {',
        '  const data = JSON.parse(\'{"n": 4}\');',
        '} catch {',
        "  console.log('bad');",
        '}',
        'console.log(data.n);',
      ),
      after: lines(
        'let data;',
        'try {',
        '  data = JSON.parse(\'{"n": 4}\');',
        '} catch {',
        "  console.log('bad');",
        '}',
        'console.log(data.n);',
      ),
      output: '4\n',
    },
    {
      before: lines(
        'for (let i = 0; i < 3; i++) {',
        '  if (i * i > 2) break;',
        '}',
        "console.log('stopped at', i);",
      ),
      after: lines(
        'let i;',
        'for (i = 0; i < 3; i++) {',
        '  if (i * i > 2) break;',
        '}',
        "console.log('stopped at', i);",
      ),
      output: 'stopped at 2\n',
    },
    {
      before: lines(
        'for (const n of [3, 8, 5]) {',
        '  let best = 0;',
        '  if (n > best) best = n;',
        '}',
        'console.log(best);',
      ),
      after: lines(
        'let best = 0;',
        'for (const n of [3, 8, 5]) {',
        '  if (n > best) best = n;',
        '}',
        'console.log(best);',
      ),
      output: '8\n',
    },
  ],
};

/** One name with a value, in a block of the same function that is over when the name is used. */
function canMove(code: Code, declared: Declaration, use: number): boolean {
  if (!/^(?:let|const)$/.test(declared.kind) || declared.from !== 'value') return false;
  if (declared.value === null || declared.keyword !== declared.token - 1) return false;
  if (code.text(declared.value[1] + 1) === ',') return false;
  if (use <= declared.scope[1] || usesOf(code, declared).length === 0) return false;
  return functionAround(code, declared.token) === functionAround(code, use);
}

/**
 * What a loop sets to a constant and then changes is to start with that before the loop: then the whole
 * line moves. Null for anything else.
 */
function startingValue(
  code: Code,
  [only, ...more]: readonly Declaration[],
  statement: number,
): Edit[] | null {
  if (!only?.value || more.length > 0 || only.kind !== 'let') return null;
  const [from, to] = only.value;
  const isLoop = /^(?:for|while|do)$/.test(code.text(statement));
  const isDirect = statementAround(code, blockAround(code, only.keyword)) === statement;
  const isConstant =
    from === to && /^(?:number|string|true|false|null)$/.test(literalKind(code, from));
  const changes = usesOf(code, only).some(use => /^(?:[-+*/]?=|\+\+|--)$/.test(code.text(use + 1)));
  if (!isLoop || !isDirect || !isConstant || !changes) return null;
  const line = code.tokens[only.keyword]?.line ?? 1;
  const [start, end] = [code.lineStart(line), code.lineStart(line + 1)];
  const text = code.source.slice(start, end).trim();
  if (text !== code.slice(only.keyword, to) && text !== `${code.slice(only.keyword, to)};`)
    return null;
  return [insertLineBefore(code, statement, text), {start, end, text: ''}];
}

function literalKind(code: Code, index: number): string {
  const kind = code.kind(index);
  return kind === 'number' || kind === 'string' ? kind : code.text(index);
}

/** The statement around a declaration that stands in the same braces as a use. */
function outermost(code: Code, declared: Declaration, use: number): number {
  const blocks = new Set<number>();
  for (let at = blockAround(code, use); ; at = blockAround(code, at)) {
    blocks.add(at);
    if (at === -1) break;
  }
  let inner = declared.keyword;
  let block = blockAround(code, inner);
  while (!blocks.has(block)) {
    inner = block;
    block = blockAround(code, block);
  }
  return statementAround(code, inner);
}
