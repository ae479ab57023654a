import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {edited, lineBreak, type Edit} from '../../code/edit.ts';
import {functionsOf} from '../../code/functions.ts';
import {errorsSaying, says} from '../errors.ts';
import {unknownName} from './misspelt-name.ts';

/** A function that is called above its definition: it needs a prototype. */
export const prototype: Rule = {
  id: 'prototype',
  tier: 2,
  answers: says(unknownName),
  *suggest(context) {
    const found = errorsSaying(context, unknownName);
    const [first] = found;
    if (!first) return;
    const {code} = first;
    const names = [...new Set(found.map(({match}) => match[1] ?? match[2] ?? ''))];
    const edits = names.flatMap(name => prototypeOf(code, name, first.index) ?? []);
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: `${names[0]} is called above its definition, so it must be declared first.`,
    };
  },
  examples: [
    {
      before: lines(
        '#include <stdio.h>',
        '',
        'int main(void) {',
        '    printf("%.1f\\n", half(3));',
        '    return 0;',
        '}',
        '',
        'double half(int n) {',
        '    return n / 2.0;',
        '}',
      ),
      after: lines(
        '#include <stdio.h>',
        '',
        'double half(int n);',
        '',
        'int main(void) {',
        '    printf("%.1f\\n", half(3));',
        '    return 0;',
        '}',
        '',
        'double half(int n) {',
        '    return n / 2.0;',
        '}',
      ),
      output: '1.5\n',
    },
  ],
};

/** Puts the head of a function that is defined below in front of the function that calls it. */
function prototypeOf(code: Code, name: string, use: number): Edit | null {
  const functions = functionsOf(code);
  const definition = functions.find(
    each => each.name === name && each.owner === null && each.start > use,
  );
  const caller = functions.find(
    each => each.bodyOpen < use && use <= each.bodyClose && code.enclosing(each.start, '{') === -1,
  );
  const [from, end] = [code.tokens[definition?.start ?? -1], code.tokens[definition?.close ?? -1]];
  if (!definition || !caller || !from || !end || definition.start === definition.nameAt)
    return null;
  if (code.enclosing(definition.start, '{') !== -1) return null;
  const start = code.lineStart(code.line(caller.start));
  const newLine = lineBreak(code.source);
  return {
    start,
    end: start,
    text: `${code.source.slice(from.start, end.end)};${newLine}${newLine}`,
  };
}
