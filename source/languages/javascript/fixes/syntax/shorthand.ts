import {braceKinds} from '../../code/braces.ts';
import {resolve} from '../../code/declarations.ts';
import {insertAfter} from '../../code/edit.ts';
import type {Attempt, SyntaxContext} from './syntax-context.ts';

/** `{hour minute}` where the program has both as variables: two of them, rather than a key and its value. */
export function* asShorthand({code, at}: SyntaxContext): Generator<Attempt> {
  if (braceKinds(code).get(code.parent(at)) !== 'object') return;
  const areVariables = [at - 1, at].every(
    index => code.kind(index) === 'name' && resolve(code, index) !== null,
  );
  if (!areVariables || !/^[{,]$/.test(code.text(at - 2)) || !/^[,}]$/.test(code.text(at + 1)))
    return;
  yield {
    edits: [insertAfter(code, at - 1, ',')],
    explanation: `A comma is missing in line ${code.tokens[at]?.line ?? 1}.`,
  };
}
