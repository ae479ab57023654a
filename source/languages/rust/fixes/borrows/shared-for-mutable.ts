import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';

const isMutability = ({type, notes}: Report) =>
  type === 'E0308' &&
  notes.includes('types differ in mutability') &&
  notes.some(note => note.startsWith('expected mutable reference'));

/** An argument that is lent to be read where it is going to be changed. */
export const sharedForMutable: Rule = {
  id: 'shared-for-mutable',
  tier: 2,
  answers: report => errorsOf(report).some(isMutability),
  *suggest(context) {
    const code = new Code(context.source);
    const places = errorsOf(context.report)
      .filter(isMutability)
      .flatMap(({location}) => rangeOf(code, context, location)?.start ?? [])
      .filter(at => /^&(?!mut\b)/.test(context.source.slice(at, at + 5)));
    let source = context.source;
    for (const at of places.toSorted((a, b) => b - a))
      source = `${source.slice(0, at)}&mut ${source.slice(at + 1)}`;
    if (places.length === 0) return;
    yield {source, explanation: 'What is changed by a function is lent to it with &mut.'};
  },
  examples: [
    {
      before:
        'fn grow(sizes: &mut Vec<u32>) {\n    sizes.push(3);\n}\n\nfn main() {\n    let mut sizes = vec![1];\n    grow(&sizes);\n    println!("{:?}", sizes);\n}\n',
      after:
        'fn grow(sizes: &mut Vec<u32>) {\n    sizes.push(3);\n}\n\nfn main() {\n    let mut sizes = vec![1];\n    grow(&mut sizes);\n    println!("{:?}", sizes);\n}\n',
      output: '[1, 3]\n',
    },
  ],
};
