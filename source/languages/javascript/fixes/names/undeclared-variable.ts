import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {visibleAt} from '../../code/declarations.ts';
import {edited, insertBefore, insertLineBefore} from '../../code/edit.ts';
import {blockAround, statementAround, statementEnd, statementStart} from '../../code/statements.ts';
import {nearest} from '../../../near-names.ts';
import {fits} from '../members/fits.ts';
import {memberPrefix} from './missing-this.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

/** In strict code, and so in every module and class, a variable has to be declared before it is assigned. */
export const undeclaredVariable: Rule = {
  id: 'undeclared-variable',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, uses} = found;
    const {source} = context;
    const first = uses[0] ?? -1;
    if (!isFirstAssigned(code, first)) return;
    // A variable of almost this name may be what was meant.
    const assignable = visibleAt(code, first).filter(one => fits(code, first, one));
    const others = assignable.map(one => one.name);
    if (nearest(name, others) !== null || memberPrefix(code, first, name) !== null) return;
    const edit = isVisibleFrom(code, first, uses)
      ? insertBefore(code, first, isLoopVariable(code, first) ? 'const ' : 'let ')
      : insertLineBefore(code, commonStatement(code, uses), `let ${name};`);
    yield {
      source: edited(code, edit),
      explanation: `${name} is assigned without ever being declared.`,
      // Where objects have a field of that name, the field is likelier what was meant.
      ...(source.includes(`this.${name}`) && {tier: 4 as const}),
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        "'use strict';",
        'total = 0;',
        'for (let i = 1; i <= 3; i++) {',
        '  total += i;',
        '}',
        'console.log(total);',
      ),
      wrong: 'total = 0;',
      right: 'let total = 0;',
      output: '6\n',
    }),
    inOnePlace({
      before: lines(
        'class Deck {',
        '  names() {',
        '    result = [];',
        "    for (const card of ['ace', 'king']) result.push(card);",
        '    return result;',
        '  }',
        '}',
        "console.log(new Deck().names().join(' '));",
      ),
      wrong: 'result = [];',
      right: 'let result = [];',
      output: 'ace king\n',
    }),
    {
      before: lines("'use strict';", 'for (word of ["a", "b"]) console.log(word);'),
      after: lines("'use strict';", 'for (const word of ["a", "b"]) console.log(word);'),
      output: 'a\nb\n',
    },
    inOnePlace({
      before: lines(
        "'use strict';",
        'function sign(n) {',
        "  if (n < 0) word = 'negative';",
        "  else word = 'positive';",
        '  return word;',
        '}',
        'console.log(sign(-2));',
      ),
      wrong: 'function sign(n) {\n',
      right: lines('function sign(n) {', '  let word;'),
      output: 'negative\n',
    }),
  ],
};

/** Whether the first thing that happens to the name is to be given a value, as a statement or in a loop's head. */
function isFirstAssigned(code: Code, index: number): boolean {
  if (isLoopVariable(code, index)) return true;
  if (code.text(index + 1) !== '=') return false;
  return (
    startsLoop(code, index) || statementStart(code, index) === index || endsHead(code, index - 1)
  );
}

function startsLoop(code: Code, index: number): boolean {
  return code.text(index - 1) === '(' && code.text(index - 2) === 'for';
}

/** `if (…) x = 1` and `else x = 1`: a statement that cannot be a declaration. */
function endsHead(code: Code, index: number): boolean {
  if (code.text(index) === 'else') return true;
  return code.text(index) === ')' && /^(?:if|while|for)$/.test(code.text(code.open(index) - 1));
}

function isLoopVariable(code: Code, index: number): boolean {
  return startsLoop(code, index) && /^(?:of|in)$/.test(code.text(index + 1));
}

/** Whether a declaration at the first use can be seen from all others. */
function isVisibleFrom(code: Code, first: number, uses: readonly number[]): boolean {
  if (endsHead(code, first - 1)) return false;
  if (startsLoop(code, first)) {
    return (uses.at(-1) ?? first) <= statementEnd(code, first - 2);
  }
  const block = blockAround(code, first);
  return uses.every(use => block === -1 || use <= code.close(block));
}

/** The statement that holds the first use, in the innermost braces that hold them all. */
function commonStatement(code: Code, uses: readonly number[]): number {
  const first = uses[0] ?? 0;
  const last = uses.at(-1) ?? first;
  let block = blockAround(code, first);
  let at = first;
  while (block !== -1 && last > code.close(block)) {
    at = block;
    block = blockAround(code, block);
  }
  return statementAround(code, at);
}
