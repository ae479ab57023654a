import {address} from '../../gcc/fixes/types/address.ts';
import {arrow} from '../../gcc/fixes/types/arrow.ts';
import {readOnlyVariable} from '../../gcc/fixes/types/read-only.ts';
import {foreignWord} from '../../gcc/fixes/names/foreign-word.ts';
import {headerName} from '../../gcc/fixes/names/header-name.ts';
import {missingInclude} from '../../gcc/fixes/names/missing-include.ts';
import {callCast} from '../../gcc/fixes/syntax/call-cast.ts';
import {running, syntax, names} from '../../gcc/fixes/index.ts';
import {cHeaderOf, cHeaders} from '../../gcc/knowledge/headers.ts';
import {mainWith} from '../../gcc/fixes/main-with.ts';
import {isMisled} from '../../gcc/fixes/misled-edit.ts';
import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {toolEdits} from '../../tool-edits.ts';
import {arrayAssignment} from './array-assignment.ts';
import {characterForText} from './character-for-text.ts';
import {conflictingPrototype} from './conflicting-prototype.ts';
import {constantText} from './constant-text.ts';
import {dereference} from './dereference.ts';
import {roomForZero} from './room-for-zero.ts';
import {textComparison} from './text-comparison.ts';

const fromTool = toolEdits(
  [
    {
      before: lines(
        '#include <stdio.h>',
        'int main(void) {',
        '    int n = 2;',
        '    n = n * 3',
        '}',
      ),
      after: lines(
        '#include <stdio.h>',
        'int main(void) {',
        '    int n = 2;',
        '    n = n * 3;',
        '}',
      ),
      output: '',
    },
    {
      before: lines(
        '#include <stdio.h>',
        'struct point { int x; };',
        'int main(void) {',
        '    point p = {4};',
        '    printf("%d\\n", p.x);',
        '    return 0;',
        '}',
      ),
      after: lines(
        '#include <stdio.h>',
        'struct point { int x; };',
        'int main(void) {',
        '    struct point p = {4};',
        '    printf("%d\\n", p.x);',
        '    return 0;',
        '}',
      ),
      output: '4\n',
    },
  ],
  isMisled,
);

const include = missingInclude(cHeaderOf, [
  {
    before: lines(
      '#include <stdio.h>',
      'int main(void) {',
      '    printf("%d\\n", atoi("41") + 1);',
      '    return 0;',
      '}',
    ),
    after: lines(
      '#include <stdio.h>',
      '#include <stdlib.h>',
      'int main(void) {',
      '    printf("%d\\n", atoi("41") + 1);',
      '    return 0;',
      '}',
    ),
    output: '42\n',
  },
]);

const header = headerName(cHeaders, [
  {
    before: lines(
      '#include <studio.h>',
      'int main(void) {',
      '    puts("hello");',
      '    return 0;',
      '}',
    ),
    after: lines(
      '#include <stdio.h>',
      'int main(void) {',
      '    puts("hello");',
      '    return 0;',
      '}',
    ),
    output: 'hello\n',
  },
]);

const foreign = foreignWord(
  [
    {word: 'elif', own: 'else if'},
    {word: 'elseif', own: 'else if'},
    {word: 'elsif', own: 'else if'},
    {word: 'and', own: '&&'},
    {word: 'or', own: '||'},
    {word: 'not', own: '!'},
    {word: 'null', own: 'NULL'},
    {word: 'nil', own: 'NULL'},
    {word: 'None', own: 'NULL'},
    {word: 'nullptr', own: 'NULL'},
    {word: 'True', own: '1'},
    {word: 'False', own: '0'},
    {word: 'boolean', own: 'int', before: /^\w/},
    {word: 'string', own: 'char *', before: /^\w/},
    {word: 'String', own: 'char *', before: /^\w/},
    {word: 'let', own: 'int', before: /^\w/},
    {word: 'var', own: 'int', before: /^\w/},
  ],
  [
    inOnePlace({
      before: mainWith(
        'int n = 4;',
        'if (n > 5) {',
        '    puts("big");',
        '} elif (n > 3 and not (n == 5)) {',
        '    puts("fair");',
        '}',
      ),
      wrong: '} elif (n > 3 and not (n == 5)) {',
      right: '} else if (n > 3 && !(n == 5)) {',
      output: 'fair\n',
    }),
    {
      before: mainWith('string name = "Ada";', 'puts(name);'),
      after: mainWith('char *name = "Ada";', 'puts(name);'),
      output: 'Ada\n',
    },
  ],
);

/** What the `offline` healer knows about C, best first. */
export const rules: readonly Rule[] = [
  fromTool,
  foreign,
  include,
  header,
  ...names,
  ...syntax,
  callCast,
  arrow,
  address,
  characterForText,
  conflictingPrototype,
  dereference,
  arrayAssignment,
  readOnlyVariable,
  textComparison,
  constantText,
  roomForZero,
  ...running,
];
