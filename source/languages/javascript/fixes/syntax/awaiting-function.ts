import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {allowAwait} from '../../code/awaiting.ts';
import type {Code} from '../../code/code.ts';
import {edited, insertAfter, insertBefore, type Edit} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {isWellFormed} from '../../code/syntax.ts';
import {isSyntaxError, readSyntax, type SyntaxContext} from './syntax-context.ts';

/** `await` in a function that is not async, and `yield` in one that is no generator. */
export const awaitingFunction: Rule = {
  id: 'awaiting-function',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const yields = yieldEdits(syntax);
    const edits = yields.length > 0 ? yields : awaitEdits(syntax);
    const source = edited(syntax.code, ...edits);
    if (edits.length === 0 || !isWellFormed(source, syntax.entry)) return;
    yield {
      source,
      explanation:
        yields.length > 0
          ? 'Only a generator, function*, can yield.'
          : 'Only an async function can await.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'const sleep = ms => new Promise(done => setTimeout(done, ms));',
        'function main() {',
        '  await sleep(1);',
        "  console.log('up');",
        '}',
        'main();',
      ),
      wrong: 'function main() {',
      right: 'async function main() {',
      output: 'up\n',
    }),
    {
      before: lines(
        'const load = async n => n * 2;',
        'async function main() {',
        '  const all = [1, 2].map(n => {',
        '    return await load(n);',
        '  });',
        '  console.log(all);',
        '}',
        'main();',
      ),
      after: lines(
        'const load = async n => n * 2;',
        'async function main() {',
        '  const all = await Promise.all([1, 2].map(async n => {',
        '    return await load(n);',
        '  }));',
        '  console.log(all);',
        '}',
        'main();',
      ),
      output: '[ 2, 4 ]\n',
    },
    {
      before: lines(
        'const load = async n => n * 2;',
        'async function main() {',
        '  let total = 0;',
        '  [1, 2].forEach(n => {',
        '    total += await load(n);',
        '  });',
        '  console.log(total);',
        '}',
        'main();',
      ),
      after: lines(
        'const load = async n => n * 2;',
        'async function main() {',
        '  let total = 0;',
        '  for (const n of [1, 2]) {',
        '    total += await load(n);',
        '  }',
        '  console.log(total);',
        '}',
        'main();',
      ),
      output: '6\n',
    },
    inOnePlace({
      before: lines(
        'function count() {',
        '  yield 1;',
        '  yield 2;',
        '}',
        'console.log([...count()].length);',
      ),
      wrong: 'function count() {',
      right: 'function* count() {',
      output: '2\n',
    }),
    {
      before: lines(
        'async function load() {',
        "  return 'text';",
        '}',
        'function first() {',
        '  const text = await load();',
        '  return text[0];',
        '}',
        'console.log(first());',
      ),
      after: lines(
        'async function load() {',
        "  return 'text';",
        '}',
        'async function first() {',
        '  const text = await load();',
        '  return text[0];',
        '}',
        'console.log(await first());',
      ),
      output: 't\n',
    },
  ],
};

function awaitEdits({code, entry, message, at}: SyntaxContext): Edit[] {
  const words = code.tokens.flatMap((token, index) => (token.text === 'await' ? [index] : []));
  const blamed =
    /^await is only valid|^Unexpected reserved word$/.test(message) ||
    code.text(at - 1) === 'await' ||
    code.text(at - 2) === 'await';
  if (!blamed) return [];
  const edits = new Map<string, Edit>();
  for (const word of words) {
    if (functionAround(code, word)?.async === true) continue;
    const allowed = allowAwait(code, word, entry);
    if (allowed === null) return [];
    for (const edit of allowed) edits.set(`${edit.start}:${edit.end}:${edit.text}`, edit);
  }
  return [...edits.values()];
}

function yieldEdits({code, at}: SyntaxContext): Edit[] {
  if (!/^yield$/.test(code.text(at)) && code.text(at - 1) !== 'yield') return [];
  const owners = new Set(
    code.tokens.flatMap((token, index) =>
      token.text === 'yield' ? [functionAround(code, index)] : [],
    ),
  );
  return [...owners].flatMap(owner => {
    if (owner === null || owner.generator || owner.kind === 'arrow') return [];
    return [
      star(
        code,
        owner.kind === 'function',
        owner.async ? owner.start + 1 : owner.start,
        owner.name,
      ),
    ];
  });
}

function star(code: Code, isFunction: boolean, keyword: number, name: number): Edit {
  return isFunction ? insertAfter(code, keyword, '*') : insertBefore(code, name, '*');
}
