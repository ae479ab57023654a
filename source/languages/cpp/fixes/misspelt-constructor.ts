import {nearest} from '../../near-names.ts';
import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited, replaceToken} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const noType =
  /^ISO C\+\+ forbids declaration of '(\w+)' with no type|^return type specification for constructor invalid/;

/** A constructor that is not called like its class. */
export const misspeltConstructor: Rule = {
  id: 'misspelt-constructor',
  tier: 1,
  answers: says(noType),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, noType).slice(0, 1)) {
      const name = code.text(index);
      const classes = [...code.indicesOf('class'), ...code.indicesOf('struct')].map(at =>
        code.text(at + 1),
      );
      const meant = nearest(name, classes, 'alike');
      if (meant === null || code.text(index + 1) !== '(') return;
      const uses = code.indicesOf(name).filter(at => code.text(at + 1) === '(');
      yield {
        source: edited(code, ...uses.map(at => replaceToken(code, at, meant))),
        explanation: `A constructor is called like its class: ${meant}.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        'class Counter {',
        'public:',
        '    Conuter() : n_(3) {}',
        '    int n() const { return n_; }',
        'private:',
        '    int n_;',
        '};',
        'int main() {',
        '    Counter c;',
        '    std::cout << c.n() << "\\n";',
        '}',
      ),
      wrong: 'Conuter() : n_(3) {}',
      right: 'Counter() : n_(3) {}',
      output: '3\n',
    }),
  ],
};
