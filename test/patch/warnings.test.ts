import {describe, expect, it} from 'vitest';
import {diffHunks} from '../../source/patch/hunks.ts';
import {warnAboutChange} from '../../source/patch/warnings.ts';

describe('warnAboutChange', () => {
  it.each([
    ['swallows-error', 'f()\n', 'try:\n    f()\nexcept Exception:\n    g()\n'],
    ['swallows-error', 'f();\n', 'try { f(); } catch {}\n'],
    ['swallows-error', 'f();\n', 'f().catch(() => {});\n'],
    ['mostly-deletes', 'a()\nb()\n', 'a()\n'],
    ['exits-early', 'a()\n', 'import sys\na()\nsys.exit(0)\n'],
    ['exits-early', 'a();\n', 'a();\nprocess.exit(0);\n'],
    ['exits-early', 'a()\n', 'raise SystemExit\n'],
    ['exits-early', 'a();\n', 'process.exitCode = 0;\n'],
    ['swallows-error', 'f()\n', 'sys.excepthook = g\n'],
    ['swallows-error', 'f();\n', "process.once('uncaughtException', g);\n"],
    ['disables-check', 'def f():\n    g()\n', 'def f():\n    ...\n'],
    ['disables-check', 'x: int = f()\n', 'x: int = f()  # type: ignore\n'],
    ['disables-check', 'def f():\n', 'def f():\n    pass\n'],
    ['disables-check', 'assert x == 1\n', 'x = 1\n'],
    ['swallows-error', 'f\n', 'f\nrescue TypeError\n  0\n'],
    ['swallows-error', 'f()\n', 'defer func() { recover() }()\nf()\n'],
    ['swallows-error', 'f();\n', 'std::panic::catch_unwind(f).unwrap_or(0);\n'],
    ['exits-early', 'f()\n', 'os.Exit(0)\nf()\n'],
    ['exits-early', 'f\n', 'exit 0\nf\n'],
    ['exits-early', 'f\n', 'exit unless x\nf\n'],
    ['exits-early', 'f();\n', 'exit;\nf();\n'],
    ['disables-check', 'x: number = f();\n', 'x: number = f() as any;\n'],
    ['disables-check', 'x: number = f();\n', 'x: number = f() as unknown as number;\n'],
    ['disables-check', '#include <assert.h>\n', '#define NDEBUG\n#include <assert.h>\n'],
    ['disables-check', 'fn f() {}\n', '#[allow(unused)]\nfn f() {}\n'],
    ['disables-check', '\treturn net\n', '\t_ = tax\n\treturn net\n'],
    ['disables-check', 'assert f()\n', 'if False:\n    assert f()\n'],
    ['disables-check', '  assert(f());\n', '#if 0\n  assert(f());\n#endif\n'],
    ['disables-check', 'assert a == b\n', 'assert a <= b\n'],
    ['disables-check', 'if (v > 60) throw e;\n', 'if (v > 600) throw e;\n'],
    ['disables-check', 'assert abs(a - b) < 1\n', 'assert abs(a - b) or True\n'],
    ['adds-access', 'f();\n', 'await globalThis.fetch(url);\n'],
    ['adds-access', 'f()\n', 'import subprocess\nf()\n'],
    ['adds-access', 'f();\n', 'await fetch(url);\n'],
    ['hidden-characters', 'a = 1\n', 'a = "\u202e"\n'],
  ])('warns of %s', (kind, before, after) => {
    const warnings = warnAboutChange(before, diffHunks(before, after));
    expect(warnings.map(warning => warning.kind)).toContain(kind);
  });

  it.each([
    ['a misspelt name', 'prin(x)\n', 'print(x)\n'],
    [
      'a missing colon after except',
      'try:\n    f()\nexcept E\n    g()\n',
      'try:\n    f()\nexcept E:\n    g()\n',
    ],
    [
      'a missing import of what is used',
      'subprocess.run(x)\n',
      'import subprocess\nsubprocess.run(x)\n',
    ],
    ['a misspelt name in a check', 'assert cout == 3\n', 'assert count == 3\n'],
    ['= for == in a check', 'assert count = 3\n', 'assert count == 3\n'],
    ['a check with one more condition', 'assert a < 3\n', 'assert a < 3 and b != 0\n'],
    ['a method that is called fetch', 'MENU[word]\n', 'MENU.fetch(word)\n'],
    ['an exit that fails', 'f\n', 'f || exit 1\n'],
    ['an exit in place of a return outside of functions', 'return 0\n', 'exit 0\n'],
    ['an exit that is a name', 'exti = 3\n', 'exit = 3\n'],
    ['a loop variable that is not needed', 'for i, v := range x {\n', 'for _, v := range x {\n'],
    ['a missing closing bracket on a line of its own', 'f(\n  1\n', 'f(\n  1\n)\n'],
    ['a closing word too many', 'f\nfi\n', 'f\n'],
    ['a fence around a program', '```js\nf();\n```\n', 'f();\n'],
    ['another way to import', "const a = require('a');\n", "import a from 'a';\n"],
    ['a closing bracket too many', 'f(1)\n)\n', 'f(1)\n'],
    ['a brace that moves up a line', 'func main()\n{\n', 'func main() {\n'],
    ['an import that nothing uses', 'import (\n\t"fmt"\n\t"os"\n)\n', 'import (\n\t"fmt"\n)\n'],
  ])('says nothing about %s', (_, before, after) => {
    expect(warnAboutChange(before, diffHunks(before, after))).toEqual([]);
  });

  describe('knows the output that is expected, and', () => {
    const kindsOf = (before: string, after: string) =>
      warnAboutChange(before, diffHunks(before, after), ['Total: 42\nok\n']).map(({kind}) => kind);

    it('warns of a change that writes it out', () => {
      const before = 'total = add(40, 1)\nprint("Total:", total)\n';
      expect(kindsOf(before, 'print("Total: 42")\nprint("ok")\n')).toContain('hard-codes-output');
    });

    it('lets a slip in a text be mended', () => {
      expect(kindsOf('print("Totl: 42")\n', 'print("Total: 42")\n')).toEqual([]);
    });

    it('lets a program find it', () => {
      expect(kindsOf('total = 41\n', 'total = 41 + 1\nprint("ok")\n')).toEqual([]);
    });
  });
});
