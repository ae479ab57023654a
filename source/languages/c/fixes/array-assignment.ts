import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {edited} from '../../gcc/code/edit.ts';
import {operandStart} from '../../gcc/code/expressions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {mainWith} from '../../gcc/fixes/main-with.ts';

const toArray = /^assignment to expression with array type/;

/** A text assigned to an array of characters: it is copied with `strcpy`. */
export const arrayAssignment: Rule = {
  id: 'array-assignment',
  tier: 3,
  answers: says(toArray),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, toArray).slice(0, 1)) {
      const at =
        code.text(index) === '='
          ? index
          : code.tokens.findIndex(({text}, each) => each > index && text === '=');
      const from = operandStart(code, at - 1);
      const value = code.tokens[at + 1];
      const start = code.tokens[from]?.start;
      if (code.text(at) !== '=' || code.text(at + 2) !== ';' || !value || start === undefined)
        return;
      if (!value.text.startsWith('"') && value.kind !== 'name') return;
      const target = code.source.slice(start, code.tokens[at - 1]?.end);
      const includes = addIncludes(code, ['string.h']);
      yield {
        source: edited(
          code,
          {start, end: value.end, text: `strcpy(${target}, ${value.text})`},
          ...includes,
        ),
        explanation: 'An array cannot be assigned; strcpy copies the text into it.',
      };
    }
  },
  examples: [
    {
      before: mainWith('char name[8];', 'name = "Ada";', 'puts(name);'),
      after: lines(
        '#include <stdio.h>',
        '#include <string.h>',
        'int main(void) {',
        '    char name[8];',
        '    strcpy(name, "Ada");',
        '    puts(name);',
        '    return 0;',
        '}',
      ),
      output: 'Ada\n',
    },
  ],
};
