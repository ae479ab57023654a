import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {type Code, readCode} from '../../gcc/code/code.ts';
import {edited, type Edit} from '../../gcc/code/edit.ts';
import {operandEnd, operandStart} from '../../gcc/code/expressions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {says} from '../../gcc/fixes/errors.ts';

/** Texts compared with `==`, which compares where they lie. */
export const textComparison: Rule = {
  id: 'text-comparison',
  tier: 3,
  answers: says(/^comparison with string literal results in unspecified behavior/),
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.tokens.flatMap((_, at) => comparison(code, at) ?? []);
    const includes = addIncludes(code, ['string.h']);
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits, ...includes),
      explanation: '== compares where two texts lie; strcmp compares what they say.',
    };
  },
  examples: [
    {
      before: lines(
        '#include <stdio.h>',
        'int main(void) {',
        '    char word[] = "yes";',
        '    if (word == "yes") {',
        '        puts("agreed");',
        '        return 0;',
        '    }',
        '    return 1;',
        '}',
      ),
      after: lines(
        '#include <stdio.h>',
        '#include <string.h>',
        'int main(void) {',
        '    char word[] = "yes";',
        '    if (strcmp(word, "yes") == 0) {',
        '        puts("agreed");',
        '        return 0;',
        '    }',
        '    return 1;',
        '}',
      ),
      output: 'agreed\n',
    },
  ],
};

function comparison(code: Code, at: number): Edit | null {
  if (!/^[!=]=$/.test(code.text(at))) return null;
  const isText = (index: number) => code.text(index).startsWith('"');
  if (!isText(at - 1) && !isText(at + 1)) return null;
  const [from, to] = [operandStart(code, at - 1), operandEnd(code, at + 1)];
  const text = (first: number, last: number) =>
    code.source.slice(code.tokens[first]?.start, code.tokens[last]?.end);
  return {
    start: code.tokens[from]?.start ?? 0,
    end: code.tokens[to]?.end ?? 0,
    text: `strcmp(${text(from, at - 1)}, ${text(at + 1, to)}) ${code.text(at)} 0`,
  };
}
