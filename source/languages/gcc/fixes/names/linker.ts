import {nearest} from '../../../near-names.ts';
import type {Rule, RuleContext} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {functionsOf} from '../../code/functions.ts';
import {says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const missing = /^undefined reference to '(?:[\w<>, ]+::)?([\w~]+)(?:\([^]*\)(?: const)?)?'$/;

/** A function that is called under one name and defined under another one, also `main`. */
export const misspeltDefinition: Rule = {
  id: 'misspelt-definition',
  tier: 2,
  answers: says(missing),
  *suggest({report, source}: RuleContext) {
    const name = missing.exec(report.message)?.[1];
    if (name === undefined) return;
    const code = readCode(source);
    const unused = functionsOf(code).filter(each => isUnused(code, each.name));
    const meant = nearest(
      name,
      unused.map(each => each.name),
      'alike',
    );
    const at = unused.find(each => each.name === meant)?.nameAt;
    if (meant === null || at === undefined) return;
    yield {
      source: edited(code, replaceToken(code, at, name)),
      explanation: `${name} is not defined, and nothing uses ${meant}, which is.`,
    };
  },
  examples: [
    {
      before: lines(
        '#include <stdio.h>',
        'int mian(void) {',
        '    puts("hello");',
        '    return 0;',
        '}',
      ),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'int twice(int n);',
        'int main(void) {',
        '    printf("%d\\n", twice(2));',
        '    return 0;',
        '}',
        'int twcie(int n) {',
        '    return 2 * n;',
        '}',
      ),
      wrong: 'int twcie(int n) {',
      right: 'int twice(int n) {',
      output: '4\n',
    }),
  ],
};

function isUnused(code: Code, name: string): boolean {
  return code.indicesOf(name).length === 1 && name !== 'main';
}
