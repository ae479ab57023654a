import {address} from '../../gcc/fixes/types/address.ts';
import {arrow} from '../../gcc/fixes/types/arrow.ts';
import {readOnlyVariable} from '../../gcc/fixes/types/read-only.ts';
import {foreignWord} from '../../gcc/fixes/names/foreign-word.ts';
import {headerName} from '../../gcc/fixes/names/header-name.ts';
import {missingInclude} from '../../gcc/fixes/names/missing-include.ts';
import {running, syntax, names} from '../../gcc/fixes/index.ts';
import {cHeaderOf, headers, otherHeaders, stdHeaderOf} from '../../gcc/knowledge/headers.ts';
import {cppMainWith} from '../../gcc/fixes/main-with.ts';
import {isMisled} from '../../gcc/fixes/misled-edit.ts';
import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import {toolEdits} from '../../tool-edits.ts';
import {access} from './access.ts';
import {arrayDelete} from './array-delete.ts';
import {capture} from './capture.ts';
import {caseBlock} from './case-block.ts';
import {constMethod} from './const-method.ts';
import {constantReference} from './constant-reference.ts';
import {convertedText} from './converted-text.ts';
import {foreignMethod} from './foreign-method.ts';
import {missingClass} from './missing-class.ts';
import {misspeltConstructor} from './misspelt-constructor.ts';
import {moved} from './moved.ts';
import {newPointer} from './new-pointer.ts';
import {override} from './override.ts';
import {stdPrefix} from './std-prefix.ts';
import {streamDirection} from './stream-direction.ts';
import {textSum} from './text-sum.ts';

const fromTool = toolEdits(
  [
    {
      before: lines(
        '#include <iostream>',
        'struct Point {',
        '    int x = 2;',
        '}',
        'int main() {',
        '    std::cout << Point().x << "\\n";',
        '}',
      ),
      after: lines(
        '#include <iostream>',
        'struct Point {',
        '    int x = 2;',
        '};',
        'int main() {',
        '    std::cout << Point().x << "\\n";',
        '}',
      ),
      output: '2\n',
    },
  ],
  isMisled,
);

const include = missingInclude(new Map([...cHeaderOf, ...stdHeaderOf]), [
  {
    before: lines(
      '#include <iostream>',
      'int main() {',
      '    std::set<int> seen = {3, 3, 4};',
      '    std::cout << seen.size() << "\\n";',
      '}',
    ),
    after: lines(
      '#include <iostream>',
      '#include <set>',
      'int main() {',
      '    std::set<int> seen = {3, 3, 4};',
      '    std::cout << seen.size() << "\\n";',
      '}',
    ),
    output: '2\n',
  },
]);

const header = headerName(
  [...headers, ...otherHeaders],
  [
    {
      before: lines('#include <iostream.h>', 'int main() {', '    std::cout << "hello\\n";', '}'),
      after: lines('#include <iostream>', 'int main() {', '    std::cout << "hello\\n";', '}'),
      output: 'hello\n',
    },
  ],
);

const foreign = foreignWord(
  [
    {word: 'elif', own: 'else if'},
    {word: 'elseif', own: 'else if'},
    {word: 'elsif', own: 'else if'},
    {word: 'null', own: 'nullptr'},
    {word: 'nil', own: 'nullptr'},
    {word: 'None', own: 'nullptr'},
    {word: 'NULL', own: 'nullptr'},
    {word: 'True', own: 'true'},
    {word: 'False', own: 'false'},
    {word: 'boolean', own: 'bool', before: /^\w/},
    {word: 'String', own: 'std::string', before: /^[\w&>]/},
    {word: 'let', own: 'auto', before: /^\w/},
    {word: 'var', own: 'auto', before: /^\w/},
    {word: 'val', own: 'const auto', before: /^\w/},
    {word: 'final', own: 'const', before: /^\w/},
  ],
  [
    {
      before: cppMainWith(
        'var n = 4;',
        'bool big = False;',
        'if (n > 5) {',
        '    big = True;',
        '} elif (n > 3) {',
        '    std::cout << "fair " << big << "\\n";',
        '}',
      ),
      after: cppMainWith(
        'auto n = 4;',
        'bool big = false;',
        'if (n > 5) {',
        '    big = true;',
        '} else if (n > 3) {',
        '    std::cout << "fair " << big << "\\n";',
        '}',
      ),
      output: 'fair 0\n',
    },
  ],
);

/** What the `offline` healer knows about C++, best first. */
export const rules: readonly Rule[] = [
  fromTool,
  stdPrefix,
  foreign,
  include,
  header,
  misspeltConstructor,
  ...names,
  foreignMethod,
  ...syntax,
  arrow,
  address,
  constMethod,
  override,
  access,
  capture,
  textSum,
  convertedText,
  streamDirection,
  constantReference,
  moved,
  newPointer,
  caseBlock,
  missingClass,
  readOnlyVariable,
  arrayDelete,
  ...running,
];
