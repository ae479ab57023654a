import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** Characters that word processors and web pages write for those of programs. */
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '…': '...',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '\u00A0': ' ',
  '\u200B': '',
  '\uFEFF': '',
  '；': ';',
  '，': ',',
  '（': '(',
  '）': ')',
};
const strange = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Curly quotes, long dashes and the like in the code, and fences around it. */
export const stray: Rule = {
  id: 'stray',
  tier: 2,
  answers: says(
    /^stray |^missing terminating|^expected |not valid in an identifier|^extended character/,
  ),
  *suggest({source, lines: all}) {
    if (all.some(text => /^\s*```/.test(text))) {
      const without = source.split(/(?<=\n)/).filter(text => !/^\s*```/.test(text));
      yield {source: without.join(''), explanation: 'The fence around the code is no part of it.'};
    }
    // Within a text they are meant, unless it is what delimits it.
    const changed = source.replaceAll(strange, (character, offset: number) =>
      isInText(source, offset) ? character : (plain[character] ?? character),
    );
    if (changed !== source) {
      yield {source: changed, explanation: 'Some characters only look like those of a program.'};
    }
  },
  examples: [
    {
      before: mainWith('puts(“hello”);'),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
    {
      before: lines(
        '```c',
        '#include <stdio.h>',
        'int main(void) {',
        '    puts("hello");',
        '    return 0;',
        '}',
        '```',
      ),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
  ],
};

/** Whether a place lies between plain quotes on its line. */
function isInText(source: string, offset: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).slice(-500);
  return (
    (before.replaceAll(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1 || before.includes('//')
  );
}
