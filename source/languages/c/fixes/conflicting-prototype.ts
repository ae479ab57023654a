import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited} from '../../gcc/code/edit.ts';
import {functionsOf} from '../../gcc/code/functions.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const conflicting = /^conflicting types for '(\w+)'/;

/** A prototype that says something else than the definition below it: the definition is what was thought about. */
export const conflictingPrototype: Rule = {
  id: 'conflicting-prototype',
  tier: 3,
  answers: says(conflicting),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, conflicting).slice(0, 1)) {
      const definition = functionsOf(code).find(({nameAt}) => nameAt === index);
      if (!definition) return;
      const text = (from: number, to: number) =>
        code.source.slice(code.tokens[from]?.start, code.tokens[to]?.end);
      const name = code
        .indicesOf(match[1] ?? '')
        .find(at => at < index && code.text(code.partner(at + 1) + 1) === ';');
      if (name === undefined || code.enclosing(name) !== -1) return;
      let from = name;
      while (
        from > 0 &&
        code.line(from - 1) === code.line(name) &&
        !/^[;}]$/.test(code.text(from - 1))
      )
        from -= 1;
      const end = code.tokens[code.partner(name + 1)]?.end ?? 0;
      yield {
        source: edited(code, {
          start: code.tokens[from]?.start ?? 0,
          end,
          text: text(definition.start, definition.close),
        }),
        explanation: `The prototype of ${definition.name} says something else than its definition.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'int half(int n);',
        'int main(void) {',
        '    printf("%.1f\\n", half(3));',
        '    return 0;',
        '}',
        'double half(int n) {',
        '    return n / 2.0;',
        '}',
      ),
      wrong: 'int half(int n);',
      right: 'double half(int n);',
      output: '1.5\n',
    }),
  ],
};
