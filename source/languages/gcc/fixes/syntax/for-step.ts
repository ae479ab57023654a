import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, insertBefore, type Edit} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A `for` that says how long, and not how it goes on. */
export const forStep: Rule = {
  id: 'for-step',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.indicesOf('for').flatMap(at => missingStep(code, at) ?? []);
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: 'The third part of `for` is missing, which counts on.',
    };
  },
  examples: [
    {
      before: mainWith('for (int i = 0; i < 2) {', '    printf("%d\\n", i);', '}'),
      after: mainWith('for (int i = 0; i < 2; i++) {', '    printf("%d\\n", i);', '}'),
      output: '0\n1\n',
    },
  ],
};

/** What counts on in the head of a `for` that has two parts, and whose loop does not do it; null for others. */
export function missingStep(code: Code, at: number): Edit | null {
  const close = code.text(at + 1) === '(' ? code.partner(at + 1) : -1;
  const separators = code.indicesOf(';').filter(each => each > at && each < close);
  const [separator] = separators;
  const sign = code.tokens.findIndex(({text}, each) => each > at && text === '=');
  if (close === -1 || separators.length !== 1 || separator === undefined || sign > separator)
    return null;
  const name = code.text(sign - 1);
  const compares = /^(?:[<>]=?|!=)$/.exec(code.text(separator + 2))?.[0];
  if (!code.isName(sign - 1) || code.text(separator + 1) !== name || compares === undefined)
    return null;
  const end = code.text(close + 1) === '{' ? code.partner(close + 1) : close + 20;
  const body = code.indicesOf(name).filter(each => each > close && each < end);
  const changes = /^(?:\+\+|--|[-+*/]?=)$/;
  if (body.some(each => changes.test(code.text(each + 1)) || changes.test(code.text(each - 1))))
    return null;
  return insertBefore(code, close, `; ${name}${compares.startsWith('>') ? '--' : '++'}`);
}
