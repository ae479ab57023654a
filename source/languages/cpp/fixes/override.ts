import {nearest} from '../../near-names.ts';
import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import type {Code} from '../../gcc/code/code.ts';
import {edited, insertAfter, removeToken, replaceToken} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const overridesNothing = /marked 'override', but does not override$/;

/** A method that is marked `override` and overrides nothing: its name is misspelt, or a `const` is missing or too many. */
export const override: Rule = {
  id: 'override',
  tier: 2,
  answers: says(overridesNothing),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, overridesNothing).slice(0, 1)) {
      const name = code.text(index);
      const close = code.partner(index + 1);
      const virtual = code
        .indicesOf('virtual')
        .map(at => methodAfter(code, at))
        .filter(at => at !== -1);
      const same = virtual.find(at => code.text(at) === name);
      if (same !== undefined && close !== -1) {
        const isConstant = code.text(code.partner(same + 1) + 1) === 'const';
        const isConstantHere = code.text(close + 1) === 'const';
        if (isConstant === isConstantHere) return;
        yield {
          source: edited(
            code,
            isConstant ? insertAfter(code, close, ' const') : removeToken(code, close + 1),
          ),
          explanation: `The ${name} that it should override is ${isConstant ? '' : 'not '}const.`,
        };
        return;
      }
      const meant = nearest(
        name,
        virtual.map(at => code.text(at)),
        'alike',
      );
      if (meant === null) return;
      yield {
        source: edited(code, replaceToken(code, index, meant)),
        explanation: `There is no ${name} to override; ${meant} is near.`,
      };
    }
  },
  examples: [
    {
      before: overriding('int legss() const override'),
      after: overriding('int legs() const override'),
      output: '4\n',
    },
    {
      before: overriding('int legs() override'),
      after: overriding('int legs() const override'),
      output: '4\n',
    },
  ],
};

const longestType = 20;

/** The name of the method that a `virtual` begins; -1 for a destructor. */
function methodAfter(code: Code, virtual: number): number {
  for (let at = virtual + 1; at < virtual + longestType; at++) {
    if (code.text(at) === '~' || code.text(at) === ';') return -1;
    if (code.isName(at) && code.text(at + 1) === '(') return at;
  }
  return -1;
}

/** A program in which a method overrides another one. */
function overriding(method: string): string {
  return lines(
    '#include <iostream>',
    'struct Animal {',
    '    virtual ~Animal() = default;',
    '    virtual int legs() const { return 0; }',
    '};',
    'struct Dog : Animal {',
    `    ${method} { return 4; }`,
    '};',
    'int main() {',
    '    Dog dog;',
    '    const Animal& animal = dog;',
    '    std::cout << animal.legs() << "\\n";',
    '}',
  );
}
