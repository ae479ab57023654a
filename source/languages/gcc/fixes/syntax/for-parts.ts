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
      before: mainWith('int i;', 'for (i = 0; i < 2, i++) {', '    printf("%d\\n", i);', '}'),
      after: mainWith('int i;', 'for (i = 0; i < 2; i++) {', '    printf("%d\\n", i);', '}'),
      output: '0\n1\n',
    },
    {
      before: mainWith('for (int i = 0, i < 2, i++) printf("%d\\n", i);'),
      after: mainWith('for (int i = 0; i < 2; i++) printf("%d\\n", i);'),
      output: '0\n1\n',
    },
  ],
};

/** The commas in the head of a `for` that stand for semicolons, as changes; none when it cannot be told. */
export function separators(code: Code, at: number): readonly Edit[] {
  const open = at + 1;
  const close = code.text(open) === '(' ? code.partner(open) : -1;
  const commas: number[] = [];
  const ends: number[] = [];
  for (let each = open + 1; each < close; each++) {
    const text = code.text(each);
    if (text === ',') commas.push(each);
    if (/^[,;]$/.test(text)) ends.push(each);
    if (text === ':') return [];
    const end = /^[([{]$/.test(text) ? code.partner(each) : -1;
    if (end !== -1) each = end;
  }
  const [first = 0, second = 0] = ends;
  // Two variables may be set, and two may count on: the part between is the one that compares.
  const compares = code.tokens
    .slice(first, second)
    .some(({text}) => /^(?:[<>=!]=?|&&|\|\|)$/.test(text) && text !== '=');
  return ends.length === 2 && compares ? commas.map(each => replaceToken(code, each, ';')) : [];
}
