import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {language as python} from '../../../source/languages/python/index.ts';
import {plainReport} from '../../../source/languages/report.ts';
import {splitLines, withoutEnd} from '../../../source/patch/lines.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import type {Result} from '../../../source/sandbox/result.ts';
import {randomFrom} from '../../support/seeded.ts';
import {entry, recordings} from './recordings.ts';
import {runPrograms} from './run-programs.ts';
import {mutate} from './mutate.ts';

/** Programs whose mistake has no fix, or several that would run: only their author can say which. */
const undecided: readonly (readonly [string, string])[] = [
  ['another number in a name', 'first1 = 1\nprint(first1 + first2)\n'],
  ['another word in a name', 'min_size = 1\nprint(max_size - min_size)\n'],
  ['another short word', 'row = 1\nprint(col + row)\n'],
  [
    'an item where only the list is known',
    'for i in range(2):\n    items = [1, 2]\n    print(item)\n',
  ],
  ['two names that are as near', 'state = 1\nstart = 2\nprint(stat)\n'],
  ['a variable that is near a built-in function', 'def f(x):\n    return x + sun\n\nprint(f(1))\n'],
  ['a function that was never written', 'print(transmogrify(3))\n'],
  ['a number before a word that never gets a value', 'print(1st)\n'],
  ['three words that may be a call', 'total price now\n'],
  ['a quote in the place of a bracket', "a = [1]\nprint(1 in a, 2 in a'\n"],
  ['a word that may be a string', 'print(hello)\n'],
  [
    'a constant where the loop fills a list',
    'COINS = [1, 2]\nfor coin in COINS:\n    coins.remove(coin)\n',
  ],
  ['a module that is not there', 'import numpy\nprint(numpy.zeros(2))\n'],
  ['a key that nobody has', 'print({"a": 1}["zebra"])\n'],
  ['a key in two tables', 'a = {"chari": 1}\nb = {"chair": 2}\nfor key in b:\n    print(a[key])\n'],
  [
    'a count of fixed entries',
    'count = {"x": 0}\nfor c in "xy":\n    count[c] += 1\nprint(count)\n',
  ],
  ['an index out of the blue', 'print([1, 2][7])\n'],
  ['a division by zero', 'print(1 / 0)\n'],
  ['a failed assertion', 'assert 1 + 1 == 3, "arithmetic"\n'],
  ['a file that is not there', 'print(open("missing.txt").read())\n'],
  ['text that is no number', 'print(int("three"))\n'],
  ['a recursion without an end', 'def f(n):\n    return f(n - 1)\n\nf(3)\n'],
  ['an exit with a message', 'import sys\nsys.exit("no such user")\n'],
  ['input that never came', 'name = input("Name: ")\nprint(name)\n'],
  ['a missing operand', 'x = 1 +\nprint(x)\n'],
  ['a missing operator in a formula', 'a, b = 1, 2\nprint(2 * (a b))\n'],
  [
    'a line halfway between two levels',
    'def f():\n    if True:\n        a = 1\n      b = 2\n    return 3\n\nf()\n',
  ],
  ['a method of two unrelated classes', 'class A:\n    pass\n\nA().run()\n'],
  ['None that a search gave', 'import re\nprint(re.match("a", "b").group())\n'],
  [
    'a message of the program’s own',
    "raise ValueError(\"name 'prin' is not defined. Did you mean: 'print'?\")\n",
  ],
  ['a sum of a number and text without a name for it', 'print(None + 1)\n'],
  ['a conflict of arguments', 'def f(a, b):\n    return a\n\nprint(f(1, 2, 3, 4))\n'],
];

describe('where no rule is sure', () => {
  let engine: Engine;
  let results: readonly Result[] = [];

  beforeAll(async () => {
    engine = createEmbeddedEngine();
    results = await runPrograms(
      engine,
      undecided.map(([, source]) => source),
    );
  });
  afterAll(async () => engine[Symbol.asyncDispose]());

  test.each(undecided.map(([name, source], index) => ({name, source, index})))(
    'nothing is suggested: $name',
    ({source, index}) => {
      const result = results[index];
      if (!result) throw new Error('every program was run');
      expect(result.status).toBe('runtime-error');
      const report = python.analyse(result, {entry, source});
      expect(report).not.toBeNull();
      if (!report) return;
      const suggested = suggestionsFor(report, source);
      expect(suggested.map(({source: text}) => text)).toEqual([]);
    },
  );
});

describe('rules', () => {
  test('suggest nothing when the error is in another file', () => {
    for (const {report, source} of recordings) {
      if (!report?.location) continue;
      const location = {...report.location, file: 'helper.py'};
      expect(suggestionsFor({...report, location, frames: [], cause: null}, source)).toEqual([]);
    }
  });

  test('never fail, and never suggest the program as it is, whatever the program and its error', () => {
    const random = randomFrom(99);
    let suggested = 0;
    for (let round = 0; round < 1500; round++) {
      const recording = recordings[Math.floor(random() * recordings.length)];
      const other = recordings[Math.floor(random() * recordings.length)];
      if (!recording?.report || !other) continue;
      const source = mutate(random() < 0.7 ? recording.source : other.source, random);
      for (const suggestion of suggestionsFor(recording.report, source)) {
        suggested++;
        expect(suggestion.source).not.toBe(source);
      }
    }
    expect(suggested).toBeGreaterThan(300);
  });

  test('keep line ends, a byte order mark and what is around the change', () => {
    const source =
      '\uFEFF# naïve “quotes”\r\nvalues = [1]\r\nvalues.push(2)\r\nprint(values, "values.push(3)")';
    const report = plainReport({
      type: 'AttributeError',
      message: "'list' object has no attribute 'push'",
      location: {file: entry, line: 3, column: 1, endLine: 3, endColumn: 12},
    });
    expect(suggestionsFor(report, source).map(({source: text}) => text)).toEqual([
      source.replace('values.push(2)', 'values.append(2)'),
    ]);
  });
});

function suggestionsFor(report: NonNullable<ReturnType<typeof python.analyse>>, source: string) {
  const context = {report, source, lines: splitLines(source).map(withoutEnd), entry};
  return python.rules
    .filter(rule => rule.answers(report))
    .flatMap(rule => [...rule.suggest(context)]);
}
