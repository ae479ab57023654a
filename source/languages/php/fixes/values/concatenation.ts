import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replaceAll, type Code} from '../../code/code.ts';

/** Texts that are joined with `+`, which only adds numbers here. */
export const concatenation: Rule = {
  id: 'concatenation',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /^Unsupported operand types: .{0,50}\bstring\b/.test(message) &&
    / \+ /.test(message),
  *suggest({report, source}) {
    const code = readCode(source);
    const signs = code
      .tokensOn(report.location?.line ?? 0)
      .filter(index => code.kind(index) === 'operator' && /^\+=?$/.test(code.text(index)));
    const areTexts = report.message.endsWith(': string + string');
    const joining = signs.filter(index => isBesideText(code, index));
    // Between values that are no texts in sight it may add after all.
    const found = joining.length === signs.length || signs.length === 1 ? signs : [];
    if (found.length === 0 || (joining.length === 0 && !areTexts)) return;
    const edits = found.flatMap(index =>
      replaceAll(code, [index], code.text(index).replace('+', '.')),
    );
    yield {
      source: applyEdits(source, edits),
      explanation: 'Texts are joined with `.` in PHP; `+` adds numbers.',
    };
  },
  examples: [
    {
      before: '<?php\n$name = "Ada";\necho "Hello, " + $name + "!";\n',
      after: '<?php\n$name = "Ada";\necho "Hello, " . $name . "!";\n',
      output: 'Hello, Ada!',
    },
    {
      before: program`
        <?php
        $text = "a";
        $text += "b";
        echo $text;
      `,
      after: program`
        <?php
        $text = "a";
        $text .= "b";
        echo $text;
      `,
      output: 'ab',
    },
  ],
};

function isBesideText(code: Code, index: number): boolean {
  return [index - 1, index + 1].some(
    at => code.kind(at) === 'string' || code.text(at) === 'PHP_EOL',
  );
}
