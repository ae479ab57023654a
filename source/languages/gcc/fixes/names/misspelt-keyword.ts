import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {keywords} from '../../code/syntax.ts';
import {errorsSaying, isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A keyword or the name of a type that is misspelt, such as `retrun`. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 2,
  answers: isCompileError,
  *suggest(context) {
    const code = readCode(context.source);
    for (const {index} of errorsSaying(context, /^/).slice(0, 3)) {
      for (const at of [index, index - 1, index - 2]) {
        const word = code.text(at);
        const meant = code.isName(at) && isUsedAlone(code, at) ? keywordFor(code, at) : null;
        if (meant === null) continue;
        const all = code.indicesOf(word).map(each => replaceToken(code, each, meant));
        yield {
          source: edited(code, ...all),
          explanation: `${word} is no word of the language; ${meant} is.`,
        };
        return;
      }
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static int one(void) {',
        '    int n = 1;',
        '    retrun n;',
        '}',
        'int main(void) {',
        '    printf("%d\\n", one());',
        '    return 0;',
        '}',
      ),
      wrong: 'retrun n;',
      right: 'return n;',
      output: '1\n',
    }),
    {
      before: mainWith('flaot x = 1.5;', 'printf("%.1f\\n", x);'),
      after: mainWith('float x = 1.5;', 'printf("%.1f\\n", x);'),
      output: '1.5\n',
    },
  ],
};

const statements = new Set(
  'break case continue default do else for goto if return switch while try throw catch'.split(' '),
);

/** Short words have too many neighbours. */
const shortest = 3;

function keywordFor(code: Code, at: number): string | null {
  const word = code.text(at);
  if (word.length < shortest || keywords.has(word)) return null;
  const meant = nearest(word, keywords);
  if (meant === null) return null;
  const after = code.text(at + 1);
  // What a keyword of this kind is followed by.
  if (/^(?:if|while|for|switch|catch)$/.test(meant)) return after === '(' ? meant : null;
  if (/^(?:public|private|protected|default)$/.test(meant))
    return after === ':' || code.isName(at + 1) ? meant : null;
  if (/^(?:break|continue)$/.test(meant)) return after === ';' ? meant : null;
  if (statements.has(meant)) return /^(?:\.|->|=|\[)$/.test(after) ? null : meant;
  return /^[=.;,)+\]]|->$/.test(after) && !/^(?:true|false|this|nullptr)$/.test(meant)
    ? null
    : meant;
}

/** Whether nothing declares the word: it does not stand where names are declared or are members. */
function isUsedAlone(code: Code, at: number): boolean {
  return !/^(?:\.|->|::)$/.test(code.text(at - 1)) && code.text(at + 1) !== '::';
}
