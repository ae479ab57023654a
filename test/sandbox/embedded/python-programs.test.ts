import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {python, pythonEnvironment, useEmbedded} from './embedded.ts';

describe('a Python program', () => {
  const embedded = useEmbedded();

  it('runs, and its result says all there is to say', async () => {
    const result = await embedded.run(python('print("hello")'));
    expect(result).toMatchObject({
      status: 'ok',
      exitCode: 0,
      signal: null,
      out: 'hello\n',
      err: '',
      engine: 'embedded',
      image: null,
      detail: null,
    });
    expect(result.wallMs).toBeGreaterThan(0);
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.peakMemoryKb).toBeGreaterThan(1000);
    expect(embedded.engine.description).toMatch(
      /^embedded \(Python 3\.14 wasm, Node \d+\.\d+(?:, no network namespace)?\)$/,
    );
    expect(embedded.engine.supports(pythonEnvironment)).toBe(true);
    expect(embedded.engine.supports({image: 'go', interpreter: null})).toBe(false);
  });

  it('finds itself where `python3 main.py` would', async () => {
    const code = `import sys, os
print(__name__, __file__, __doc__, __spec__, __package__)
print(sys.argv, sys.orig_argv, sys.path[0], os.getcwd(), sorted(os.listdir()))
print(sorted(globals()), dict(os.environ))`;
    const facts = {args: ['--loud', 'two words', 'ñ🎉'], env: {NAME: 'väl"ue\n', EMPTY: ''}};
    const {out} = await embedded.run(python(code, facts));
    expect(out.split('\n')).toEqual([
      '__main__ /tmp/program/main.py None None None',
      `['main.py', '--loud', 'two words', 'ñ🎉'] ['python3', 'main.py', '--loud', 'two words', 'ñ🎉'] /tmp/program /tmp/program ['main.py']`,
      `['__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__', 'os', 'sys'] {'NAME': 'väl"ue\\n', 'EMPTY': ''}`,
      '',
    ]);
  });

  it('imports its other files, from the folder of the entry', async () => {
    const result = await embedded.run(
      python(
        'import helper, package.part\nprint(helper.x, package.part.y, open("data/a.txt").read())',
        {
          entry: 'app/main.py',
          files: {
            'app/helper.py': 'x = 1',
            'app/package/part.py': 'y = 2',
            'helper.py': 'x = "wrong"',
            'data/a.txt': 'data',
          },
        },
      ),
    );
    expect(result).toMatchObject({status: 'ok', out: '1 2 data\n'});
  });

  it('reads the exact bytes of its stdin', async () => {
    const everyByte = Uint8Array.from({length: 256}, (_, index) => index);
    const stdin = Buffer.concat(Array.from({length: 4000}, () => everyByte));
    const code = `import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())`;
    const {out} = await embedded.run(python(code, {stdin}));
    expect(out).toBe(`${createHash('sha256').update(stdin).digest('hex')}\n`);
  });

  it('asks for input and gets the next line, then the end', async () => {
    const result = await embedded.run(
      python('print("hi", input("name? "))\ninput()', {stdin: 'Ann\n'}),
    );
    expect(result.out).toBe('name? hi Ann\n');
    expect(result.err).toMatch(
      /line 2, in <module>\n {4}input\(\)\n.*\nEOFError: EOF when reading a line\n$/,
    );
  });

  it('finds stdin empty when there is none', async () => {
    const {out} = await embedded.run(python('import sys; print(repr(sys.stdin.read()))'));
    expect(out).toBe("''\n");
  });

  it.each([
    ['exit()', 0, ''],
    ['import sys; sys.exit(300)', 44, ''],
    ['raise SystemExit("no input")', 1, 'no input\n'],
    ['import os; os._exit(7)', 7, ''],
    ['import os, signal; os.kill(os.getpid(), signal.SIGTERM)', 143, ''],
  ])('ends as it wants: %s', async (code, exitCode, err) => {
    const status = exitCode === 0 ? 'ok' : 'runtime-error';
    expect(await embedded.run(python(code))).toMatchObject({status, exitCode, err});
  });

  it('flushes, calls atexit and finalises as it ends', async () => {
    const code = `import atexit, sys
class Noisy:
    def __del__(self): print("deleted")
noisy = Noisy()
atexit.register(print, "at exit")
sys.stdout.buffer.write(b"\\xff\\x00")
sys.stdout.write("no newline ")
sys.stderr.write("error")`;
    const result = await embedded.run(python(code));
    expect(Buffer.from(result.stdout.head).toString('latin1')).toBe(
      '\xff\x00no newline at exit\ndeleted\n',
    );
    expect(result.err).toBe('error');
  });

  it('is heard while it runs', async () => {
    const heard = {stdout: '', stderr: ''};
    const code = `import sys
print("one", end="")
print("two", file=sys.stderr)
sys.stdin.read()
while True: pass`;
    const cancel = new AbortController();
    const result = await embedded.run(python(code), {
      signal: cancel.signal,
      onOutput(stream, chunk) {
        heard[stream] += Buffer.from(chunk).toString();
        if (heard.stderr === 'two\n') cancel.abort();
      },
    });
    expect(heard).toEqual({stdout: 'one', stderr: 'two\n'});
    expect(result).toMatchObject({status: 'cancelled', out: 'one', err: 'two\n'});
  });

  it('uses asyncio as anywhere else', async () => {
    const code = `import asyncio
async def work(n):
    await asyncio.sleep(0.02 * n)
    return n
async def main():
    print(await asyncio.gather(work(2), work(1)))
    try:
        async with asyncio.timeout(0.01): await work(100)
    except TimeoutError: print("timeout")
    async with asyncio.TaskGroup() as group: task = group.create_task(work(0))
    print(task.result())
    loop = asyncio.get_running_loop()
    loop.call_soon_threadsafe(print, "soon")
    await asyncio.sleep(0)
asyncio.run(main())`;
    const result = await embedded.run(python(code));
    expect(result).toMatchObject({status: 'ok', out: '[2, 1]\ntimeout\n0\nsoon\n', err: ''});
  });

  it('sleeps without using the processor, and only for times that make sense', async () => {
    const code = `import time
start = time.monotonic()
time.sleep(1)
print(time.monotonic() - start >= 1, time.sleep)
for bad in (-1, "1", float("nan"), 1e300):
    try: time.sleep(bad)
    except Exception as error: print(type(error).__name__)`;
    const result = await embedded.run(python(code));
    expect(result.out).toBe(
      'True <built-in function sleep>\nValueError\nTypeError\nValueError\nOverflowError\n',
    );
    expect(result.cpuMs).toBeLessThan(result.wallMs - 500);
  });

  it('has no threads or processes, and says so', async () => {
    const code = `import os, subprocess, threading
for start in (threading.Thread(target=print).start, lambda: subprocess.run(["id"]), os.fork):
    try: start()
    except (RuntimeError, OSError) as error: print(type(error).__name__)
print(os.system("id") != 0)`;
    const {out} = await embedded.run(python(code));
    expect(out).toBe('RuntimeError\nOSError\nOSError\nTrue\n');
  });

  it('recurses through C code as far as Python lets it', async () => {
    const code = `import functools, sys
sys.setrecursionlimit(20000)
@functools.lru_cache(None)
def depth(n): return n if n == 0 else 1 + depth(n - 1)
print(depth(5000))
class Node:
    def __repr__(self): return repr(self)
sys.setrecursionlimit(1000000)
try: repr(Node())
except RecursionError: print("RecursionError")
chain = None
for _ in range(100000): chain = [chain]
chain = None
print("freed")`;
    const result = await embedded.run(python(code));
    expect(result).toMatchObject({out: '5000\nRecursionError\nfreed\n', err: ''});
  });

  it('obeys variables that CPython reads while it starts', async () => {
    const code = 'print(hash("a"))';
    const [one, other] = await Promise.all(
      [1, 2].map(() => embedded.run(python(code, {env: {PYTHONHASHSEED: '0'}}))),
    );
    expect(one?.out).toMatch(/^-?\d+\n$/);
    expect(other?.out).toBe(one?.out);
  });

  it('meets errors of the system by the numbers of Linux', async () => {
    const code = `import errno, os, pickle
def errors(*actions):
    for action in actions:
        try: action()
        except OSError as error: yield error
for error in errors(lambda: open("/proc/none"), lambda: os.mkdir("/tmp"), lambda: os.rmdir("/tmp"),
                    lambda: os.listdir("main.py"), lambda: open("/tmp"), lambda: os.rename("a", "b")):
    assert error.strerror == os.strerror(error.errno)
    print(type(error).__name__, error.errno, errno.errorcode[error.errno], error.filename, error.filename2)
for number in errno.errorcode: assert OSError(number, os.strerror(number)).errno == number
class Mine(OSError):
    def __init__(self, number, *, path): super().__init__(number, "text", path)
print(repr(pickle.loads(pickle.dumps(OSError(errno.ENOENT, "gone", "f")))), Mine(2, path="f"), OSError("x"))
print(errno.ENOENT, errno.EACCES, errno.errorcode[11], os.strerror(28))`;
    const {out, err} = await embedded.run(python(code));
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      'FileNotFoundError 2 ENOENT /proc/none None',
      'FileExistsError 17 EEXIST /tmp None',
      'OSError 39 ENOTEMPTY /tmp None',
      'NotADirectoryError 20 ENOTDIR main.py None',
      'IsADirectoryError 21 EISDIR /tmp None',
      'FileNotFoundError 2 ENOENT a b',
      "FileNotFoundError(2, 'gone') [Errno 2] text: 'f' x",
      '2 13 EAGAIN No space left on device',
      '',
    ]);
  });

  it.runIf(existsSync('/usr/share/zoneinfo/Europe/Berlin'))(
    'knows the time zones of this machine',
    async () => {
      const code = `from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones
print(datetime(2024, 7, 1, tzinfo=ZoneInfo("Europe/Berlin")), len(available_timezones()) > 300)`;
      const {out, err} = await embedded.run(python(code));
      expect({out, err}).toEqual({out: '2024-07-01 00:00:00+02:00 True\n', err: ''});
    },
  );
});
