import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replaceAll, type Code, type Edit} from '../../code/code.ts';
import {unknownConstant, unknownFunction} from '../../code/report.ts';
import {functions} from '../../knowledge/foreign.ts';

/** Functions of other languages that bear another name here. */
export const foreignFunction: Rule = {
  id: 'foreign-function',
  tier: 3,
  answers: report => unknownFunction(report) !== null || unknownConstant(report) !== null,
  *suggest({report, source}) {
    const code = readCode(source);
    const name = unknownFunction(report) ?? unknownConstant(report) ?? '';
    const explanation = `\`${name}\` is how another language says it; PHP has its own word for that.`;
    const printed = code.named(name).flatMap(index => printing(code, index));
    const edits = printed.length > 0 ? printed : mathematics(code, name);
    if (edits.length > 0) {
      yield {source: applyEdits(source, edits), explanation};
      return;
    }
    const calls = code
      .named(name)
      .filter(
        index =>
          code.text(index + 1) === '(' && !/^(?:->|\?->|::|\.|new)$/.test(code.text(index - 1)),
      );
    if (calls.length === 0) return;
    for (const right of functions.get(name) ?? []) {
      yield {source: applyEdits(source, replaceAll(code, calls, right)), explanation};
    }
  },
  examples: [
    {
      before: "<?php\n$words = ['a', 'b'];\necho len($words);\n",
      after: "<?php\n$words = ['a', 'b'];\necho count($words);\n",
      output: '2',
    },
    {
      before: "<?php\necho len('abc');\n",
      after: "<?php\necho strlen('abc');\n",
      output: '3',
    },
    {
      before: '<?php\nprintln("total: " . 3);\n',
      after: '<?php\necho "total: " . 3, PHP_EOL;\n',
      output: 'total: 3\n',
    },
    {
      before: '<?php\nconsole.log("done");\n',
      after: '<?php\necho "done", PHP_EOL;\n',
      output: 'done\n',
    },
    {
      before: '<?php\necho Math.floor(2.5);\n',
      after: '<?php\necho floor(2.5);\n',
      output: '2',
    },
  ],
};

/** How others print a line, each as its words with dots between them. */
const printers: readonly (readonly string[])[] = [
  ['println'],
  ['puts'],
  ['writeln'],
  ['console', '.', 'log'],
  ['Console', '.', 'WriteLine'],
  ['System', '.', 'out', '.', 'println'],
];

/** A statement that prints one value, as `echo`. */
function printing(code: Code, index: number): Edit[] {
  const words = printers.find(each => each.every((word, at) => code.text(index + at) === word));
  const [first, open] = [code.tokens[index], code.tokens[index + (words?.length ?? 0)]];
  const close = words ? code.partner(index + words.length) : -1;
  const end = code.tokens[close];
  if (!words || !first || !open || !end || open.text !== '(' || code.text(close + 1) !== ';')
    return [];
  if (!/^(?:[;{}]|\?>)?$/.test(code.text(index - 1)) || hasComma(code, index + words.length, close))
    return [];
  const isEmpty = close === index + words.length + 1;
  return [
    {start: first.start, end: open.end, text: 'echo '},
    {start: end.start, end: end.end, text: isEmpty ? 'PHP_EOL' : ', PHP_EOL'},
  ];
}

function hasComma(code: Code, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at++) {
    if (code.text(at) === ',') return true;
    at = Math.max(at, code.partner(at));
  }
  return false;
}

const mathematical = /^(?:floor|ceil|round|abs|max|min|sqrt|pow|sin|cos|tan|exp|log|hypot)$/;

/** `Math.floor(x)` and its like are functions of the same name here. */
function mathematics(code: Code, name: string): Edit[] {
  if (!/^[Mm]ath$/.test(name)) return [];
  return code.named(name).flatMap(index => {
    const [first, called] = [code.tokens[index], code.tokens[index + 2]];
    if (!first || !called || code.text(index + 1) !== '.') return [];
    const isCall = mathematical.test(called.text) && code.text(index + 3) === '(';
    if (isCall) return [{start: first.start, end: called.start, text: ''}];
    return /^(?:PI|pi)$/.test(called.text)
      ? [{start: first.start, end: called.end, text: 'M_PI'}]
      : [];
  });
}
