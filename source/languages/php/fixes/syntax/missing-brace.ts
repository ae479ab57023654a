import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';

/** A block that is not closed: its indentation tells where it ends. */
export const missingBrace: Rule = {
  id: 'missing-brace',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const {unclosed, unopened} = code.brackets;
    if (unclosed.length !== 1 || unopened.length > 0) return;
    if (code.text(unclosed[0] ?? -1) !== '{') return;
    const found = firstOpen(code);
    if (found === null) return;
    const indent = code.indent(found.line);
    const text = `${indent}}\n`;
    const at = code.lineStart(found.before);
    const isAtEnd = found.before > code.lines.length && !source.endsWith('\n');
    yield {
      source: applyEdits(source, [insertAt(at, isAtEnd ? `\n${text}` : text)]),
      explanation: `The block on line ${found.line} is not closed.`,
    };
  },
  examples: [
    {
      before: program`
        <?php
        function total(array $all)
        {
            $sum = 0;
            foreach ($all as $one) {
                $sum += $one;
            return $sum;
        }

        echo total([1, 2]);
      `,
      after: program`
        <?php
        function total(array $all)
        {
            $sum = 0;
            foreach ($all as $one) {
                $sum += $one;
            }
            return $sum;
        }

        echo total([1, 2]);
      `,
      output: '3',
    },
    {
      before: '<?php\nif (2 > 1) {\n    echo "yes";\n',
      after: program`
        <?php
        if (2 > 1) {
            echo "yes";
        }
      `,
      output: 'yes',
    },
  ],
};

/** The first block whose indentation ends without a brace, and the line before which that is. */
function firstOpen(code: Code): {readonly line: number; readonly before: number} | null {
  for (const [index, {text, kind, line}] of code.tokens.entries()) {
    if (kind !== 'operator' || text !== '{' || code.isFirst(index + 1) === false) continue;
    const width = code.indent(line).length;
    const next = nextOutside(code, line, width);
    const isClosed = code.indent(next).length === width && /^\s*\}/.test(code.line(next));
    if (isClosed) continue;
    return {line, before: afterCode(code, line, next)};
  }
  return null;
}

/** The first line below that is not indented deeper; the one after the last without one. */
function nextOutside(code: Code, line: number, width: number): number {
  for (let at = line + 1; at <= code.lines.length; at++) {
    if (code.line(at).trim() !== '' && code.indent(at).length <= width) return at;
  }
  return code.lines.length + 1;
}

/** Before the empty lines above a line. */
function afterCode(code: Code, from: number, line: number): number {
  let at = line;
  while (at - 1 > from && code.line(at - 1).trim() === '') at--;
  return at;
}
