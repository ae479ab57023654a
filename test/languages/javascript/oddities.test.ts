import {describe, expect, test} from 'vitest';
import {Code} from '../../../source/languages/javascript/code/code.ts';
import {leavesOddity} from '../../../source/languages/javascript/code/oddities.ts';

const isOdd = (before: string, after: string): boolean => leavesOddity(before, new Code(after));

describe('A change that V8 reads', () => {
  test.each([
    ['throws a value away', 'f[a  1];', 'f[a,  1];'],
    ['throws a value away in a condition', 'if (a  1) f();', 'if (a, 1) f();'],
    ['throws a value away in a group', 'x = (a  1) * 2;', 'x = (a, 1) * 2;'],
    ['is a statement that does nothing', 'this.hits);', 'this.hits;'],
    ['makes a text of a statement', 'f(a)";', '"f(a)";'],
    ['does nothing after a condition', 'if (a) this.hits);', 'if (a) this.hits;'],
    ['is a label before a value', 'hrow new Error(a);', 'hrow: new Error(a);'],
    ['is a function that nobody has', 'hrow new Error(a);', 'hrow => new Error(a);'],
    ['reads a member of a call that is none', 'log(a)];', 'log[(a)];'],
    ['puts one value in parentheses twice', 'f((2), 3;', 'f((2), 3);'],
    ['reads an index behind a blank', 'x = i [ 1;', 'x = i [ 1];'],
    ['leaves a list with a hole', "f('a'[ ,...b]);", "f('a',[ ,...b]);"],
    ['opens a block in a block', 'if (a) {{ f(); }', 'if (a) {}{ f(); }'],
    ['asks nothing for a member', 'f([].push(a);', 'f([].push(a));'],
    ['hands a text to what takes none', 'f.log`a`);', 'f.log`a`;'],
    ['has code in a text', "f(a, max(b, 5');", "f(a, 'max(b, 5');".replaceAll('max', 'Number')],
    ['has a method in a text', "f(' .repeat(2);", "f(' .repeat(2)');"],
    ['multiplies a text', "x = a, 5' * 2;", "x = 'a, 5' * 2;"],
    ['reads an index that is true or false', 'f(a[1 === b);', 'f(a[1 === b]);'],
    ['has numbers and lists in a list', 'x = [[1, 2, [3, 4]];', 'x = [[1, 2, [3, 4]]];'],
    [
      'has a row with the rows after it',
      'x = [\n  [1, 2,\n  [3, 4],\n];',
      'x = [\n  [1, 2,\n  [3, 4],\n]\n];',
    ],
    ['keeps a sign from its value', 'f(i 1 + + a);', 'f(i, 1 + + a);'],
    [
      'hands over more than a function takes',
      'function add(a, b) {}\nf(add(1, 2, 3);',
      'function add(a, b) {}\nf(add(1, 2, 3));',
    ],
    [
      'hands over more than a class takes',
      'class Dot { constructor(x) {} }\nf(new Dot(1, 2);',
      'class Dot { constructor(x) {} }\nf(new Dot(1, 2));',
    ],
    ['hands over more than a method takes', 'f(a.toFixed(2, b);', 'f(a.toFixed(2, b));'],
  ])('is odd where it %s', (_, before, after) => {
    expect(isOdd(before, after)).toBe(true);
  });

  test.each([
    ['calls', 'f(a;', 'f(a);'],
    ['asks for one value', 'if (a {\n  f(b);\n}', 'if (a) {\n  f(b);\n}'],
    ['has lists of every depth', 'f([1, [2, [3, 4]], 5);', 'f([1, [2, [3, 4]], 5]);'],
    ['has methods', 'class A {\n  *f(a, b {}\n}', 'class A {\n  *f(a, b) {}\n}'],
    ['has a text that is words', "f('a.b (c);", "f('a.b (c)');"],
    ['awaits', 'await a);', 'await a;'],
    ['counts', 'this.hits++);', 'this.hits++;'],
    [
      'loops over two variables',
      'for (i = 0, j = 1; i < j; i++ f();',
      'for (i = 0, j = 1; i < j; i++) f();',
    ],
    ['loops over a list', 'for (const n of [1, 2]{}', 'for (const n of [1, 2]){}'],
    ['has two parameters', 'g = (a, b => a;', 'g = (a, b) => a;'],
    ['has parameters that take a list apart', 'f(([, b]) => b;', 'f(([, b]) => b);'],
    ['assigns in a condition', 'while ((m = f(a)) {}', 'while ((m = f(a))) {}'],
    ['calls a function on the spot', '(() => f(a))(;', '(() => f(a))();'],
    ['names a loop', 'outer for (;;) break outer;', 'outer: for (;;) break outer;'],
    ['exchanges two values', '[a, b] = [b, a;', '[a, b] = [b, a];'],
    [
      'joins paths',
      "p = require('path');\nf(p.join(a, b);",
      "path = require('path');\nf(path.join(a, b));",
    ],
    ['takes any number', 'function g(...a) {}\nf(g(1, 2);', 'function g(...a) {}\nf(g(1, 2));'],
    ['asks for strict mode', "'use strict;\nf();", "'use strict';\nf();"],
    ['is odd elsewhere', 'this.hits;\nf(a;', 'this.hits;\nf(a);'],
  ])('is plain where it %s', (_, before, after) => {
    expect(isOdd(before, after)).toBe(false);
  });
});
