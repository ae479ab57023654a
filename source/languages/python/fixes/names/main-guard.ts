import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

const guard = /^if\s+_{0,2}name_{0,2}\s*==?\s*["']?_{0,2}main_{0,2}["']?\s*:/i;

/** The line `if __name__ == "__main__":` with its underscores or quotes missing. */
export const mainGuard: Rule = {
  id: 'main-guard',
  tier: 2,
  answers: report => /^_*(?:name|main)_*$/i.test(undefinedName(report) ?? ''),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {start, end} = spot.statement;
    const match = guard.exec(context.source.slice(start, end));
    if (!match) return;
    const quote = match[0].includes("'") ? "'" : '"';
    const fixed = `if __name__ == ${quote}__main__${quote}:`;
    yield {
      source: applyEdits(context.source, [replace({start, end: start + match[0].length}, fixed)]),
      explanation: `The guard of a main program is written \`${fixed}\`.`,
    };
  },
  examples: [
    {
      before: program`
        def main():
            print("hi")


        if _name_ == '_main_':
            main()
      `,
      after: program`
        def main():
            print("hi")


        if __name__ == '__main__':
            main()
      `,
      output: 'hi\n',
    },
    {
      before: program`
        if __name__ == __main__:
            print("hi")
      `,
      after: program`
        if __name__ == "__main__":
            print("hi")
      `,
      output: 'hi\n',
    },
  ],
};
