import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken, type Edit} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** The three parts of a `for`, separated by commas. */
export const forParts: Rule = {
  id: 'for-parts',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.indicesOf('for').flatMap(at => separators(code, at));
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: 'The parts of `for` are separated by semicolons.',
    };
  },
  examples: [
    {
      before: mainWith('for (int i = 0, i < 2, i++) printf("%d\\n", i);'),
      after: mainWith('for (int i = 0; i < 2; i++) printf("%d\\n", i);'),
      output: '0\n1\n',
    },
  ],
};

function separators(code: Code, at: number): readonly Edit[] {
  const open = at + 1;
  const close = code.text(open) === '(' ? code.partner(open) : -1;
  const commas: number[] = [];
  let semicolons = 0;
  for (let each = open + 1; each < close; each++) {
    const text = code.text(each);
    if (text === ',') commas.push(each);
    if (text === ';') semicolons += 1;
    if (text === ':') return [];
    const end = /^[([{]$/.test(text) ? code.partner(each) : -1;
    if (end !== -1) each = end;
  }
  return semicolons + commas.length === 2 ? commas.map(each => replaceToken(code, each, ';')) : [];
}
