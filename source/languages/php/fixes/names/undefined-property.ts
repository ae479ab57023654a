import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {classesOf, lineage} from '../../code/classes.ts';
import {applyEdits, readCode} from '../../code/code.ts';

/** A property that an object does not have: PHP only warns of it and goes on with null, which then fails. */
export const undefinedProperty: Rule = {
  id: 'undefined-property',
  tier: 3,
  answers: report => report.phase === 'runtime' && warnedOf(report, '') !== null,
  *suggest({report, source, entry}) {
    const warned = warnedOf(report, entry);
    if (warned === null) return;
    const {className, name, line} = warned;
    const code = readCode(source);
    const classes = classesOf(code);
    const known = lineage(classes, className).flatMap(({properties}) => properties);
    const right = nearest(name, known);
    if (right === null) return;
    // Elsewhere, too, unless another class has a property of that name.
    const isElsewhere = classes.some(({properties}) => properties.includes(name));
    const from = isElsewhere ? code.lineStart(line) : 0;
    const to = isElsewhere ? code.lineEnd(line) : source.length;
    const found = source.slice(from, to).matchAll(new RegExp(`->${name}\\b(?!\\s*\\()`, 'g'));
    const edits = Array.from(found, ({index}) => {
      const start = from + index + 2;
      return {start, end: start + name.length, text: right};
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `\`${className}\` has no property \`${name}\`, but it has \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        class Bag
        {
            public array $things = [1];
        }

        $bag = new Bag();
        echo count($bag->thigns);
      `,
      after: program`
        <?php
        class Bag
        {
            public array $things = [1];
        }

        $bag = new Bag();
        echo count($bag->things);
      `,
      output: '1',
    },
  ],
};

interface Warned {
  readonly className: string;
  readonly name: string;
  readonly line: number;
}

/** The last property that PHP missed, in this file; in any file without its name. */
function warnedOf({notes}: Report, entry: string): Warned | null {
  for (const note of notes.toReversed()) {
    const [, className, name, file, line] =
      /^Warning: Undefined property: ([\w\\]{1,200})::\$(\w{1,200}) in (.{1,500}) on line (\d{1,9})$/.exec(
        note,
      ) ?? [];
    if (className === undefined || name === undefined) continue;
    if (entry === '' || file === entry) return {className, name, line: Number(line)};
  }
  return null;
}
