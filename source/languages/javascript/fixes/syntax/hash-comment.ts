import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {classAround} from '../../code/classes.ts';
import {braceKinds} from '../../code/braces.ts';
import type {Edit} from '../../code/edit.ts';
import {isSyntaxError, proven, readSyntax} from './syntax-context.ts';

/** A comment as Python, Ruby and the shell write it. */
export const hashComment: Rule = {
  id: 'hash-comment',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const edits = hashEdits(syntax.code);
    if (edits.length === 0) return;
    const explanation = 'A comment starts with // in JavaScript.';
    yield* proven(syntax, [{edits, explanation}], {further: true});
  },
  examples: [
    {
      before: lines(
        '# adds two numbers',
        'const add = (a, b) => a + b; # short',
        'console.log(add(1, 2));',
      ),
      after: lines(
        '// adds two numbers',
        'const add = (a, b) => a + b; // short',
        'console.log(add(1, 2));',
      ),
      output: '3\n',
    },
  ],
};

/** Every `#` that starts no private name, up to the end of its line: what follows is comment. */
function hashEdits(code: Code): Edit[] {
  const kinds = braceKinds(code);
  const edits: Edit[] = [];
  let commented = 0;
  for (const [index, token] of code.tokens.entries()) {
    if (token.line === commented || !token.text.startsWith('#')) continue;
    const known = classAround(code, index)?.members.some(({name}) => name === token.text) === true;
    const isPrivate =
      token.kind === 'private' &&
      (known ||
        code.isProperty(index) ||
        kinds.get(code.parent(index)) === 'class' ||
        code.text(index + 1) === 'in');
    if (isPrivate || (token.kind !== 'private' && token.kind !== 'unknown')) continue;
    const length = /^#+/.exec(code.source.slice(token.start, token.start + 80))?.[0].length ?? 1;
    edits.push({start: token.start, end: token.start + length, text: '//'});
    commented = token.line;
  }
  return edits;
}
