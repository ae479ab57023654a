import {mayLackComma} from '../../../between-values.ts';
import {program} from '../../../rule-examples.ts';
import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {unexpectedOf} from '../../code/report.ts';

/** Two values of a list, or of a call, with nothing between them. */
export const missingComma: Rule = {
  id: 'missing-comma',
  tier: 3,
  answers: report => unexpectedOf(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const on = code.tokensOn(report.location?.line ?? 0);
    const found = on.filter(index => isNewValue(code, index) && isInList(code, index));
    const [index, ...others] = found;
    const previous = index === undefined ? undefined : code.tokens[index - 1];
    if (index === undefined || !previous || others.length > 0) return;
    if (isValueOfKey(code, index)) {
      yield {
        source: applyEdits(source, [insertAt(previous.end, ' =>')]),
        explanation: `The key \`${shortened(previous.text)}\` lacks the \`=>\` before its value.`,
      };
      return;
    }
    const value = code.tokens[index];
    if (!value || !mayLackComma(source, previous, value)) return;
    yield {
      source: applyEdits(source, [insertAt(previous.end, ',')]),
      explanation: `A comma is missing behind \`${shortened(previous.text)}\` on line ${previous.line}.`,
    };
  },
  examples: [
    {
      before: "<?php\n$count = 2;\necho 'count: ' $count;\n",
      after: "<?php\n$count = 2;\necho 'count: ', $count;\n",
      output: 'count: 2',
    },
    {
      before: "<?php\n$words = ['a' 'b'];\necho count($words);\n",
      after: "<?php\n$words = ['a', 'b'];\necho count($words);\n",
      output: '2',
    },
    {
      before: program`
        <?php
        $rows = [
            ['a' => 1]
            ['a' => 2],
        ];
        echo count($rows);
      `,
      after: program`
        <?php
        $rows = [
            ['a' => 1],
            ['a' => 2],
        ];
        echo count($rows);
      `,
      output: '2',
    },
    {
      before: "<?php\n$ages = ['Ada' 36, 'Alan' => 41];\necho $ages['Ada'];\n",
      after: "<?php\n$ages = ['Ada' => 36, 'Alan' => 41];\necho $ages['Ada'];\n",
      output: '36',
    },
    {
      before: program`
        <?php
        $all = [
            'x' => 1
            'y' => 2,
        ];
        echo $all['y'];
      `,
      after: program`
        <?php
        $all = [
            'x' => 1,
            'y' => 2,
        ];
        echo $all['y'];
      `,
      output: '2',
    },
  ],
};

/** A value right behind another one; a bracket that opens a line below a value is one, too. */
function isNewValue(code: Code, index: number): boolean {
  const isValue =
    code.kind(index) !== 'operator' && !/^(?:as|instanceof|and|or|xor)$/.test(code.text(index));
  const isRow = code.text(index) === '[' && code.isFirst(index);
  if (!isValue && !isRow) return false;
  const before = code.kind(index - 1);
  if (before === 'operator') return /^[)\]]$/.test(code.text(index - 1));
  return before === 'string' || before === 'number' || code.text(index - 1).startsWith('$');
}

/** Directly in square brackets, or behind `echo`; in round ones only where no dot can be meant. */
function isInList(code: Code, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const text = code.text(at);
    if (code.kind(at) !== 'operator') continue;
    if (/^[)\]}]$/.test(text)) {
      const partner = code.partner(at);
      if (partner === -1) return false;
      at = partner;
    } else if (text === '[') return true;
    else if (text === '(') {
      const isText = code.kind(index - 1) === 'string' || code.kind(index) === 'string';
      const isCall =
        code.kind(at - 1) === 'name' &&
        !/^(?:if|while|for|foreach|switch)$/.test(code.text(at - 1));
      return isCall && (!isText || /^(?:s?printf|implode|explode)$/.test(code.text(at - 1)));
    } else if (/^(?:[;{}]|\?>)$/.test(text)) return code.text(at + 1) === 'echo';
  }
  return false;
}

/** Where the other values of a list have keys, and this one has none yet. */
function isValueOfKey(code: Code, index: number): boolean {
  let hasArrow = false;
  let isOwn = true;
  for (let at = index - 1; at >= 0; at--) {
    const text = code.text(at);
    if (code.kind(at) !== 'operator') continue;
    if (text === '=>' && isOwn) return false;
    if (text === '=>') hasArrow = true;
    else if (text === ',') isOwn = false;
    else if (/^[)\]}]$/.test(text)) at = code.partner(at);
    else if (/^[[({]$/.test(text)) return hasArrow || hasArrowBelow(code, index, code.partner(at));
  }
  return false;
}

function hasArrowBelow(code: Code, index: number, close: number): boolean {
  for (let at = index; at < close; at++) {
    if (code.text(at) === '=>') return true;
    at = Math.max(at, code.partner(at));
  }
  return false;
}

const shortened = (text: string) =>
  text.length > 30 ? `${text.slice(0, 29)}…` : text.split('\n', 1)[0];
