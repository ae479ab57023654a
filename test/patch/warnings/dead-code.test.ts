import {describe, expect, it} from 'vitest';
import {kindsOf} from './kinds-of.ts';

describe('A way out before code that stays', () => {
  it.each([
    [
      'exits-early',
      'int main(void) {\n  *p = 1;\n  return 0;\n}\n',
      'int main(void) {\n  return 0;\n  *p = 1;\n  return 0;\n}\n',
    ],
    ['exits-early', 'def main():\n    crash(a)\n', 'def main():\n    return\n    crash(a)\n'],
    [
      'exits-early',
      'def main():\n    crash(a)\n',
      'def main():\n    return None  # for now\n\n    # first\n    crash(a)\n',
    ],
    ['exits-early', 'func f() {\n\tg()\n}\n', 'func f() {\n\treturn nil\n\tg()\n}\n'],
    ['exits-early', 'fn f() {\n    g();\n}\n', 'fn f() {\n    return Ok(());\n    g();\n}\n'],
    ['exits-early', 'def f\n  g\nend\n', 'def f\n  return\n  g\nend\n'],
    ['exits-early', 'f() {\n  crash\n}\n', 'f() {\n  return 0\n  crash\n}\n'],
    ['exits-early', 'f();\ncrash();\n', 'f();\nreturn;\ncrash();\n'],
    [
      'exits-early',
      'function g() {\n  h();\n}\ncrash();\n',
      'return;\nfunction g() {\n  h();\n}\ncrash();\n',
    ],
    [
      'exits-early',
      'def f():\n    a()\n    b()\n    return 0\n',
      'def f():\n    a()\n    return 0\n    b()\n',
    ],
    [
      'exits-early',
      'for x in a:\n    f(x)\n    g(x)\n',
      'for x in a:\n    f(x)\n    break\n    g(x)\n',
    ],
    ['exits-early', 'if x:\n    f()\n', 'if x:\n    return\n    f()\n'],
    ['exits-early', '  crash();\n', '  return; crash();\n'],
    ['exits-early', 'int main() { crash(); }\n', 'int main() { return 0; crash(); }\n'],
    ['swallows-error', 'crash();\n', 'try { crash(); } finally { return; }\n'],
    [
      'swallows-error',
      'try:\n    crash()\nfinally:\n    g()\n',
      'try:\n    crash()\nfinally:\n    g()\n    return 1\n',
    ],
  ])('is warned of as %s: %s -> %s', (kind, before, after) => {
    expect(kindsOf(before, after)).toContain(kind);
  });
});

describe('A way out that cuts nothing off', () => {
  it.each([
    ['a guard', 'def f(x):\n    g(x)\n', 'def f(x):\n    if not x:\n        return\n    g(x)\n'],
    ['a guard without braces', '  g();\n', '  if (!x)\n    return 0;\n  g();\n'],
    ['a guard on one line', '  g();\n', '  if (!x) return 0;\n  g();\n'],
    ['a guard that is not indented', 'g();\n', 'if (!x)\nreturn 0;\ng();\n'],
    ['a guard at the end of a line', '  g\n', '  return if x.nil?\n  g\n'],
    [
      'a missing return',
      'int main(void) {\n  f();\n}\n',
      'int main(void) {\n  f();\n  return 0;\n}\n',
    ],
    [
      'a missing return of a value',
      'def f(x):\n    x + 1\n\nf(1)\n',
      'def f(x):\n    return x + 1\n\nf(1)\n',
    ],
    ['a missing break', 'case 1:\n  f();\ncase 2:\n', 'case 1:\n  f();\n  break;\ncase 2:\n'],
    ['a break that is not indented', 'f();\ncase 2:\n', 'f();\nbreak;\ncase 2:\n'],
    ['a return before a label', '  f();\nfail:\n  g();\n', '  f();\nreturn 0;\nfail:\n  g();\n'],
    ['a return before a function', 'f();\nfunction g() {}\n', 'return f();\nfunction g() {}\n'],
    ['a return that goes on', '  a\n  + b\n', '  return a\n  + b\n'],
    ['a return that is spelt right', '  retrun 0;\n  f();\n', '  return 0;\n  f();\n'],
    ['a return that was there', '  return a[];\n  f();\n', '  return a[0];\n  f();\n'],
    [
      'a return that leaves its loop',
      'def f(a):\n    for x in a:\n        t += x\n        return t\n',
      'def f(a):\n    for x in a:\n        t += x\n    return t\n',
    ],
    [
      'a return for each program',
      '#ifdef A\n  f();\n#else\n  g();\n#endif\n',
      '#ifdef A\n  return 1;\n#else\n  g();\n#endif\n',
    ],
    ['a pattern of a shell', '  a) f ;;\n', '  a) f; return 0 ;;\n'],
  ])('is left alone: %s', (_, before, after) => {
    expect(kindsOf(before, after)).toEqual([]);
  });
});
