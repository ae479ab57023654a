import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, insertAfter, type Edit} from '../../code/edit.ts';
import {isCrash} from '../errors.ts';

/** A number that is added to before it has a value. */
export const unsetVariable: Rule = {
  id: 'unset-variable',
  tier: 3,
  answers: isCrash,
  *suggest({source}) {
    const code = readCode(source);
    const found = code.tokens.flatMap((_, at) => unset(code, at) ?? []);
    if (found.length === 0) return;
    yield {
      source: edited(code, ...found.map(({edit}) => edit)),
      explanation: `${found.map(({name}) => name).join(' and ')} has no value when it is first added to.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <assert.h>',
        '#include <stdio.h>',
        'int main(void) {',
        '    int total;',
        '    for (int i = 1; i < 4; i++) {',
        '        total += i;',
        '    }',
        '    assert(total == 6);',
        '    printf("%d\\n", total);',
        '    return 0;',
        '}',
      ),
      wrong: 'int total;',
      right: 'int total = 0;',
      output: '6\n',
    }),
  ],
};

const numeric = /^(?:int|long|unsigned|float|double|size_t|short)$/;
const starts: Readonly<Record<string, string>> = {
  '+=': '0',
  '-=': '0',
  '++': '0',
  '--': '0',
  '*=': '1',
};

/** `int total;` in a function, when the next use of the name is `total += …`. */
function unset(code: Code, at: number): {readonly name: string; readonly edit: Edit} | null {
  const name = code.text(at);
  if (!code.isName(at) || code.text(at + 1) !== ';' || !numeric.test(code.text(at - 1)))
    return null;
  const open = code.enclosing(at, '{');
  // A global is 0, and a member is set with its object.
  if (open === -1 || code.text(open - 1) !== ')' || code.text(at - 2) === 'static') return null;
  const next = code.tokens.findIndex(({text}, each) => each > at && text === name);
  const value = starts[code.text(next + 1)];
  const isStep = value !== undefined && /^[;{}]$|^\)$/.test(code.text(next - 1));
  return isStep ? {name, edit: insertAfter(code, at, ` = ${value}`)} : null;
}
