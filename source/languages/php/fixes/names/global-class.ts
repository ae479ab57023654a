import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classNamed, classesOf, plainName} from '../../code/classes.ts';
import {applyEdits, readCode, replaceAll} from '../../code/code.ts';
import {unknownClass} from '../../code/report.ts';
import {classes} from '../../knowledge/classes.ts';

/** A class of PHP itself that is looked for in the namespace of the program. */
export const globalClass: Rule = {
  id: 'global-class',
  tier: 2,
  answers: report => {
    const name = unknownClass(report);
    return name !== null && name.includes('\\') && classes.includes(plainName(name));
  },
  *suggest({report, source}) {
    const name = plainName(unknownClass(report) ?? '');
    const code = readCode(source);
    if (classNamed(classesOf(code), name) !== null) return;
    const uses = code
      .named(name)
      .filter(index => !code.isMember(index) && code.text(index - 1) !== 'use');
    if (uses.length === 0) return;
    yield {
      source: applyEdits(source, replaceAll(code, uses, `\\${name}`)),
      explanation: `\`${name}\` belongs to PHP itself: inside of a namespace it is written \`\\${name}\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        namespace App;

        $day = new DateTime('2024-02-29');
        echo $day->format('Y');
      `,
      after: program`
        <?php
        namespace App;

        $day = new \DateTime('2024-02-29');
        echo $day->format('Y');
      `,
      output: '2024',
    },
  ],
};
