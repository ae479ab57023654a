import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, replaceAll} from '../../code/code.ts';
import {unexpectedOf} from '../../code/report.ts';

/** Keys of an array with a colon, as JavaScript and Python write them, or with an equals sign; or a loop without its arrow. */
export const arrayArrow: Rule = {
  id: 'array-arrow',
  tier: 3,
  answers: report => /^(?:[:=]$|\$\w)/.test(unexpectedOf(report)?.text ?? ''),
  *suggest({report, source}) {
    const sign = unexpectedOf(report)?.text ?? '';
    const code = readCode(source);
    const value = code
      .tokensOn(report.location?.line ?? 0)
      .find(index => code.text(index) === sign && code.text(index - 2) === 'as');
    const key = value === undefined ? undefined : code.tokens[value - 1];
    if (key?.text.startsWith('$')) {
      yield {
        source: applyEdits(source, [insertAt(key.end, ' =>')]),
        explanation: 'Between the key and the value of a loop stands `=>`.',
      };
      return;
    }
    // A colon behind a text can also end a `case`, or belong to `? :`.
    const found = code.tokens.flatMap(({kind, text}, index) => {
      const isKey = kind === 'operator' && text === sign && code.kind(index - 1) === 'string';
      return isKey && /^[[,]$/.test(code.text(index - 2)) ? [index] : [];
    });
    if (!found.some(index => code.tokens[index]?.line === report.location?.line)) return;
    const edits = replaceAll(code, found, '=>').map(edit => {
      const isTight = source.charAt(edit.start - 1) !== ' ';
      return isTight ? {...edit, text: ' =>'} : edit;
    });
    yield {
      source: applyEdits(source, edits),
      explanation: 'Between a key and its value stands `=>` in PHP.',
    };
  },
  examples: [
    {
      before: program`
        <?php
        foreach (['a' => 1] as $key $value) {
            echo $key, $value;
        }
      `,
      after: program`
        <?php
        foreach (['a' => 1] as $key => $value) {
            echo $key, $value;
        }
      `,
      output: 'a1',
    },
    {
      before: "<?php\n$ages = ['Ada': 36, 'Alan': 41];\necho $ages['Alan'];\n",
      after: "<?php\n$ages = ['Ada' => 36, 'Alan' => 41];\necho $ages['Alan'];\n",
      output: '41',
    },
    {
      before: "<?php\n$ages = ['Ada' = 36];\necho $ages['Ada'];\n",
      after: "<?php\n$ages = ['Ada' => 36];\necho $ages['Ada'];\n",
      output: '36',
    },
  ],
};
