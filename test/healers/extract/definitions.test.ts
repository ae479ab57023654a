import {describe, expect, it} from 'vitest';
import {isOnlyDefinition, replaceDefinition} from '../../../source/healers/extract/definitions.ts';

interface Example {
  readonly source: string;
  readonly given: string;
  /** What of the source the given code takes the place of. */
  readonly replaced: string;
}

const examples: Record<string, Example> = {
  Python: {
    source: 'import a\n\n\n@cached\ndef f(x):\n    return y\n\n\nprint(f(1))\n',
    given: 'def f(x):\n    return x',
    replaced: 'def f(x):\n    return y',
  },
  'Python with decorators in both': {
    source: '@a\n@b\ndef f(x):\n    return y\nf(1)\n',
    given: '@a\ndef f(x):\n    return x',
    replaced: '@a\n@b\ndef f(x):\n    return y',
  },
  'Python with its parameters on lines of their own': {
    source: 'async def f(\n    x,\n) -> int:\n    return y\n\nf(1)\n',
    given: 'async def f(\n    x,\n) -> int:\n    return x',
    replaced: 'async def f(\n    x,\n) -> int:\n    return y',
  },
  'a class in Python': {
    source: 'class A(B):\n    x = 1\n\n    def f(self):\n        pass\n\nA()\n',
    given: 'class A:\n    x = 1',
    replaced: 'class A(B):\n    x = 1\n\n    def f(self):\n        pass',
  },
  JavaScript: {
    source: 'const a = 1;\nexport async function f(x) {\n  return y;\n}\nf(a);\n',
    given: 'export async function f(x) {\n  return x;\n}',
    replaced: 'export async function f(x) {\n  return y;\n}',
  },
  'an arrow function': {
    source: 'const f = x => {\n  return y;\n};\nf(1);\n',
    given: 'const f = x => {\n  return x;\n};',
    replaced: 'const f = x => {\n  return y;\n};',
  },
  C: {
    source:
      '#include <stdio.h>\n\nstatic int f(int x)\n{\n  return y;\n}\n\nint main(void) {\n  return f(1);\n}\n',
    given: 'static int f(int x)\n{\n  return x;\n}',
    replaced: 'static int f(int x)\n{\n  return y;\n}',
  },
  'a method in Java': {
    source:
      'class A {\n    public static void main(String[] args) {\n        f();\n    }\n\n    int g() {\n        return 1;\n    }\n}\n',
    given: 'public static void main(String[] args) {\n    g();\n}',
    replaced: '    public static void main(String[] args) {\n        f();\n    }',
  },
  Go: {
    source:
      'package main\n\nfunc (s *Stack) Push(x int) {\n\ts.a = y\n}\n\nfunc main() {\n\tnew(Stack).Push(1)\n}\n',
    given: 'func (s *Stack) Push(x int) {\n\ts.a = x\n}',
    replaced: 'func (s *Stack) Push(x int) {\n\ts.a = y\n}',
  },
  Rust: {
    source: '#[inline]\npub(crate) fn f(x: i32) -> i32 {\n    y\n}\n\nfn main() {\n    f(1);\n}\n',
    given: 'pub(crate) fn f(x: i32) -> i32 {\n    x\n}',
    replaced: 'pub(crate) fn f(x: i32) -> i32 {\n    y\n}',
  },
  Ruby: {
    source: 'def f(x)\n  y\nend\n\nputs f(1)\n',
    given: 'def f(x)\n  x\nend',
    replaced: 'def f(x)\n  y\nend',
  },
  Bash: {
    source: '#!/bin/bash\ngreet() {\n  eco "hi"\n}\ngreet\n',
    given: 'greet() {\n  echo "hi"\n}',
    replaced: 'greet() {\n  eco "hi"\n}',
  },
};

const shift = (code: string, indent: string) =>
  code
    .split('\n')
    .map(line => (line === '' ? line : indent + line))
    .join('\n');

describe('putting one function back into its program', () => {
  it.each(Object.entries(examples))('works for %s', (_, {source, given, replaced}) => {
    expect(source.split(replaced)).toHaveLength(2);
    const indent = /^\s*/.exec(replaced)?.[0] ?? '';
    expect(replaceDefinition(given.split('\n'), source)).toBe(
      source.replace(replaced, () => shift(given, indent)),
    );
  });

  it.each([
    ['it is not there', 'def g():\n    pass', 'def f():\n    pass\n'],
    [
      'it is there twice',
      'def f():\n    pass',
      'class A:\n    def f():\n        x\n\ndef f():\n    y\n',
    ],
    ['more stands after it', 'def f():\n    pass\nf()', 'def f():\n    x\n'],
    ['something stands before it', 'import a\ndef f():\n    pass', 'def f():\n    x\n'],
    ['it is no function', 'x = 1\ny = 2', 'def f():\n    x = 1\n    y = 2\n'],
    [
      'its end in the program cannot be told',
      'def f():\n    return 1',
      'def f():\nreturn 1\nprint(f())\n',
    ],
    ['tabs and spaces do not agree', 'def f():\n\tpass', 'class A:\n    def f():\n        x\n'],
  ])('is refused when %s', (_, given, source) => {
    expect(replaceDefinition(given.split('\n'), source)).toBeNull();
  });

  it.each(['if (x) {\n  y();\n}', 'for (;;) {\n}', 'while (a) {\n  b;\n}', 'return f(x) {\n}'])(
    'takes no statement for a function: %s',
    code => {
      expect(isOnlyDefinition(code.split('\n'))).toBe(false);
    },
  );
});
