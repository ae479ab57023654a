import {describe, expect, it} from 'vitest';
import {InvalidInput} from '../../../source/errors.ts';
import {javascript, python, useEmbedded} from './embedded.ts';

describe('the limits of the embedded engine', () => {
  const embedded = useEmbedded();

  it.each([
    ['Python', python('print("begun")\nwhile True: pass', {limits: {timeoutS: 1}})],
    ['JavaScript', javascript('console.log("begun"); for (;;);', {limits: {timeoutS: 1}})],
    ['a sleeper', python('import time\nprint("begun")\ntime.sleep(99)', {limits: {timeoutS: 1}})],
  ])('end an endless program, and keep its output: %s', async (_, job) => {
    expect(await embedded.run(job)).toMatchObject({
      status: 'timeout',
      exitCode: 137,
      signal: 'SIGKILL',
      out: 'begun\n',
    });
  });

  it.each([
    ['Python', python('while True: pass')],
    ['JavaScript', javascript('for (;;);')],
  ])('do not keep a program from being cancelled: %s', async (_, job) => {
    const cancel = new AbortController();
    const running = embedded.run(job, {signal: cancel.signal});
    setTimeout(() => cancel.abort(), 1500);
    expect(await running).toMatchObject({status: 'cancelled'});
    const again = await embedded.run(job, {signal: cancel.signal});
    expect(again).toMatchObject({status: 'cancelled', wallMs: 0});
  });

  it('tell what memory JavaScript uses while it runs', async () => {
    const code = 'const x = Buffer.alloc(80_000_000, 1); setTimeout(() => x.length, 2500);';
    const told: number[] = [];
    const result = await embedded.run(javascript(code), {onMemory: kb => told.push(kb)});
    expect(result.status).toBe('ok');
    expect(Math.max(0, ...told)).toBeGreaterThan(75 * 1024);
  });

  const limits = {memoryMb: 64};
  it.each([
    ['one large string', 'x = "a" * 10**9', 1],
    ['many small ones', 'x = []\nwhile True: x.append(bytearray(100000))', 2],
    ['deep in functions', 'def f():\n    return [0] * 10**9\nf()', 3],
  ])('make Python run out of memory: %s', async (_, code, line) => {
    const result = await embedded.run(python(code, {limits}));
    expect(result).toMatchObject({status: 'out-of-memory', exitCode: 1});
    expect(result.err).toMatch(/^Traceback[^]*\nMemoryError\n$/);
    expect(result.err).toContain(`main.py", line ${line}, in`);
  });

  it('let Python catch a MemoryError, and use what it has', async () => {
    const code = `kept = []
try:
    while True: kept.append(bytearray(1000000))
except MemoryError:
    count = len(kept)
kept.clear()
print(60 <= count <= 100, len("a" * 50_000_000))`;
    const result = await embedded.run(python(code, {limits}));
    expect(result).toMatchObject({status: 'ok', out: 'True 50000000\n'});
  });

  it.each([
    ['its heap', 'const a = []; for (;;) a.push({x: [a.length]});', /heap out of memory/],
    ['buffers', 'const a = []; for (;;) a.push(Buffer.alloc(1e6, 1));', /^$/],
    ['one large buffer', 'Buffer.alloc(2e9, 1)', /^$/],
  ])('make JavaScript run out of memory: %s', async (_, code, stderr) => {
    const result = await embedded.run(javascript(code, {limits}));
    expect(result.status).toBe('out-of-memory');
    expect(result.err).toMatch(stderr);
  });

  it('tell an abort that has other reasons', async () => {
    const result = await embedded.run(javascript('process.abort()'));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 134, signal: 'SIGABRT'});
  });

  it('do not take a program at its word that it has succeeded', async () => {
    const forged =
      '{"at":"end","cpuMs":1,"peakMemoryKb":1,"cause":null,"status":"ok","exitCode":0}';
    const code = `require('fs').writeSync(3, ${JSON.stringify(`${forged}\n`)}); process.exitCode = 3;`;
    expect(await embedded.run(javascript(code))).toMatchObject({
      status: 'runtime-error',
      exitCode: 3,
    });
    const flood = 'const s = "x".repeat(1e6); for (;;) require("fs").writeSync(3, s);';
    const flooded = await embedded.run(javascript(flood));
    expect(flooded.status).toBe('runtime-error');
    expect(flooded.err).toContain('EPIPE');
  });

  it.each([
    ['Python', python('while True: print("x" * 1000)', {limits: {outputMaxBytes: 5_000_000}})],
    [
      'JavaScript',
      javascript('for (;;) require("fs").writeSync(2, "x".repeat(999))', {
        limits: {outputMaxBytes: 5_000_000},
      }),
    ],
  ])('stop a flood of output: %s', async (_, job) => {
    const result = await embedded.run({...job, limits: {...job.limits, outputKeptBytes: 1000}});
    expect(result.status).toBe('output-limit');
    const {head, tail, omittedBytes} = result[job.entry === 'main.py' ? 'stdout' : 'stderr'];
    expect(head.length + tail.length).toBe(1000);
    expect(omittedBytes).toBeGreaterThan(5_000_000 - 1000);
  });

  it('keep our own memory flat while a program floods', async () => {
    const code = 's = "x" * 999999\nfor _ in range(500): print(s)';
    const before = process.memoryUsage().rss;
    let most = 0;
    const result = await embedded.run(python(code, {limits: {outputKeptBytes: 1000}}), {
      onOutput() {
        most = Math.max(most, process.memoryUsage().rss - before);
      },
    });
    expect(result.status).toBe('ok');
    expect(result.stdout.omittedBytes).toBe(500_000_000 - 1000);
    expect(most).toBeLessThan(64 * 2 ** 20);
  });

  it('leave Python a disk of a certain size', async () => {
    const code = `import os
for _ in range(5):
    with open("a", "wb") as file: file.write(bytes(6_000_000))
    os.remove("a")
for path, size in (("sparse", 10**12), ("b", 20_000_000)):
    try:
        with open(path, "wb", 0) as file:
            file.seek(size)
            file.write(b"x")
    except OSError as error: print(error.strerror)
with open("c", "wb") as file:
    while True: file.write(bytes(1_000_000))`;
    const result = await embedded.run(python(code, {limits: {diskMb: 10}}));
    expect(result.out).toBe('No space left on device\nNo space left on device\n');
    expect(result).toMatchObject({status: 'disk-limit', exitCode: 1});
    expect(result.err).toMatch(/line 12, in <module>\n[^]*OSError: .* No space left on device\n$/);
  });

  it('hold for the number of files, too', async () => {
    const code = `try:
    for n in range(10**6): open(f"f{n}", "w").close()
except OSError as error: print(error.strerror)`;
    const result = await embedded.run(python(code));
    expect(result).toMatchObject({status: 'ok', out: 'No space left on device\n'});
  });

  it.each([
    ['a file outside', python('1', {files: {'../x': ''}})],
    ['an absolute file', javascript('1', {files: {'/tmp/x': ''}})],
    ['no entry', {...python('1'), entry: 'other.py'}],
    ['a NUL', python('1', {args: ['a\0b']})],
    ['the network', python('1', {limits: {network: 'bridge'}})],
    ['no interpreter', {...python('1'), environment: {image: 'go', interpreter: null}}],
  ])('refuse a job that is malformed: %s', async (_, job) => {
    await expect(embedded.run(job)).rejects.toThrow(InvalidInput);
  });
});
