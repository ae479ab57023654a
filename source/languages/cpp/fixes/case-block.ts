import type {Rule} from '../../rule.ts';
import {edited, insertAfter, insertLine, type Edit} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {cppMainWith} from '../../gcc/fixes/main-with.ts';

const crosses = /^jump to case label/;

/** A variable that is declared in one case of a `switch` and seen by the next: each case gets a block of its own. */
export const caseBlock: Rule = {
  id: 'case-block',
  tier: 3,
  answers: says(crosses),
  *suggest(context) {
    const found = errorsSaying(context, crosses);
    const [first] = found;
    if (!first) return;
    const {code, index} = first;
    const isLabel = (at: number) => /^(?:case|default)$/.test(code.text(at));
    // GCC points at the colon of the label that the jump leads to.
    const next = code.tokens.findLastIndex((_, at) => at <= index && isLabel(at));
    const block = code.enclosing(next, '{');
    const label = code.tokens.findLastIndex(
      (_, at) => at < next && isLabel(at) && code.enclosing(at, '{') === block,
    );
    if (next === -1 || label === -1) return;
    const colon = code.tokens.findIndex(({text}, at) => at > label && text === ':');
    const indent = /^[ \t]*/.exec(code.lineText(code.line(label)))?.[0] ?? '';
    const edits: Edit[] = [
      insertAfter(code, colon, ' {'),
      insertLine(code, code.line(next), `${indent}}`),
    ];
    yield {
      source: edited(code, ...edits),
      explanation:
        'What is declared in one case needs a block, so that the next one does not see it.',
    };
  },
  examples: [
    {
      before: cppMainWith(
        'switch (2) {',
        'case 1:',
        '    int n = 3;',
        '    std::cout << n << "\\n";',
        '    break;',
        'case 2:',
        '    std::cout << "two\\n";',
        '    break;',
        '}',
      ),
      after: cppMainWith(
        'switch (2) {',
        'case 1: {',
        '    int n = 3;',
        '    std::cout << n << "\\n";',
        '    break;',
        '}',
        'case 2:',
        '    std::cout << "two\\n";',
        '    break;',
        '}',
      ),
      output: 'two\n',
    },
  ],
};
