import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classesOf} from '../../code/classes.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {unknownFunction} from '../../code/report.ts';
import {classes as ownClasses} from '../../knowledge/classes.ts';

/** An object that is made as Python does it, by calling its class. */
export const missingNew: Rule = {
  id: 'missing-new',
  tier: 3,
  answers: report => unknownFunction(report) !== null,
  *suggest({report, source}) {
    const name = unknownFunction(report) ?? '';
    const code = readCode(source);
    const known = [...classesOf(code).map(each => each.name), ...ownClasses];
    if (!known.includes(name)) return;
    const edits = code.named(name).flatMap(index => {
      const close = code.partner(index + 1);
      const [first, last] = [code.tokens[index], code.tokens[close]];
      const isCall =
        code.text(index + 1) === '(' && !/^(?:new|->|\?->|::|function)$/.test(code.text(index - 1));
      if (!isCall || !first || !last) return [];
      const isUsed = /^\??->$/.test(code.text(close + 1));
      const opening = insertAt(first.start, isUsed ? '(new ' : 'new ');
      return isUsed ? [opening, insertAt(last.end, ')')] : [opening];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${name}\` is a class: its objects are made with \`new\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        echo Dog()->bark();
      `,
      after: program`
        <?php
        class Dog
        {
            public function bark(): string
            {
                return "wuff";
            }
        }

        echo (new Dog())->bark();
      `,
      output: 'wuff',
    },
    {
      before: '<?php\n$queue = SplQueue();\necho count($queue);\n',
      after: '<?php\n$queue = new SplQueue();\necho count($queue);\n',
      output: '0',
    },
  ],
};
