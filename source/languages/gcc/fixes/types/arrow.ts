import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';

const isPointer =
  /^request for member '[^']+' in '[^']+', which is of pointer type|is a pointer; did you mean to use '->'|^'(?:const )?(?:class |struct )?(?:const )?std::(?:unique_ptr|shared_ptr|optional)<.*' has no member named/;
const isObject = /^base operand of '->' has non-pointer type|^invalid type argument of '->'/;

/** A dot where the left side is a pointer, or an arrow where it is none. */
export const arrow: Rule = {
  id: 'arrow',
  tier: 2,
  answers: report => says(isPointer)(report) || says(isObject)(report),
  *suggest(context) {
    const dots = errorsSaying(context, isPointer).flatMap(({code, index}) =>
      [index - 1, index, index + 1].filter(at => code.text(at) === '.').slice(0, 1),
    );
    const arrows = errorsSaying(context, isObject).flatMap(({code, index}) =>
      [index, index - 1, index + 1].filter(at => code.text(at) === '->').slice(0, 1),
    );
    const [found] = [...errorsSaying(context, isPointer), ...errorsSaying(context, isObject)];
    if (!found || dots.length + arrows.length === 0) return;
    const {code} = found;
    yield {
      source: edited(
        code,
        ...[...new Set(dots)].map(at => replaceToken(code, at, '->')),
        ...[...new Set(arrows)].map(at => replaceToken(code, at, '.')),
      ),
      explanation:
        dots.length > 0
          ? 'The members of what a pointer points to are reached with ->.'
          : 'The members of an object that is no pointer are reached with a dot.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'struct point { int x; };',
        'int main(void) {',
        '    struct point p = {1};',
        '    printf("%d\\n", p->x);',
        '    return 0;',
        '}',
      ),
      wrong: 'printf("%d\\n", p->x);',
      right: 'printf("%d\\n", p.x);',
      output: '1\n',
    }),
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'struct point { int x; };',
        'int main(void) {',
        '    struct point o = {1};',
        '    struct point *p = &o;',
        '    printf("%d\\n", p.x);',
        '    return 0;',
        '}',
      ),
      wrong: 'printf("%d\\n", p.x);',
      right: 'printf("%d\\n", p->x);',
      output: '1\n',
    }),
  ],
};
