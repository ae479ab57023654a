import type {Rule} from '../../rule.ts';
import {readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter, removeToken} from '../../gcc/code/edit.ts';
import {mainWith} from '../../gcc/fixes/main-with.ts';

/** A text that is changed where it is a constant: as an array it is a copy of its own. */
export const constantText: Rule = {
  id: 'constant-text',
  tier: 3,
  answers: ({type, message}) => type === 'SIGSEGV' && message.includes('write'),
  *suggest({source}) {
    const code = readCode(source);
    const declared = code.tokens.flatMap((_, at) => {
      const isOne =
        code.text(at) === 'char' &&
        code.text(at + 1) === '*' &&
        code.isName(at + 2) &&
        code.text(at + 3) === '=' &&
        code.text(at + 4).startsWith('"');
      return isOne && code.text(at - 1) !== 'const' ? [at] : [];
    });
    if (declared.length === 0) return;
    const names = declared.map(at => code.text(at + 2));
    yield {
      source: edited(
        code,
        ...declared.flatMap(at => [removeToken(code, at + 1), insertAfter(code, at + 2, '[]')]),
      ),
      explanation: `${names.join(' and ')} must be an array: what a pointer to a literal points to is constant.`,
    };
  },
  examples: [
    {
      before: mainWith('char *word = "jam";', "word[0] = 'h';", 'puts(word);'),
      after: mainWith('char word[] = "jam";', "word[0] = 'h';", 'puts(word);'),
      output: 'ham\n',
    },
  ],
};
