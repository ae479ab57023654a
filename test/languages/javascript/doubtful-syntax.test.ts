import {describe, expect, test} from 'vitest';
import {findFault} from '../../../source/languages/javascript/code/syntax.ts';
import {rules} from '../../../source/languages/javascript/fixes/index.ts';
import type {Report} from '../../../source/languages/report.ts';
import type {Suggestion} from '../../../source/languages/rule.ts';

const entry = 'program.js';

/** What the rules suggest for a program that does not parse, each with the tier it is offered in. */
function suggested(source: string): readonly [tier: number, source: string][] {
  const fault = findFault(source, entry);
  if (fault === null) throw new Error(`This parses: ${source}`);
  const report: Report = {
    type: 'SyntaxError',
    phase: 'syntax',
    message: fault.message,
    location: {
      file: entry,
      line: fault.line ?? 1,
      column: fault.column,
      endLine: null,
      endColumn: null,
    },
    frames: [],
    cause: null,
    notes: [],
    hints: [],
    others: [],
    edits: [],
    stack: '',
  };
  const context = {report, source, lines: source.split('\n'), entry};
  const answering = rules.filter(rule => rule.answers(report));
  return answering.flatMap(rule =>
    [...rule.suggest(context)].map(
      (one: Suggestion) => [one.tier ?? rule.tier, one.source] as [number, string],
    ),
  );
}

const known = 'const [a, b] = [1, 2];\nconst f = (...all) => console.log(...all);\n';

describe('Where a slip can be read in two ways', () => {
  test.each([
    ['a bracket too many, or too few', 'f([[1, a], [b]);', 'f([[1, a], [b]]);', 'f([1, a], [b]);'],
    ['a value, or a list of it', 'f(b]);', 'f([b]);', 'f(b);'],
    ['a quote too many, or too few', "f('a);", "f('a');", 'f(a);'],
    ['two variables, or a key and its value', 'f({a b});', 'f({a: b});', 'f({a, b});'],
  ])('%s: both are offered, and neither is sure', (_, broken, one, other) => {
    expect(suggested(known + broken).toSorted()).toEqual(
      [
        [4, known + one],
        [4, known + other],
      ].toSorted(),
    );
  });

  test.each([
    ['a doubled parenthesis around two values', 'f((a, b);', 'f(a, b);'],
    ['a doubled brace', 'if (a) {{\n  f(b);\n}', 'if (a) {\n  f(b);\n}'],
    ['a text written twice', "f('a:''a:', b);", "f('a:', b);"],
    ['a bracket behind a call', 'f(a)];', 'f(a);'],
    ['a quote behind a call', 'f(a)";', 'f(a);'],
    ['a method without its dot', 'f([a, b]join(" "));', 'f([a, b].join(" "));'],
    ['a call that takes fewer', 'f(a.toFixed(1, b);', 'f(a.toFixed(1), b);'],
    ['a row that lost its end', 'f([[1, 2], [3, 4, [5, 6]]);', 'f([[1, 2], [3, 4], [5, 6]]);'],
    ['a first row that lost its end', 'f([[1, 2, [3, 4]]);', 'f([[1, 2], [3, 4]]);'],
    ['parameters that are taken apart', 'f(([c, d) => c);', 'f(([c, d]) => c);'],
    ['a pattern without its brace', 'function g( c }) {}', 'function g({ c }) {}'],
    ['a sign among equal texts', "f(['x', 'x''x']);", "f(['x', 'x','x']);"],
    ['a dot in a group', 'g = () => (this:f(a));', 'g = () => (this.f(a));'],
    ['a dot before an index', 'f([1, 2].a]);', 'f([1, 2][a]);'],
    ['a text among others', "f(['x', 'y, 'z', 'w']);", "f(['x', 'y', 'z', 'w']);"],
    ['a name that is no text', "f('hello);", "f('hello');"],
  ])('%s is only read as people write it', (_, broken, meant) => {
    expect(suggested(known + broken).map(([, source]) => source)).toEqual([known + meant]);
  });

  test.each([
    ['between two values', 'f((a  b) * 2);'],
    ['in a condition', 'if (a  b) f(a);'],
    ['before an index', 'f(a [ b);'],
  ])('a sign that was lost %s is not guessed', (_, broken) => {
    expect(suggested(known + broken)).toEqual([]);
  });
});
