import {nearest} from '../../near-names.ts';
import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited, replaceToken} from '../../gcc/code/edit.ts';
import {argumentsOf} from '../../gcc/code/expressions.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const noMember =
  /^'(?:const )?(?:class |struct )?(?:const )?(?:std::(?:__cxx11::)?)(\w+)[^']*'(?: \{aka '[^']*'\})? has no member named '(\w+)'/;

/** What the containers of other languages call it, by what C++ does. */
const sequence: Readonly<Record<string, string>> = {
  append: 'push_back',
  add: 'push_back',
  push: 'push_back',
  length: 'size',
  len: 'size',
  count: 'size',
  Count: 'size',
  Length: 'size',
  Add: 'push_back',
  isEmpty: 'empty',
  is_empty: 'empty',
  first: 'front',
  last: 'back',
  removeLast: 'pop_back',
  pop: 'pop_back',
};
const text: Readonly<Record<string, string>> = {
  len: 'size',
  indexOf: 'find',
  index: 'find',
  substring: 'substr',
  slice: 'substr',
  charAt: 'at',
  isEmpty: 'empty',
  is_empty: 'empty',
  lastIndexOf: 'rfind',
  add: 'append',
  startsWith: 'starts_with',
  startswith: 'starts_with',
  endsWith: 'ends_with',
  endswith: 'ends_with',
};
const table: Readonly<Record<string, string>> = {
  length: 'size',
  containsKey: 'contains',
  contains_key: 'contains',
  has: 'contains',
  includes: 'contains',
  add: 'insert',
  remove: 'erase',
  delete_: 'erase',
  isEmpty: 'empty',
  is_empty: 'empty',
};
const line: Readonly<Record<string, string>> = {
  enqueue: 'push',
  dequeue: 'pop',
  peek: 'front',
  push_back: 'push',
  length: 'size',
  isEmpty: 'empty',
  add: 'push',
};

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vector: sequence,
  deque: sequence,
  list: sequence,
  array: sequence,
  string: text,
  basic_string: text,
  map: table,
  unordered_map: table,
  set: table,
  unordered_set: table,
  queue: line,
  priority_queue: {...line, peek: 'top', front: 'top'},
  stack: {...line, peek: 'top', pop_back: 'pop', front: 'top', back: 'top'},
};

const methods =
  'push_back pop_back emplace_back size empty front back begin end insert erase clear resize reserve find substr append length at data count contains push pop top emplace'.split(
    ' ',
  );

/** A method of another language's containers, or one that is misspelt where GCC names none. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 2,
  answers: says(noMember),
  *suggest(context) {
    for (const {code, match, error} of errorsSaying(context, noMember).slice(0, 1)) {
      const [, type = '', name = ''] = match;
      const known = tables[type] ?? {};
      const isKnown = Object.hasOwn(known, name);
      if (!isKnown && error.hints.length > 0) return;
      const meant = isKnown ? known[name] : nearest(name, methods, 'alike');
      const uses = code
        .indicesOf(name)
        .filter(at => /^(?:\.|->)$/.test(code.text(at - 1)) && code.text(at + 1) === '(');
      // `substr` takes a length where others take an end.
      const isOther = meant === 'substr' && uses.some(at => argumentsOf(code, at + 1).length > 1);
      if (meant === undefined || meant === null || uses.length === 0 || isOther) return;
      yield {
        source: edited(code, ...uses.map(at => replaceToken(code, at, meant))),
        explanation: `std::${type.replace('basic_', '')} has no ${name}; it has ${meant}.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <iostream>',
        '#include <vector>',
        'int main() {',
        '    std::vector<int> v;',
        '    v.append(3);',
        '    std::cout << v.size() << "\\n";',
        '}',
      ),
      wrong: 'v.append(3);',
      right: 'v.push_back(3);',
      output: '1\n',
    }),
  ],
};
