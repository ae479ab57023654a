import {describe, expect, it} from 'vitest';
import {kindsOf} from './kinds-of.ts';

describe('A statement', () => {
  it.each([
    ['a text', 'crash(a)\n', '"crash(a)"\n'],
    ['a text of JavaScript', 'crash(a);\n', "'crash(a);';\n"],
    ['a template', 'crash(a);\n', '`crash(a)`;\n'],
    ['a function of Python', 'crash(a)\n', 'lambda: crash(a)\n'],
    ['a function of JavaScript', 'crash(a);\n', '() => crash(a);\n'],
    ['a function with braces', 'crash(a);\n', '(() => { crash(a); });\n'],
  ])('that becomes %s never runs', (_, before, after) => {
    expect(kindsOf(before, after)).toContain('disables-check');
  });

  it.each(['! ./crash', './crash &', './crash; true', './crash | cat', 'if ./crash; then :; fi'])(
    'of a shell may not fail unseen: %s',
    after => {
      expect(kindsOf('./crash\n', `${after}\n`)).toContain('swallows-error');
    },
  );

  it.each([
    ['a text without its quotes', 'print(hello)\n', 'print("hello")\n'],
    ['a word that is a text', '  hello\n', '  "hello"\n'],
    ['a function that is passed on', 'f(g(1))\n', 'f(lambda: g(1))\n'],
    ['a result that is turned round', 'return f(x);\n', 'return !f(x);\n'],
    ['two conditions that were one', 'a & b\n', 'a && b\n'],
    ['a command that is asked', './test\n', 'if ./test; then ./run; fi\n'],
    ['a function that is called', 'crash(a);\n', '(() => { crash(a); })();\n'],
  ])('is left alone: %s', (_, before, after) => {
    expect(kindsOf(before, after)).toEqual([]);
  });
});
