import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';

const closerOf: Readonly<Record<string, string>> = {'(': ')', '[': ']'};
const control = /^(?:if|elseif|while|for|foreach|switch|match|catch)$/i;
const printing = /^(?:echo|print|print_r|var_dump|return)$/i;

/** A round or square bracket that is not closed, where its line shows the only place for it. */
export const missingCloser: Rule = {
  id: 'missing-closer',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const [open, ...others] = code.brackets.unclosed;
    const token = open === undefined ? undefined : code.tokens[open];
    if (open === undefined || !token || others.length > 0) return;
    const closer = closerOf[token.text];
    const before = placeFor(code, open);
    if (closer === undefined || before === null) return;
    yield {
      source: applyEdits(source, [insertAt(before, closer)]),
      explanation: `The \`${token.text}\` on line ${token.line} is not closed.`,
    };
  },
  examples: [
    {
      before: '<?php\n$prices = [3, 4, 5;\necho array_sum($prices);\n',
      after: '<?php\n$prices = [3, 4, 5];\necho array_sum($prices);\n',
      output: '12',
    },
    {
      before: "<?php\n$a = [];\n$a['x' = 7;\necho $a['x'];\n",
      after: "<?php\n$a = [];\n$a['x'] = 7;\necho $a['x'];\n",
      output: '7',
    },
    {
      before: "<?php\n$a = ['x' => 7];\necho max(1, $a['x');\n",
      after: "<?php\n$a = ['x' => 7];\necho max(1, $a['x']);\n",
      output: '7',
    },
    {
      before: program`
        <?php
        $a = [1];
        if (isset($a[0]) {
            echo "yes";
        }
      `,
      after: program`
        <?php
        $a = [1];
        if (isset($a[0])) {
            echo "yes";
        }
      `,
      output: 'yes',
    },
    {
      before: program`
        <?php
        $rows = [
            [1, 2],
            [3],
        ;
        echo count($rows);
      `,
      after: program`
        <?php
        $rows = [
            [1, 2],
            [3],
        ];
        echo count($rows);
      `,
      output: '2',
    },
  ],
};

/** The offset for a closing bracket; null when there is more than one place for it, or none. */
function placeFor(code: Code, open: number): number | null {
  const line = code.tokens[open]?.line ?? 0;
  const on = code.tokensOn(line);
  const last = on.at(-1) ?? open;
  if (last === open) return belowBlock(code, line);
  const inside = on.filter(index => index > open);
  const outer = inside.find(index => closes.test(code.text(index)) && code.partner(index) < open);
  if (outer !== undefined) return beforeOuter(code, open, outer);
  const sign =
    code.text(open) === '[' ? inside.find(index => isAssignment(code, index)) : undefined;
  if (sign !== undefined) return beforeAssignment(code, open, sign);
  const end = code.text(last);
  const previous = code.tokens[last - 1];
  if ((end !== ';' && end !== '{') || !previous || last - 1 <= open) return null;
  const isControl = control.test(code.text(open - 1));
  if (isControl !== (end === '{')) return null;
  if (isControl ? mayEndInside(code, inside) : mayEndEarlier(code, open, inside)) return null;
  return previous.end;
}

const closes = /^[)\]}]$/;

/** Before the bracket around it: of several values in a list, some may belong behind it. */
function beforeOuter(code: Code, open: number, outer: number): number | null {
  const between = Array.from({length: outer - open - 1}, (_, at) => open + 1 + at);
  const isCut = between.some(index => code.text(index) === ',');
  if (isCut || mayEndEarlier(code, open, between)) return null;
  return code.tokens[outer - 1]?.end ?? null;
}

const isAssignment = (code: Code, index: number) =>
  code.kind(index) === 'operator' && /^(?:[-+*/.%]|\?\?)?=$/.test(code.text(index));

/** The index of what is assigned ends before the sign; elsewhere it could be part of a value. */
function beforeAssignment(code: Code, open: number, sign: number): number | null {
  const [first] = code.tokensOn(code.tokens[open]?.line ?? 0);
  const isIndex = first === open - 1 && sign === open + 2;
  return isIndex ? (code.tokens[sign - 1]?.end ?? null) : null;
}

/** Under a list that is written over several lines, where only its end is left. */
function belowBlock(code: Code, line: number): number | null {
  const width = code.indent(line).length;
  for (let at = line + 1; at <= code.lines.length; at++) {
    if (code.line(at).trim() === '' || code.indent(at).length > width) continue;
    return /^\s*[;)]/.test(code.line(at)) ? code.lineStart(at) + code.indent(at).length : null;
  }
  return null;
}

const comparison = /^(?:[<>]=?|[=!]==?|<=>|&&|\|\||\?\??|[-+*/%.])$/;

/** Whether a call within a condition holds an operator that may stand behind the call. */
function mayEndInside(code: Code, inside: readonly number[]): boolean {
  return inside.some(index => {
    const close = code.partner(index);
    if (code.text(index) !== '(' || close < index || code.kind(index - 1) !== 'name') return false;
    return inside.some(at => index < at && at < close && isBinary(code, at));
  });
}

/** Whether a value in the brackets may end before the end of its line, so that it depends where they are closed. */
function mayEndEarlier(code: Code, open: number, inside: readonly number[]): boolean {
  if (printing.test(code.text(open - 1))) return false;
  const [first = open] = code.tokensOn(code.tokens[open]?.line ?? 0);
  const isEchoed = code.text(first) === 'echo';
  let skipTo = -1;
  return inside.some(index => {
    if (index <= skipTo) return false;
    skipTo = Math.max(skipTo, code.partner(index));
    // What is echoed can be several values, with commas between them.
    if (isEchoed && code.text(index) === ',') return true;
    return isBinary(code, index) || code.text(index) === '->';
  });
}

/** Not the sign before a number. */
function isBinary(code: Code, index: number): boolean {
  if (code.kind(index) !== 'operator' || !comparison.test(code.text(index))) return false;
  return code.kind(index - 1) !== 'operator' || /^[)\]}]$/.test(code.text(index - 1));
}
