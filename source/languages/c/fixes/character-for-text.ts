import type {Rule} from '../../rule.ts';
import {edited, insertBefore} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {mainWith} from '../../gcc/fixes/main-with.ts';

const toCharacter =
  /^initialization of 'char' from '(?:const )?char \*' makes integer from pointer/;

/** `char name = "Ada"`: a text is more than one character. */
export const characterForText: Rule = {
  id: 'character-for-text',
  tier: 2,
  answers: says(toCharacter),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, toCharacter).slice(0, 1)) {
      if (
        code.text(index - 1) !== '=' ||
        !code.isName(index - 2) ||
        code.text(index - 3) !== 'char'
      )
        return;
      yield {
        source: edited(code, insertBefore(code, index - 2, '*')),
        explanation: `${code.text(index - 2)} holds a text, so it is a pointer to characters.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('char name = "Ada";', 'puts(name);'),
      after: mainWith('char *name = "Ada";', 'puts(name);'),
      output: 'Ada\n',
    },
  ],
};
