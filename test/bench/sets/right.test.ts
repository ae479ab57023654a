import {describe, expect, it} from 'vitest';
import {isSameText} from '../../../bench/healing/sets/right.ts';
import {languageNamed} from '../../../source/languages/index.ts';

describe('Two programs are the same text', () => {
  it.each([
    ['c', 'int a,b;\nf( a );', 'int a , b;\n\n\tf(a);\n'],
    ['python', 'if a:\n  f( a )\n  g()\n', '\nif a:\n\n    f(a)\n    g()'],
    ['python', 'if a:\n\tif b:\n\t\tc\nd\n', 'if a:\n  if b:\n      c\nd\n'],
    ['c', 'int a; // one\n/* two\n*/ f(a);\n', 'int a;\nf(a);\n'],
    ['python', 'if a: # so\n  # it is\n  f()\n', 'if a:\n    f()'],
    ['python', 'def f():\n  """Returns\n  1."""\n  return 1\n', 'def f():\n  return 1\n'],
  ])('when only white space and comments differ (%s)', (name, one, other) => {
    expect(isSameText(one, other, languageNamed(name))).toBe(true);
  });

  it.each([
    ['c', 'int ab;', 'int a b;'],
    ['c', 'f(a);', 'f(a)'],
    ['python', 'if a:\n  f()\ng()\n', 'if a:\n  f()\n  g()\n'],
    ['python', 'f()\n', ' f()\n'],
    ['python', 'f(\n  "a"\n)\n', 'f(\n)\n'],
    ['python', 'f("# a")\n', 'f("# b")\n'],
  ])('but not when more differs (%s)', (name, one, other) => {
    expect(isSameText(one, other, languageNamed(name))).toBe(false);
  });
});
