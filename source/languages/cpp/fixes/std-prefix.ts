import type {Rule} from '../../rule.ts';
import {lines} from '../../rule-examples.ts';
import type {Code} from '../../gcc/code/code.ts';
import {edited, insertBefore} from '../../gcc/code/edit.ts';
import {isDirective} from '../../gcc/code/functions.ts';
import {addIncludes} from '../../gcc/code/includes.ts';
import {declaredType} from '../../gcc/code/names.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';
import {unknownName} from '../../gcc/fixes/names/misspelt-name.ts';
import {stdHeaderOf} from '../../gcc/knowledge/headers.ts';

/** Names such as `cout` and `vector` without their namespace. */
export const stdPrefix: Rule = {
  id: 'std-prefix',
  tier: 1,
  answers: says(unknownName),
  *suggest(context) {
    const found = errorsSaying(context, unknownName);
    const [first] = found;
    if (!first) return;
    const {code} = first;
    // With one of them the others of the library are meant alike.
    const unknown = found.map(({match}) => match[1] ?? '').filter(name => stdHeaderOf.has(name));
    const names = new Set([...unknown, ...hidden(code, unknown)]);
    const places = [...names].flatMap(name => usesOf(code, name));
    if (places.length === 0) return;
    const includes = addIncludes(
      code,
      [...names]
        .flatMap(name => stdHeaderOf.get(name) ?? [])
        .filter(header => isNeeded(code, header)),
    );
    yield {
      source: edited(code, ...places.map(at => insertBefore(code, at, 'std::')), ...includes),
      explanation: `${[...names].slice(0, 4).join(', ')} ${names.size === 1 ? 'lies' : 'lie'} in the namespace std.`,
    };
  },
  examples: [
    {
      before: lines(
        '#include <iostream>',
        '#include <vector>',
        'int main() {',
        '    vector<int> v = {1, 2};',
        '    cout << v.size() << endl;',
        '}',
      ),
      after: lines(
        '#include <iostream>',
        '#include <vector>',
        'int main() {',
        '    std::vector<int> v = {1, 2};',
        '    std::cout << v.size() << std::endl;',
        '}',
      ),
      output: '2\n',
    },
    {
      before: lines(
        '#include <iostream>',
        'string name() { return "Ada"; }',
        'int main() {',
        '    std::cout << name() << "\\n";',
        '}',
      ),
      after: lines(
        '#include <iostream>',
        '#include <string>',
        'std::string name() { return "Ada"; }',
        'int main() {',
        '    std::cout << name() << "\\n";',
        '}',
      ),
      output: 'Ada\n',
    },
  ],
};

/** GCC stops at the first name of a declaration: those of types that stand within the same. */
function hidden(code: Code, unknown: readonly string[]): readonly string[] {
  if (unknown.length === 0) return [];
  const types = new Set(
    'string vector map set pair list deque queue stack array optional unique_ptr shared_ptr unordered_map'.split(
      ' ',
    ),
  );
  return code.tokens.flatMap(({text}, at) =>
    types.has(text) && /^[<&*>]$/.test(code.text(at + 1)) ? [text] : [],
  );
}

/** Uses of a name that are neither qualified nor members nor declarations of it. */
function usesOf(code: Code, name: string): readonly number[] {
  return code.indicesOf(name).filter(at => {
    if (!code.isName(at) || /^(?:\.|->|::)$/.test(code.text(at - 1)) || isDirective(code, at))
      return false;
    const isDeclared = declaredType(code, at) !== '' && /^[=;,){]$/.test(code.text(at + 1));
    return !isDeclared;
  });
}

/** Some headers come with others so often that nobody includes them. */
function isNeeded(code: Code, header: string): boolean {
  return !(header === 'string' && /#\s*include\s*<(?:string|sstream|iomanip)>/.test(code.source));
}
