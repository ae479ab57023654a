import {describe, expect, it} from 'vitest';
import {kindsOf} from './kinds-of.ts';

describe('What hides an error', () => {
  it.each([
    ['exits-early', 'sys.exit(1)\n', 'sys.exit(0)\n'],
    ['exits-early', 'exit 3\n', 'exit 0\n'],
    ['exits-early', 'exit(EXIT_FAILURE);\n', 'exit(EXIT_SUCCESS);\n'],
    // Names that are like an exit
    ['exits-early', 'main()\n', 'exit()\n'],
    ['exits-early', 'init()\n', 'exit()\n'],
    // Conditions that never hold, or always
    ['disables-check', 'if (x > 3) {\n', 'if (false && x > 3) {\n'],
    ['disables-check', 'if (x > 3) {\n', 'if (x > 3 && false) {\n'],
    ['disables-check', 'if (x > 3) {\n', 'if (x > 3 && 0) {\n'],
    ['disables-check', 'if x:\n', 'if x and False:\n'],
    ['disables-check', 'if x:\n', 'if False and x:\n'],
    ['disables-check', 'if x:\n', 'if x or True:\n'],
    ['disables-check', 'if x\n', 'if x and false\n'],
    ['disables-check', 'if f; then\n', 'if f && false; then\n'],
    ['disables-check', 'if [ $a -gt 3 ]; then\n', 'if [ 1 -eq 2 ]; then\n'],
    ['disables-check', 'if (x) {\n', 'if (1 == 2) {\n'],
    ['disables-check', 'if (x) crash();\n', 'if (false) crash();\n'],
    ['disables-check', 'if x: crash()\n', 'if False: crash()\n'],
    ['disables-check', 'crash();\n', 'false && crash();\n'],
    ['disables-check', './crash\n', 'true || ./crash\n'],
    ['disables-check', 'crash a\n', 'crash a if false\n'],
    ['disables-check', 'crash(a)\n', 'crash(a) if False else None\n'],
    ['disables-check', 'f();\n', 'if (true) return;\nf();\n'],
    ['disables-check', '    f()\n', '    if True:\n        return\n    f()\n'],
    ['disables-check', 'f\n', 'if true; then exit; fi\nf\n'],
    // An error that becomes words, or a value
    ['swallows-error', './crash\n', './crash || echo failed\n'],
    ['swallows-error', './crash\n', './crash || { echo failed; }\n'],
    ['swallows-error', './crash\n', './crash || printf "no\\n"\n'],
    ['swallows-error', './crash\n', './crash || :\n'],
    ['swallows-error', 'let a = f().unwrap();\n', 'let a = f().unwrap_or(0);\n'],
    ['swallows-error', 'let a = f().unwrap();\n', 'let a = f().unwrap_or_default();\n'],
    ['swallows-error', 'let a = f().expect("a");\n', 'let a = f().map_or(0, |a| a);\n'],
    ['swallows-error', 'f().unwrap();\n', 'let _ = f();\n'],
    ['swallows-error', 'f().unwrap();\n', 'f().ok();\n'],
    ['swallows-error', 'a = f().orElseThrow();\n', 'a = f().orElse(0);\n'],
  ])('is warned of as %s: %s -> %s', (kind, before, after) => {
    expect(kindsOf(before, after)).toContain(kind);
  });
});

describe('What only looks like it', () => {
  it.each([
    ['an exit that is spelt right', 'sys.exti(1)\n', 'sys.exit(1)\n'],
    ['an exit with a letter too many', 'exitt(1)\n', 'exit(1)\n'],
    ['an exit without its brackets', 'process.exit 1\n', 'process.exit(1)\n'],
    ['an exit in capitals', 'os.exit(1)\n', 'os.Exit(1)\n'],
    ['a condition with zero in it', 'if (x = 0 && y) {\n', 'if (x == 0 && y) {\n'],
    ['a condition about false', 'if (a && b = false) {\n', 'if (a && b == false) {\n'],
    ['a condition that is spelt right', 'if Ture:\n', 'if True:\n'],
    ['an endless loop', 'while (ture) {\n', 'while (true) {\n'],
    ['a loop in a macro', '#define F(x) do { x; } while 0\n', '#define F(x) do { x; } while (0)\n'],
    ['a failure that is told and kept', 'f\n', 'f || { echo failed; exit 1; }\n'],
    ['a test with another way', '[ -n "$a" ]\n', '[ -n "$a" ] || echo none\n'],
    [
      'a default where nothing was unwrapped',
      'let a = &b[..8];\n',
      'let a = b.get(..8).unwrap_or(b);\n',
    ],
    [
      'a default with its semicolon',
      'let a = b.max().unwrap_or(0)\n',
      'let a = b.max().unwrap_or(0);\n',
    ],
    [
      'a value that is unwrapped elsewhere',
      'let a = b.unwrap();\n',
      'let a = b.unwrap() + c.unwrap_or(0);\n',
    ],
  ])('is left alone: %s', (_, before, after) => {
    expect(kindsOf(before, after)).toEqual([]);
  });
});
