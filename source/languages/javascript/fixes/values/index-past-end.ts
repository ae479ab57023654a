import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, insertAfter, replaceToken, type Edit} from '../../code/edit.ts';
import {findUndefinedValue, isUndefinedMember} from './undefined-value.ts';

/** A loop that goes one step past the end of the array that it reads. */
export const indexPastEnd: Rule = {
  id: 'index-past-end',
  tier: 3,
  answers: isUndefinedMember,
  *suggest(context) {
    const found = findUndefinedValue(context);
    if (found === null) return;
    const {code, from, to} = found;
    const open = code.open(to);
    if (code.text(to) !== ']' || open === -1) return;
    const list = code.slice(from, open - 1);
    const index = open + 1;
    const ahead = code.text(index + 1) === '+' && code.text(index + 2) === '1' && index + 3 === to;
    if (code.kind(index) !== 'name' || (index + 1 !== to && !ahead)) return;
    const edit = boundEdit(code, index, list, ahead);
    if (edit === null) return;
    yield {
      source: edited(code, edit),
      explanation: `The last element of ${list} is at ${list}.length - 1; the loop goes past it.`,
    };
  },
  examples: [
    {
      before: lines(
        "const names = ['Ada', 'Bo'];",
        'for (let i = 0; i <= names.length; i++) {',
        '  console.log(names[i].length);',
        '}',
      ),
      after: lines(
        "const names = ['Ada', 'Bo'];",
        'for (let i = 0; i < names.length; i++) {',
        '  console.log(names[i].length);',
        '}',
      ),
      output: '3\n2\n',
    },
    {
      before: lines(
        'const points = [{x: 1}, {x: 4}];',
        'for (let i = 0; i < points.length; i++) console.log(points[i + 1].x - points[i].x);',
      ),
      after: lines(
        'const points = [{x: 1}, {x: 4}];',
        'for (let i = 0; i < points.length - 1; i++) console.log(points[i + 1].x - points[i].x);',
      ),
      output: '3\n',
    },
    {
      before: lines(
        "const words = ['a', 'bc'];",
        'for (let i = words.length; i >= 0; i--) console.log(words[i].toUpperCase());',
      ),
      after: lines(
        "const words = ['a', 'bc'];",
        'for (let i = words.length - 1; i >= 0; i--) console.log(words[i].toUpperCase());',
      ),
      output: 'BC\nA\n',
    },
  ],
};

/** The edit of the bound in the head of the loop whose variable is the index. */
function boundEdit(code: Code, index: number, list: string, ahead: boolean): Edit | null {
  const declared = resolve(code, index);
  const name = code.text(index);
  if (declared === null) return null;
  const length = `${list}.length`;
  const start = declared.value;
  if (start !== null && code.slice(...start) === length && !ahead) {
    return insertAfter(code, start[1], ' - 1');
  }
  for (let at = declared.scope[0]; at <= declared.scope[1]; at++) {
    const sign = code.text(at + 1);
    if (code.text(at) !== name || !/^<=?$/.test(sign) || !isLoopHead(code, at)) continue;
    const end = boundEnd(code, at + 2, length);
    if (end === -1) continue;
    if (sign === '<=' && !ahead) return replaceToken(code, at + 1, '<');
    if (sign === '<' && ahead) return insertAfter(code, end, ' - 1');
  }
  return null;
}

function isLoopHead(code: Code, index: number): boolean {
  return /^(?:for|while)$/.test(code.text(code.parent(index) - 1));
}

/** The last token of a bound that is the list's length, or a variable that holds it; -1 for any other. */
function boundEnd(code: Code, from: number, length: string): number {
  let end = from;
  while (!/^[;)]$|^&&$/.test(code.text(end + 1)) && end < code.tokens.length) end++;
  if (code.slice(from, end) === length) return end;
  const declared = from === end ? resolve(code, from) : null;
  const value = declared?.value ?? null;
  return value !== null && code.slice(...value) === length ? end : -1;
}
