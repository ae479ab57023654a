import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {resolve, usesOf, visibleAt, type Declaration} from '../../code/declarations.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {costOf, nearest} from '../../../near-names.ts';
import {globalFits, globalNames} from '../../vocabulary.ts';
import {fits, fitsSurely, useAt} from '../members/fits.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

/** A name that nothing declares, but something does one that is spelt almost like it. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, index, uses} = found;
    if (isTypeName(code, index)) return;
    const declared = visibleAt(code, index).filter(
      one => fits(code, index, one) && !startsWith(code, index, one),
    );
    const names = new Set(declared.map(one => one.name));
    const sure = declared.filter(one => fitsSurely(code, index, one)).map(one => one.name);
    const own = nearest(name, names) ?? nearest(name, sure, 'alike');
    const usable = globalNames.filter(one => globalFits(one, useAt(code, index)));
    const global = nearest(name, usable, useAt(code, index) === 'value' ? 'differ' : 'alike');
    const globalCost = global === null ? Infinity : costOf(name, global, 'alike');
    const ownCost = own === null ? Infinity : costOf(name, own, 'alike');
    const meant = globalCost < ownCost ? global : own;
    if (meant === null) return;
    const only = meant === own ? declared.findLast(one => one.name === own) : undefined;
    if (only !== undefined && isWrongItself(code, index, only)) {
      yield {
        source: applyEdits(code.source, [replaceToken(code, only.token, name)]),
        explanation: `${meant} is used as ${name}, and is nothing else than that.`,
      };
      return;
    }
    const isMade = only !== undefined && /^(?:class|function)$/.test(only.kind);
    if (isMade && uses.length > 1 && usesOf(code, only).length === 1) {
      yield {
        source: applyEdits(code.source, [replaceToken(code, only.token, name)]),
        explanation: `${meant} is used as ${name} everywhere else.`,
      };
      return;
    }
    const edits = uses.map(use => replaceToken(code, use, meant));
    yield {
      source: applyEdits(code.source, edits),
      explanation: `${name} is not defined here; ${meant} is.`,
    };
  },
  examples: [
    {
      before: lines("const greeting = 'Hello';", 'console.log(greting + ", world");'),
      after: lines("const greeting = 'Hello';", 'console.log(greeting + ", world");'),
      output: 'Hello, world\n',
    },
    {
      before: lines("consol.log([3, 1, 2].sort().join(' '));"),
      after: lines("console.log([3, 1, 2].sort().join(' '));"),
      output: '1 2 3\n',
    },
    {
      before: lines(
        'function totalPrice(prices) {',
        '  let total = 0;',
        '  for (const price of prices) totla += price;',
        '  return totla;',
        '}',
        'console.log(totalPrice([1, 2]));',
      ),
      after: lines(
        'function totalPrice(prices) {',
        '  let total = 0;',
        '  for (const price of prices) total += price;',
        '  return total;',
        '}',
        'console.log(totalPrice([1, 2]));',
      ),
      output: '3\n',
    },
    {
      before: lines('const user_name = "Ada";', 'console.log(`Hi ${userName}`);'),
      after: lines('const user_name = "Ada";', 'console.log(`Hi ${user_name}`);'),
      output: 'Hi Ada\n',
    },
    {
      before: lines('console.log(math.max(1, 7, 3));'),
      after: lines('console.log(Math.max(1, 7, 3));'),
      output: '7\n',
    },
  ],
};

/** `typeof x === string` lacks quotes: it does not mean `String`. */
function isTypeName(code: Code, index: number): boolean {
  if (!/^[!=]==?$/.test(code.text(index - 1))) return false;
  return code.tokens.slice(Math.max(0, index - 8), index).some(({text}) => text === 'typeof');
}

/** A name taken out of an object under a key that is misspelt, or one that a loop of the same name hides. */
function isWrongItself(code: Code, index: number, declared: Declaration): boolean {
  if (usesOf(code, declared).length > 1) return false;
  if (declared.from === 'pattern') return true;
  const hiding = resolve(code, index, declared.name);
  return hiding !== declared;
}

/** Whether a use stands in the value that a variable starts with, where it is not there yet. */
function startsWith(code: Code, index: number, {value, kind}: Declaration): boolean {
  if (value === null || !/^(?:const|let)$/.test(kind)) return false;
  return (
    value[0] <= index &&
    index <= value[1] &&
    functionAround(code, index) === functionAround(code, value[0])
  );
}
