/** A program, and what it gets. */
export interface Sample {
  readonly code: string | Uint8Array;
  readonly args?: readonly string[];
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Programs that show whatever could give away how they were started. */
export const pythonPrograms: Readonly<Record<string, Sample>> = {
  hello: {code: 'print("hello")\n'},
  empty: {code: ''},
  'no final line break': {code: 'print("hello")'},
  'CRLF line breaks': {code: 'x = 1\r\nprint(x)\r\n1/0\r\n'},
  'CR line breaks': {code: 'x = 1\rprint(x)\r1/0\r'},
  'a byte order mark': {code: '\uFEFFprint("marked")\n1/0'},
  'a #! line': {code: '#!/usr/bin/env python3\nprint(1)\nraise KeyError("x")'},
  'invalid UTF-8': {code: Buffer.from('print("\u00E9")\n', 'latin1')},
  'a NUL': {code: 'print(1)\n\0\n'},
  'non-ASCII': {code: 'größe = "日本 🎉"\nprint(größe)\nprint(größe.nope)'},
  'a traceback through functions': {
    code: 'def f(n):\n    return g(n - 1)\ndef g(n):\n    return 1 / n if n == 0 else f(n)\nprint("before")\nf(5)\n',
  },
  'chained causes': {
    code: 'try:\n    {}["a"]\nexcept KeyError as error:\n    raise ValueError("b") from error\n',
  },
  'an error while handling one': {code: 'try:\n    1/0\nexcept ZeroDivisionError:\n    nope\n'},
  'an exception group': {
    code: 'raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("in", [TypeError(2)])])',
  },
  'an exception with notes': {code: 'e = ValueError("x")\ne.add_note("a note")\nraise e'},
  'a suggestion': {code: 'length = 3\nprint(lenght)'},
  'a forgotten import': {code: 'print(math.pi)'},
  'a missing colon': {code: 'x = 1\nif x\n    print(x)\n'},
  'an unclosed bracket': {code: 'print((1)\nprint(2)\n'},
  'an unterminated string': {code: 'print("abc)\n'},
  'an unexpected indent': {code: 'x = 1\n  y = 2\n'},
  'tabs and spaces': {code: 'if True:\n        x = 1\n\ty = 2\n'},
  'a syntax warning': {code: 'x = "\\d"\nprint(x is 1)\n'},
  'a syntax error in a module': {
    code: 'import helper',
    files: {'helper.py': 'def broken(:\n    pass\n'},
  },
  recursion: {code: 'def f():\n    f()\nf()\n'},
  'exit without a status': {code: 'import sys\nsys.exit()'},
  'exit with a number': {code: 'import sys\nsys.exit(3)'},
  'exit with a large number': {code: 'import sys\nsys.exit(259)'},
  'exit with text': {code: 'import sys\nsys.exit("going: é")'},
  'exit with an object': {code: 'raise SystemExit([1, 2])'},
  'exit by the built-in': {code: 'print("a")\nexit(4)'},
  'exit at once': {code: 'import os\nprint("kept")\nos._exit(5)'},
  'exit in a thread': {
    code: 'import sys, threading\nt = threading.Thread(target=sys.exit, args=(3,))\nt.start(); t.join()\nprint("on")',
  },
  'exit handlers': {
    code: 'import atexit, sys\natexit.register(print, "last")\natexit.register(lambda: 1/0)\nsys.exit(2)',
  },
  'an error in a thread': {
    code: 'import threading\nt = threading.Thread(target=lambda: 1/0, name="worker")\nt.start(); t.join()\nprint("on")',
  },
  'an error in a destructor': {
    code: 'class A:\n    def __del__(self):\n        raise ValueError("late")\na = A()\ndel a\nprint("on")',
  },
  'an interrupt': {
    code: 'import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(5)',
  },
  'a termination': {code: 'import os, signal\nos.kill(os.getpid(), signal.SIGTERM)'},
  'a crash': {code: 'import ctypes\nprint("before")\nctypes.string_at(0)'},
  'a handled signal': {
    code: 'import os, signal\nsignal.signal(signal.SIGUSR1, lambda *a: print("got", a[0]))\nos.kill(os.getpid(), signal.SIGUSR1)\nprint("on")',
  },
  'how signals are disposed of': {
    code: 'import signal\nfor n in sorted(signal.valid_signals()):\n    print(n, signal.getsignal(n) if n != 2 else signal.getsignal(n).__name__)\nprint(signal.pthread_sigmask(signal.SIG_BLOCK, []))\nprint([l for l in open("/proc/self/status") if l.startswith("Sig") and "/" not in l])',
  },
  'what __main__ is': {
    code: 'import __main__\nprint(__name__, __file__, __doc__, __package__, __spec__, type(__loader__).__name__, __builtins__)\nprint(sorted(vars(__main__)))\nprint(__loader__.path, __annotations__ if "__annotations__" in globals() else None)',
  },
  'its stack': {
    code: 'import inspect, sys, traceback\nprint(inspect.stack())\nprint(sys._getframe().f_back)\ntraceback.print_stack()',
  },
  'its source': {
    code: 'import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f), open(__file__).read())',
  },
  'what sys says': {
    code: 'import sys\nprint(sys.argv, sys.orig_argv, sys.path, sys.flags, sys.executable, sys.prefix, sys.warnoptions, sys._xoptions, sys.gettrace(), sys.excepthook, sys.dont_write_bytecode)',
  },
  'the modules that are loaded': {
    code: 'import sys\nprint(sorted(sys.modules))\nprint(sys.meta_path, sys.path_hooks)\nprint(sorted(sys.path_importer_cache))',
  },
  'arguments of all kinds': {
    code: 'import sys\nprint(sys.argv)',
    args: ['', ' ', '--', '-c', "it's", '"', 'a\nb\n', '$(id)', '*', '\\', 'é\u{1F389}'],
  },
  'its variables': {
    code: 'import os\nprint(dict(os.environ))\nprint(open("/proc/self/environ", "rb").read())',
  },
  'its command line': {
    code: 'print(open("/proc/self/cmdline", "rb").read(), open("/proc/self/comm").read())',
  },
  'where it is': {
    code: 'import os\nprint(os.getcwd(), os.listdir("."), os.listdir("/tmp"), os.listdir("/dev/shm"), os.getppid(), os.umask(0), os.getpgid(0), os.getsid(0))',
  },
  'its open files': {
    code: 'import os, stat\nfor name in sorted(os.listdir("/proc/self/fd"), key=int):\n    try: print(name, oct(stat.S_IFMT(os.stat(int(name)).st_mode)))\n    except OSError: pass',
  },
  'its script on disk': {
    code: 'import os, stat\ns = os.stat(__file__)\nprint(stat.filemode(s.st_mode), s.st_size, s.st_nlink, s.st_uid)\nos.rename("main.py", "other.py")\nprint(os.listdir("."))\n1/0',
  },
  'its limits': {
    code: 'import resource\nprint([resource.getrlimit(getattr(resource, n)) for n in dir(resource) if n.startswith("RLIMIT")])',
  },
  'its priority and its streams': {
    code: 'import os, sys\nprint(os.nice(0), os.isatty(0), os.isatty(1), sys.stdin, sys.stdout, sys.stderr, sys.stdin.line_buffering, sys.stdout.write_through)',
  },
  'stdin that is not there': {code: 'import sys\nprint(repr(sys.stdin.read()))\ninput("more? ")'},
  'stdin line by line': {
    code: 'print(input("name? "))\nfor line in __import__("sys").stdin: print(repr(line))',
    stdin: 'Ann\none\n\ntwo\r\nlast',
  },
  'stdin as bytes': {
    code: 'import os, sys\nprint(os.isatty(0), os.read(0, 3), sys.stdin.buffer.read(), sys.stdin.seekable())',
    stdin: 'abcdef\u00E9\0',
  },
  'stdin that is not read': {code: 'print("done")', stdin: 'x'.repeat(200_000)},
  'stdin that ends early': {code: 'input()\ninput()', stdin: 'only one'},
  'what kind of stdin it is': {
    code: 'import os, select, stat\nprint(oct(os.fstat(0).st_mode))\nprint(len(select.select([0], [], [], 5)[0]))\nprint(open("/dev/stdin").read())',
    stdin: 'through the device',
  },
  'imports of files beside it': {
    code: 'import helper, pkg.inner\nfrom pkg import VALUE\nprint(helper.__file__, pkg.inner.__name__, VALUE)\nhelper.fail()',
    files: {
      'helper.py': 'def fail():\n    raise RuntimeError("from helper")\n',
      'pkg/__init__.py': 'VALUE = 7\n',
      'pkg/inner.py': '',
    },
  },
  'a file that hides a standard module': {
    code: 'import random\nprint(random.CHOICE)',
    files: {'random.py': 'CHOICE = "mine"\n'},
  },
  'a site customisation beside it': {
    code: 'import sys\nprint("sitecustomize" in sys.modules, "usercustomize" in sys.modules)',
    files: {'sitecustomize.py': 'print("mine")\n', 'usercustomize.py': 'print("mine")\n'},
  },
  'data beside it': {
    code: 'print(open("data.txt").read())\nopen("none.txt")',
    files: {'data.txt': 'data\n'},
  },
  'the interpreter once more': {
    code: 'import subprocess, sys\nprint(subprocess.run([sys.executable, "-c", "import sys; print(sys.argv, sys.path[0]); 1/0"], capture_output=True))\nprint(subprocess.run([sys.executable, "main2.py"], capture_output=True))',
    files: {'main2.py': 'print(__file__)\n'},
  },
  'processes of its own': {
    code: 'import multiprocessing\ndef square(x): return x * x\nif __name__ == "__main__":\n    multiprocessing.set_start_method("spawn")\n    with multiprocessing.Pool(2) as pool: print(pool.map(square, [1, 2, 3]))',
  },
  'a coroutine that fails': {
    code: 'import asyncio\nasync def main():\n    await asyncio.sleep(0)\n    raise ValueError("in main")\nasyncio.run(main())',
  },
  'a coroutine that is not awaited': {code: 'async def f(): pass\nf()\nprint("on")'},
  warnings: {
    code: 'import warnings\nwarnings.warn("careful")\nwarnings.warn("old", DeprecationWarning)',
  },
  'an unclosed file': {code: 'open(__file__)\nprint("on")'},
  'an excepthook': {
    code: 'import sys\nsys.excepthook = lambda *a: print("hook", a[0].__name__, a[2].tb_lineno)\n1/0',
  },
  'a module run from it': {
    code: 'import runpy\nprint(runpy.run_path("other.py", run_name="__main__")["x"])',
    files: {'other.py': 'x = __name__\n'},
  },
  'a broken pipe': {code: 'import sys\nsys.stdout.close()\nprint("gone")'},
  'much output on both streams': {
    code: 'import sys\nfor i in range(2000):\n    sys.stdout.write(f"out {i}\\n"); sys.stderr.write(f"err {i}\\n")',
  },
  'a large source': {
    code: `${'x = "padding"  # to and fro\n'.repeat(6000)}print(len(open(__file__).read()))\n1/0\n`,
  },
  'a source full of quotes': {
    code: `s = '''"$(id)" \`id\` \\\\ %s %d \${HOME} it's'''\nprint(s)\n`,
  },
};
