import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const missing = /^no method named `(\w+)` found for [^`]*`([^`]*)`/;

/** A method as another language calls it, where Rust has one that does the same. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 2,
  answers: ({message}) => methodFor(message) !== null,
  *suggest(context) {
    const code = new Code(context.source);
    const {message, location} = context.report;
    const range = rangeOf(code, context, location);
    const method = methodFor(message);
    const name = missing.exec(message)?.[1] ?? '';
    if (range === null || method === null || !code.source.startsWith(name, range.start)) return;
    yield {
      source: code.replace(range.start, range.start + name.length, method),
      explanation: `What other languages call ${name} is ${method} in Rust.`,
    };
  },
  examples: [
    {
      before:
        'use std::collections::HashSet;\n\nfn main() {\n    let mut seen = HashSet::new();\n    seen.add(3);\n    println!("{}", seen.len());\n}\n',
      after:
        'use std::collections::HashSet;\n\nfn main() {\n    let mut seen = HashSet::new();\n    seen.insert(3);\n    println!("{}", seen.len());\n}\n',
      output: '1\n',
    },
    {
      before:
        'fn main() {\n    let names = ["Ada", "Uma"];\n    let line = names.iter().map(|name| name.to_uppercase()).join("+");\n    println!("{line}");\n}\n',
      after:
        'fn main() {\n    let names = ["Ada", "Uma"];\n    let line = names.iter().map(|name| name.to_uppercase()).collect::<Vec<_>>().join("+");\n    println!("{line}");\n}\n',
      output: 'ADA+UMA\n',
    },
  ],
};

function methodFor(message: string): string | null {
  const [, name = '', type = ''] = missing.exec(message) ?? [];
  for (const [pattern, methods] of byType) {
    if (pattern.test(type) && Object.hasOwn(methods, name)) return methods[name] ?? null;
  }
  return null;
}

const length = {length: 'len', size: 'len', count: 'len', isEmpty: 'is_empty', empty: 'is_empty'};

/** Types as rustc names them, and what their methods are called elsewhere. */
const byType: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [
    /\b(?:HashSet|BTreeSet)\b/,
    {
      ...length,
      add: 'insert',
      push: 'insert',
      has: 'contains',
      includes: 'contains',
      delete: 'remove',
      discard: 'remove',
      erase: 'remove',
    },
  ],
  [
    /\b(?:HashMap|BTreeMap)\b/,
    {
      ...length,
      put: 'insert',
      set: 'insert',
      add: 'insert',
      has: 'contains_key',
      has_key: 'contains_key',
      containsKey: 'contains_key',
      contains: 'contains_key',
      delete: 'remove',
      erase: 'remove',
      items: 'iter',
      entries: 'iter',
    },
  ],
  [
    /\bVecDeque\b/,
    {
      ...length,
      push: 'push_back',
      add: 'push_back',
      enqueue: 'push_back',
      append: 'push_back',
      shift: 'pop_front',
      popleft: 'pop_front',
      dequeue: 'pop_front',
      appendleft: 'push_front',
      unshift: 'push_front',
    },
  ],
  [
    /^(?:&(?:mut )?)?Vec</,
    {
      ...length,
      add: 'push',
      push_back: 'push',
      pushBack: 'push',
      emplace_back: 'push',
      includes: 'contains',
      removeAt: 'remove',
    },
  ],
  [
    /^(?:&(?:'\w+ )?(?:mut )?)?(?:str|String)\b/,
    {
      ...length,
      upper: 'to_uppercase',
      upcase: 'to_uppercase',
      toUpperCase: 'to_uppercase',
      to_upper: 'to_uppercase',
      lower: 'to_lowercase',
      downcase: 'to_lowercase',
      toLowerCase: 'to_lowercase',
      to_lower: 'to_lowercase',
      strip: 'trim',
      lstrip: 'trim_start',
      rstrip: 'trim_end',
      trimStart: 'trim_start',
      trimEnd: 'trim_end',
      startswith: 'starts_with',
      startsWith: 'starts_with',
      endswith: 'ends_with',
      endsWith: 'ends_with',
      includes: 'contains',
      indexOf: 'find',
      index: 'find',
      append: 'push_str',
      concat: 'push_str',
      add: 'push_str',
      replaceAll: 'replace',
      gsub: 'replace',
      toString: 'to_string',
    },
  ],
  [
    /^(?:[iu](?:\d+|size)|f\d+|\{(?:integer|float)\}|char|bool)$/,
    {toString: 'to_string', str: 'to_string', to_s: 'to_string'},
  ],
  [
    /^(?:Map|Filter|Rev|Skip|Take|Chars|Iter|IntoIter|FilterMap|Range|Split\w*)\b|Iterator/,
    {
      length: 'count',
      size: 'count',
      len: 'count',
      join: 'collect::<Vec<_>>().join',
      toList: 'collect::<Vec<_>>',
      to_list: 'collect::<Vec<_>>',
      to_vec: 'collect::<Vec<_>>',
      toArray: 'collect::<Vec<_>>',
    },
  ],
];
