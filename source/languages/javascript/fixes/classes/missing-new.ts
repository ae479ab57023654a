import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertBefore} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';

const withoutNew =
  /^(?:Class constructor (\S+) cannot be invoked without 'new'|Constructor (\S+) requires 'new'|(\S+) constructor cannot be invoked without 'new')$/;

/** A class that is called like a function. */
export const missingNew: Rule = {
  id: 'missing-new',
  tier: 3,
  answers: report => report.type === 'TypeError' && withoutNew.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const [, declared, builtIn, promise] = withoutNew.exec(report.message) ?? [];
    const name = declared ?? builtIn ?? promise;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    // Only a class that is called by its own name: not one that stands in a variable, or a base class.
    if (code.text(at) !== name || code.text(at + 1) !== '(') return;
    const start = chainStart(code, at);
    if (code.text(start) === 'new' || code.text(at - 1) === 'super') return;
    yield {
      source: edited(code, insertBefore(code, start, 'new ')),
      explanation: `${name} is a class: new makes an instance of it.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Dog {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '}',
        "const dog = Dog('Rex');",
        'console.log(dog.name);',
      ),
      wrong: "const dog = Dog('Rex');",
      right: "const dog = new Dog('Rex');",
      output: 'Rex\n',
    }),
    {
      before: lines('const ages = Map([["Ada", 36]]);', 'console.log(ages.get("Ada"));'),
      after: lines('const ages = new Map([["Ada", 36]]);', 'console.log(ages.get("Ada"));'),
      output: '36\n',
    },
    {
      before: lines('Promise(resolve => resolve(1)).then(console.log);'),
      after: lines('new Promise(resolve => resolve(1)).then(console.log);'),
      output: '1\n',
    },
  ],
};
