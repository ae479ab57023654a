import {describe, expect, it} from 'vitest';
import {diffHunks} from '../../source/patch/hunks.ts';
import {forbids, warnAboutChange, warnAboutPlace} from '../../source/patch/warnings.ts';

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
    ['hidden-characters', 'a = 1\n', 'a = "\u00ad\u3164"\n'],
    ['hidden-characters', 'a = 1\n', 'a = 1 # \u001b[8m\n'],
    ['hidden-characters', 'a = 1\n', 'a = "\u{e0041}"\n'],
    // C and C++
    ['swallows-error', 'f();\n', 'signal(SIGSEGV, ignore);\nf();\n'],
    ['swallows-error', 'f();\n', 'try { f(); } catch (...) {\n}\n'],
    ['exits-early', 'f();\n', 'quick_exit(0);\nf();\n'],
    ['disables-check', 'int a = f();\n', '#pragma GCC diagnostic ignored "-Wall"\nint a = f();\n'],
    ['disables-check', 'int a = f();\n', 'int a = f();\n(void)a;\n'],
    ['adds-access', 'f();\n', '#include <fstream>\nf();\n'],
    ['adds-access', 'f();\n', 'system("ls");\nf();\n'],
    // Rust
    ['disables-check', 'f();\n', 'unsafe { f(); }\n'],
    ['disables-check', 'assert_eq!(a, b);\n', 'println!("{a}");\n'],
    ['disables-check', 'let a = f();\n', 'let a = todo!();\n'],
    ['adds-access', 'f();\n', 'std::fs::remove_file("a");\n'],
    ['exits-early', 'f();\n', 'std::process::exit(0);\nf();\n'],
    // Go
    ['swallows-error', 'a, err := f()\n', 'a, _ := f()\n'],
    ['disables-check', 'panic("no stop")\n', 'fmt.Println("no stop")\n'],
    ['disables-check', 'f(t)\n', 't.Skip("later")\nf(t)\n'],
    ['adds-access', 'f()\n', 'import "os/exec"\nf()\n'],
    // Java
    ['swallows-error', 'f();\n', 'Thread.setDefaultUncaughtExceptionHandler(null);\nf();\n'],
    ['exits-early', 'f();\n', 'System.exit(0);\nf();\n'],
    ['exits-early', 'f();\n', 'Runtime.getRuntime().halt(0);\nf();\n'],
    ['disables-check', 'List<A> a = f();\n', '@SuppressWarnings("unchecked")\nList<A> a = f();\n'],
    ['disables-check', '@Test\n', '@Disabled\n@Test\n'],
    ['adds-access', 'f();\n', 'new ProcessBuilder("ls").start();\nf();\n'],
    // Ruby
    ['exits-early', 'f\n', 'at_exit { exit! 0 }\nf\n'],
    ['disables-check', 'f\n', '$VERBOSE = nil\nf\n'],
    ['disables-check', 'f\n', '# rubocop:disable Lint/All\nf\n'],
    ['adds-access', 'f\n', 'File.write("a", f)\n'],
    // Bash
    ['swallows-error', 'f\n', 'f || true\n'],
    ['swallows-error', 'f\n', 'set +e\nf\n'],
    ['swallows-error', 'f\n', 'f 2>/dev/null\n'],
    ['disables-check', '[ -n "$a" ] || exit 1\n', 'echo "$a"\n'],
    ['disables-check', 'f "$a"\n', '# shellcheck disable=SC2086\nf $a\n'],
    ['disables-check', 'f "$a"\n', ':\n'],
    ['adds-access', 'f\n', 'curl -s example.com\n'],
    // PHP
    ['swallows-error', '$a = f();\n', '$a = @f();\n'],
    ['swallows-error', 'f();\n', 'set_error_handler(fn() => true);\nf();\n'],
    ['exits-early', 'f();\n', 'die();\nf();\n'],
    ['disables-check', 'f();\n', 'error_reporting(0);\nf();\n'],
    ['adds-access', 'f();\n', 'file_put_contents("a", f());\n'],
    // Python
    ['swallows-error', 'await f()\n', 'await gather(f(), return_exceptions=True)\n'],
    ['disables-check', 'self.assertEqual(a, b)\n', 'a == b\n'],
    ['disables-check', 'f()\n', 'warnings.simplefilter("ignore")\nf()\n'],
    ['disables-check', 'f()\n', 'f()  # pylint: disable=all\n'],
    ['disables-check', 'def test():\n', '@pytest.mark.skip\ndef test():\n'],
    ['adds-access', 'f()\n', 'open("a", "w").write(f())\n'],
    // JavaScript and TypeScript
    ['swallows-error', 'await Promise.all(a);\n', 'await Promise.allSettled(a);\n'],
    ['disables-check', 'expect(a).toBe(3);\n', 'expect(a).toBe(4);\n'],
    ['disables-check', "it('adds', f);\n", "it.skip('adds', f);\n"],
    ['disables-check', 'const a: string = f();\n', 'const a: any = f();\n'],
    ['adds-access', 'f();\n', "import {rmSync} from 'node:fs';\nf();\n"],
    ['adds-access', 'f();\n', "const net = require('net');\nf(net);\n"],
    ['mostly-deletes', 'cells[y][x] = 1\n', '# cells[y][x] = 1\n'],
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
    ['a definition that is spelt right', 'dfe f():\n', 'def f():\n'],
    ['a handler that is spelt right', 'expect E:\n', 'except E:\n'],
    ['a handler in the words of another language', 'catch E:\n', 'except E:\n'],
    ['a catch without its brackets', '} catch e {\n', '} catch (e) {\n'],
    ['an include without its sign', 'include <a.h>\n', '#include <a.h>\n'],
    ['a closing word that is spelt right', 'doen\n', 'done\n'],
    ['an import that is spelt right', 'form math import a\n', 'from math import a\n'],
    ['lines that are joined', "throw\n  new E('no');\n", "throw new E('no');\n"],
    ['an iteration that ends', '    raise StopIteration\n', '    return\n'],
    ['a regular expression that is asked', 'a.exc(b)\n', 'a.exec(b)\n'],
    ['a module that moved', 'import urlparse\n', 'import urllib.parse\n'],
    [
      'a missing import of a function that is used',
      "const a = existsSync('b');\n",
      "import {existsSync} from 'node:fs';\nconst a = existsSync('b');\n",
    ],
    ['a missing import of a class that is used', 'File a;\n', 'import java.io.File;\nFile a;\n'],
    ['a key that is called net', 'a = 1\n', 'a = {"net": 1}\n'],
    ['a method that is called die', 'a()\n', 'monster.die()\n'],
    ['a pair of which one half is used', 'a = f()\n', 'a, _ = f()\n'],
    ['a requests list', 'a = []\n', 'requests = []\n'],
    ['a word that is not a statement', 'print("a")\n', 'print("all except one, to catch up")\n'],
    ['another sign of a shell test', '[ $a === b ] || exit 1\n', '[ $a = b ] || exit 1\n'],
    ['an empty command in place of an empty word', '  null\n', '  :\n'],
    ['a result that is named', 'a, err := f()\n', 'b, err := f()\n'],
    ['an import that nothing uses', 'import (\n\t"fmt"\n\t"os"\n)\n', 'import (\n\t"fmt"\n)\n'],
  ])('says nothing about %s', (_, before, after) => {
    expect(warnAboutChange(before, diffHunks(before, after))).toEqual([]);
  });

  it.each([
    ['area', 'def area(w):\n', 'def surface(w):\n'],
    ['Shape', 'class Shape:\n', 'class Form:\n'],
    ['RATE', 'RATE = 3\n', 'rate = 3\n'],
    ['area', 'export function area(w) {\n', 'export function size(w) {\n'],
    ['area', 'exports.area = w => w;\n', 'exports.size = w => w;\n'],
    ['Area', 'export interface Area {\n', 'export interface Size {\n'],
    ['area', 'pub fn area(w: u8) -> u8 {\n', 'pub fn size(w: u8) -> u8 {\n'],
    ['Area', 'func (s Shape) Area() int {\n', 'func (s Shape) Size() int {\n'],
    ['Area', 'type Area struct {\n', 'type Size struct {\n'],
    ['area', '    public static int area(int w) {\n', '    public static int size(int w) {\n'],
    ['area?', '  def area?\n', '  def size?\n'],
    ['area', 'int area(int w)\n', 'int size(int w)\n'],
    ['area', 'std::vector<int> area(int w) {\n', 'std::vector<int> size(int w) {\n'],
    ['area', 'area() {\n', 'size() {\n'],
    ['area', '    public function area($w) {\n', '    public function size($w) {\n'],
  ])('tells that %s is another name now, and does not forbid it', (name, before, after) => {
    const warnings = warnAboutChange(before, diffHunks(before, after));
    const message = `It renames ${name} or takes it away, and other code may use it.`;
    expect(warnings).toEqual([{kind: 'changes-public-name', message}]);
    expect(warnings.some(forbids)).toBe(false);
  });

  it.each([
    ['a parameter', 'def area(w):\n', 'def area(w, h):\n'],
    ['a name of its own', 'def _area(w):\n', 'def _size(w):\n'],
    ['a result type', 'func Area() {\n', 'func Area() int {\n'],
    ['a static function of C', 'static int area(int w) {\n', 'static int size(int w) {\n'],
    ['a misspelt main', 'int mian(void) {\n', 'int main(void) {\n'],
    ['a call', 'puts double(4)\n', 'puts twice(4)\n'],
  ])('says nothing about the name of %s', (_, before, after) => {
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

describe('warnAboutPlace', () => {
  const before = Array.from({length: 100}, (_, index) => `line ${index + 1}\n`).join('');
  const tell = (after: string, places: readonly number[]) =>
    warnAboutPlace(diffHunks(before, after), places).map(({message}) => message);

  it('tells of the line that is farthest from all places that the error names', () => {
    const after = before.replace('line 30\n', 'x\n').replace('line 90\n', 'x\n');
    expect(tell(after, [20, 40])).toEqual(['It changes line 90, 50 lines from the error.']);
    expect(tell(after, [25, 95])).toEqual([]);
  });

  it('does not forbid such a change', () => {
    const hunks = diffHunks(before, before.replace('line 90\n', ''));
    expect(warnAboutPlace(hunks, [1]).map(forbids)).toEqual([false]);
  });

  it('lets imports be where they belong, and says nothing of an error without a place', () => {
    expect(tell(`import math\n${before}`, [90])).toEqual([]);
    expect(tell(before.replace('line 90\n', 'x\n'), [])).toEqual([]);
  });
});

it('Warnings about lines that are hard to read end', () => {
  const pieces = [
    ' ',
    '\t',
    '(',
    '@',
    '|| ',
    'kill ',
    'expect(',
    'import ',
    'const ',
    'a, _ ',
    '# ',
    'return; ',
    'return\n',
    'finally { ',
    'if 0 ',
    '|| echo a ',
    '/* ',
    '"""',
    '"""\n',
    '/*\n',
  ];
  for (const piece of pieces) {
    const hard = `${piece.repeat(100_000 / piece.length)}\n`;
    for (const [before, after] of [
      ['x\n', hard],
      [hard, 'x\n'],
    ] as const) {
      expect(warnAboutChange(before, diffHunks(before, after))).toBeInstanceOf(Array);
    }
  }
});
