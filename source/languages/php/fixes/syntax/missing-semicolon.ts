import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {unexpectedOf} from '../../code/report.ts';

/** A statement without its semicolon: PHP stumbles over what follows, mostly on the next line. */
export const missingSemicolon: Rule = {
  id: 'missing-semicolon',
  tier: 3,
  answers: report => unexpectedOf(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const unexpected = unexpectedOf(report);
    const line = report.location?.line ?? 0;
    if (unexpected === null) return;
    const next =
      unexpected.kind === 'end of file'
        ? code.tokens.length
        : (code
            .tokensOn(line)
            .find(
              index => isAfterStatement(code, index) && matches(code, index, unexpected.text),
            ) ?? -1);
    const previous = code.tokens[next - 1];
    if (!previous || !endsValue(code, next - 1) || !mayEnd(code, next - 1)) return;
    yield {
      source: applyEdits(source, [insertAt(previous.end, ';')]),
      explanation: `The statement on line ${previous.line} lacks its semicolon.`,
    };
  },
  examples: [
    {
      before: '<?php\n$total = 3\necho $total, "\\n";\n',
      after: '<?php\n$total = 3;\necho $total, "\\n";\n',
      output: '3\n',
    },
    {
      before: '<?php\nforeach ([1, 2] as $n) { echo $n }\n',
      after: '<?php\nforeach ([1, 2] as $n) { echo $n; }\n',
      output: '12',
    },
    {
      before: program`
        <?php
        $f = function () {
            return 1;
        }
        echo $f();
      `,
      after: program`
        <?php
        $f = function () {
            return 1;
        };
        echo $f();
      `,
      output: '1',
    },
  ],
};

/** A new statement starts on a line of its own, and a block can end behind a statement. */
function isAfterStatement(code: Code, index: number): boolean {
  const kind = code.kind(index);
  if (code.text(index) === '}') return true;
  // A text or number that starts a line lacks an operator or comma before it.
  return code.isFirst(index) && kind === 'name';
}

const matches = (code: Code, index: number, text: string) =>
  text !== '' && code.text(index).startsWith(text.split('\\')[0] ?? text);

function endsValue(code: Code, index: number): boolean {
  const kind = code.kind(index);
  return kind !== 'operator' || /^(?:[)\]}]|\+\+|--)$/.test(code.text(index));
}

const heads =
  /^(?:if|elseif|else|for|foreach|while|switch|match|function|class|interface|trait|enum|case|default|try|catch|finally|abstract|final|namespace)$/i;

/** Whether a statement that could end with a semicolon ends in this token, outside of all brackets but braces. */
function mayEnd(code: Code, last: number): boolean {
  let at = last;
  while (at >= 0) {
    const text = code.text(at);
    const isOperator = code.kind(at) === 'operator';
    if (isOperator && /^[)\]}]$/.test(text)) {
      const partner = code.partner(at);
      if (partner === -1) return false;
      // A block that ends before this statement starts.
      if (text === '}' && at !== last && code.isFirst(at + 1)) break;
      at = partner - 1;
      continue;
    }
    if (isOperator && (text === '(' || text === '[')) return false;
    if (isOperator && /^(?:[;{:]|\?>)$/.test(text)) break;
    at--;
  }
  const start = code.text(at + 1);
  const isMethod = code.tokens
    .slice(at + 1, last)
    .some(({text}, index, all) => text === 'function' && all[index + 1]?.kind === 'name');
  return start !== '' && !heads.test(start) && !isMethod && at < last;
}
