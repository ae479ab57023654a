import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError, unexpectedOf} from '../../code/report.ts';

/** A block that ends with a brace and does not begin with one. */
export const openingBrace: Rule = {
  id: 'opening-brace',
  tier: 3,
  answers: isSyntaxError,
  *suggest({report, source}) {
    const code = readCode(source);
    const {unopened, unclosed} = code.brackets;
    const [brace, ...others] = unopened;
    if (brace === undefined || others.length > 0 || unclosed.length > 0) return;
    const isAsked = /"\{"/.test(unexpectedOf(report)?.expected ?? '');
    const head = isAsked ? beforeLine(code, report.location?.line ?? 0) : headOf(code, brace);
    const token = head === null ? undefined : code.tokens[head];
    if (!token || code.text(brace) !== '}') return;
    yield {
      source: applyEdits(source, [insertAt(token.end, ' {')]),
      explanation: `The block behind line ${token.line} lacks its opening brace.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        foreach ([1, 2] as $n)
            echo $n;
            echo "\n";
        }
      `,
      after: program`
        <?php
        foreach ([1, 2] as $n) {
            echo $n;
            echo "\n";
        }
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        <?php
        function two(): int
            return 2;
        }

        echo two();
      `,
      after: program`
        <?php
        function two(): int {
            return 2;
        }

        echo two();
      `,
      output: '2',
    },
  ],
};

/** The token before a line. */
function beforeLine(code: Code, line: number): number | null {
  const [first] = code.tokensOn(line);
  return first === undefined || first === 0 ? null : first - 1;
}

/** The end of the only condition or loop above a brace that is indented like it and has no brace. */
function headOf(code: Code, brace: number): number | null {
  const end = code.tokens[brace]?.line ?? 0;
  const indent = code.indent(end);
  const found: number[] = [];
  for (let line = 1; line < end; line++) {
    const on = code.tokensOn(line);
    const [first, last] = [on[0] ?? -1, on.at(-1) ?? -1];
    if (!/^(?:if|while|for|foreach|else)$/.test(code.text(first)) && code.text(first) !== '}')
      continue;
    if (code.indent(line) !== indent || !/^(?:\)|else)$/.test(code.text(last))) continue;
    if (code.text(last + 1) !== '{') found.push(last);
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}
