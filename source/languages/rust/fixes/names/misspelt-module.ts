import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';

const missing = /could not find `(\w+)` in `(?:std|core|alloc)`/;

/** A module of the standard library that is misspelt, or named in the plural or singular. */
export const misspeltModule: Rule = {
  id: 'misspelt-module',
  tier: 2,
  answers: report => errorsOf(report).some(({notes}) => notes.some(note => missing.test(note))),
  *suggest(context) {
    const code = new Code(context.source);
    for (const {notes, location} of errorsOf(context.report)) {
      const name = notes.flatMap(note => missing.exec(note)?.[1] ?? [])[0];
      const range = rangeOf(code, context, location);
      const module = name === undefined ? null : nearest(name, modules, 'alike');
      if (name === undefined || module === null || range === null) continue;
      const start = code.source.indexOf(name, range.start);
      if (start === -1 || start > range.end) continue;
      yield {
        source: code.replace(start, start + name.length, module),
        explanation: `The module of the standard library is called ${module}.`,
      };
    }
  },
  examples: [
    {
      before:
        'use std::collection::BTreeSet;\n\nfn main() {\n    println!("{}", BTreeSet::from([2, 2, 3]).len());\n}\n',
      after:
        'use std::collections::BTreeSet;\n\nfn main() {\n    println!("{}", BTreeSet::from([2, 2, 3]).len());\n}\n',
      output: '2\n',
    },
  ],
};

const modules =
  'any array borrow boxed cell char clone cmp collections convert default env error ffi fmt fs future hash io iter marker mem net num ops option panic path pin prelude process ptr rc result slice str string sync task thread time vec'.split(
    ' ',
  );
