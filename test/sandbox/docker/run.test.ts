import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {InvalidInput} from '../../../source/errors.ts';
import type {StreamName} from '../../../source/sandbox/result.ts';
import {
  describeContainerEngines,
  makeFile,
  pythonJob,
  shellJob,
  useDocker,
} from '../../support/docker.ts';

/** Every character that fits one byte of UTF-8 but NUL, and some that do not. */
const everyCharacter = String.fromCodePoint(
  ...Array.from({length: 255}, (_, index) => index + 1),
  0x20ac,
  0x1f389,
);

const showArguments = 'import json, sys; print(json.dumps(sys.argv[1:]))';
const showVariables =
  'import json, os; print(json.dumps(dict(os.environ), ensure_ascii=False, sort_keys=True))';

describeContainerEngines('a program in a container', engine => {
  const docker = useDocker(engine);

  it('runs, and its result says all there is to say', async () => {
    const result = await docker.run(pythonJob('print("hello")'));
    expect(result).toMatchObject({
      status: 'ok',
      exitCode: 0,
      signal: null,
      out: 'hello\n',
      err: '',
      engine,
      image: 'yuubox/python:1',
      detail: null,
    });
    expect(result.wallMs).toBeGreaterThan(0);
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.peakMemoryKb).toBeGreaterThan(1000);
    expect(docker.engine.description).toMatch(/^(?:docker|podman) \d+\.\d+/);
  });

  it('fails with its own exit code and traceback', async () => {
    const result = await docker.run(pythonJob('import sys\nprint("a")\n1/0'));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 1, out: 'a\n'});
    expect(result.err).toMatch(/^Traceback[^]*main\.py", line 3[^]*ZeroDivisionError.*\n$/);
    const coded = await docker.run(pythonJob('raise SystemExit(42)'));
    expect(coded).toMatchObject({status: 'runtime-error', exitCode: 42, signal: null, err: ''});
  });

  it.each([
    ['SIGKILL', 9],
    ['SIGSEGV', 11],
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGABRT', 6],
  ])('ends by %s, and nothing else is on its stderr', async (signal, number) => {
    const code = `import os, signal; signal.signal(${number}, signal.SIG_DFL) if ${number} != 9 else 0
os.kill(os.getpid(), ${number})`;
    const result = await docker.run(pythonJob(code));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 128 + number, signal});
    expect(result.err).toBe('');
  });

  it('gets an interrupt as KeyboardInterrupt, as in a terminal', async () => {
    const code = 'import os, signal; os.kill(os.getpid(), signal.SIGINT)';
    const result = await docker.run(pythonJob(code));
    expect(result.err).toContain('KeyboardInterrupt');
  });

  it('reads its stdin exactly, to its end', async () => {
    const stdin = Buffer.concat([Buffer.from([0, 255, 13, 10]), Buffer.from('no final newline')]);
    const code = 'import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())';
    const result = await docker.run(pythonJob(code, {stdin}));
    expect(Buffer.from(result.stdout.head).equals(stdin)).toBe(true);
  });

  it('reads ten megabytes of stdin', async () => {
    const stdin = Buffer.alloc(10_000_000, 'abcdefghij');
    const code = 'import sys, hashlib; print(hashlib.md5(sys.stdin.buffer.read()).hexdigest())';
    const result = await docker.run(pythonJob(code, {stdin}));
    expect(result.out).toBe(`${createHash('md5').update(stdin).digest('hex')}\n`);
  });

  it('finds its stdin at the end when none is given', async () => {
    const result = await docker.run(pythonJob('input()'));
    expect(result).toMatchObject({status: 'runtime-error'});
    expect(result.err).toContain('EOFError');
  });

  it('may leave its stdin unread, or close it and go on', async () => {
    const stdin = Buffer.alloc(10_000_000);
    const unread = await docker.run(pythonJob('print("y" * 3_000_000)', {stdin}));
    expect(unread).toMatchObject({status: 'ok', stderr: {omittedBytes: 0}});
    expect(unread.out).toBe(`${'y'.repeat(3_000_000)}\n`);
    const closed = 'import os, time; os.close(0); time.sleep(0.5); print("on")';
    expect(await docker.run(pythonJob(closed, {stdin}))).toMatchObject({status: 'ok', out: 'on\n'});
  });

  it('may leave its stdin to a daemon that never reads it', async () => {
    const script = 'sleep 60 <&0 >/dev/null 2>&1 & echo started';
    const result = await docker.run(shellJob(script, {stdin: Buffer.alloc(1_000_000)}));
    expect(result).toMatchObject({status: 'ok', out: 'started\n'});
  });

  it('gets its arguments exactly', async () => {
    const args = [
      '',
      ' ',
      '--',
      '-rf',
      "it's",
      '"',
      'a\nb\n',
      '$(id)',
      '`id`',
      '\\',
      everyCharacter,
    ];
    const result = await docker.run(pythonJob(showArguments, {args}));
    expect(JSON.parse(result.out)).toEqual(args);
  });

  it('gets its variables exactly, with any name', async () => {
    const env = {
      PLAIN: 'value',
      EMPTY: '',
      'dotted.name-here': everyCharacter,
      '-i': 'no option of env',
      IFS: 'x',
      OPTIND: 'not a number',
      QUOTES: `'"$(id)\n`,
    };
    const result = await docker.run(pythonJob(showVariables, {env}));
    expect(JSON.parse(result.out)).toMatchObject(env);
  });

  it('sees no variable of the host', async () => {
    const secret = 'YUUBOX_TEST_SECRET';
    process.env[secret] = 'leaked';
    const result = await docker.run(pythonJob(showVariables));
    delete process.env[secret];
    const names = Object.keys(JSON.parse(result.out));
    const ofPodman = ['TERM', 'container'];
    expect(names.filter(name => !ofPodman.includes(name)).toSorted()).toEqual([
      'HOME',
      'HOSTNAME',
      'LANG',
      'PATH',
      'PWD',
      'PYTHONUNBUFFERED',
    ]);
  });

  it('may have 200 KB of source full of quotes, dollars and here-documents', async () => {
    const awkward = `"""'$(id)' \`id\` \${HOME} \\\\ <<'EOF'\nEOF\n"""\n`;
    const source = `x = ${awkward}`.repeat(5000) + 'print(len(x))\n';
    expect(source.length).toBeGreaterThan(200_000);
    const result = await docker.run(pythonJob(source));
    expect(result).toMatchObject({status: 'ok', out: `${awkward.length - 7 - 1}\n`});
  });

  it('may have a source that is no valid UTF-8', async () => {
    const source = Buffer.from('# coding: latin-1\nprint(ascii("\u00E9"))\n', 'latin1');
    expect(await docker.run(pythonJob(source))).toMatchObject({status: 'ok', out: "'\\xe9'\n"});
  });

  it('finds the files that lie beside it, in folders too, with any name', async () => {
    const long = `${'deep/'.repeat(40)}file-with-a-long-name.txt`;
    const names = ['data.bin', 'pkg/helper.py', '-rf', "it's", 'sp ace', 'ünïcödé.txt', long];
    const files = names.map(name => makeFile(name, Buffer.from([0, 1, 254, 255, 10])));
    const code = `import sys
for name in sys.argv[1:]:
    assert open(name, 'rb').read() == bytes([0, 1, 254, 255, 10]), name
print('all there')`;
    const result = await docker.run(pythonJob(code, {files, args: names}));
    expect(result).toMatchObject({status: 'ok', out: 'all there\n', err: ''});
  });

  it('may come with ten thousand files', async () => {
    const files = Array.from({length: 10_000}, (_, n) => makeFile(`many/${n}.txt`, String(n)));
    const code = 'import os; print(sum(int(open("many/" + f).read()) for f in os.listdir("many")))';
    const result = await docker.run(pythonJob(code, {files}));
    expect(result).toMatchObject({status: 'ok', out: '49995000\n'});
  });

  it('keeps stdout and stderr apart, and exact', async () => {
    const code = `import os
for i in range(1000):
    os.write(1, b'o\\x00\\xff'); os.write(2, b'\\x1ee\\x80')`;
    const result = await docker.run(pythonJob(code));
    const stdout = Buffer.from(result.stdout.head).toString('latin1');
    const stderr = Buffer.from(result.stderr.head).toString('latin1');
    expect(stdout).toBe('o\0\u00FF'.repeat(1000));
    expect(stderr).toBe('\u001Ee\u0080'.repeat(1000));
  });

  it('hands its output on while it runs, without the trailer', async () => {
    const heard: Record<StreamName, string> = {stdout: '', stderr: ''};
    const stop = new AbortController();
    const script = 'printf out; printf err >&2; sleep 60';
    const result = await docker.run(shellJob(script), {
      signal: stop.signal,
      onOutput: (stream, chunk) => {
        heard[stream] += Buffer.from(chunk).toString();
        // Nothing but output that came live can end this run.
        if (heard.stdout === 'out' && heard.stderr === 'err') stop.abort();
      },
    });
    expect(result).toMatchObject({status: 'cancelled', out: 'out', err: 'err'});
    const whole: string[] = [];
    const ended = await docker.run(shellJob('printf abc >&2; exit 3'), {
      onOutput: (_, chunk) => whole.push(Buffer.from(chunk).toString()),
    });
    expect(ended).toMatchObject({exitCode: 3, err: 'abc'});
    expect(whole.join('')).toBe('abc');
  });

  it('may close its stdout and stderr and go on', async () => {
    const code = 'import os; os.close(1); os.close(2); os._exit(7)';
    const result = await docker.run(pythonJob(code));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 7, out: '', err: ''});
    expect(result.cpuMs).not.toBeNull();
  });

  it('is over when it ends, whatever it has left running', async () => {
    const daemon = `import os, signal, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(300)
    os._exit(0)
print('parent done')`;
    const result = await docker.run(pythonJob(daemon));
    expect(result).toMatchObject({status: 'ok', out: 'parent done\n'});
  });

  it('may kill every process it can see, and still ends in order', async () => {
    const code = 'import os; os.kill(-1, 9); print("still here"); os._exit(5)';
    const result = await docker.run(pythonJob(code));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 5, out: 'still here\n'});
    const shell = await docker.run(shellJob('(sleep 0.2; kill -9 -1) & sleep 60'));
    expect(shell).toMatchObject({status: 'runtime-error', signal: 'SIGKILL'});
  });

  it('cannot look into the runner, and so not speak in its place', async () => {
    const code = `import ctypes, os
def attempt(name, act):
    try: print(name, act())
    except OSError as error: print(name, error.strerror)
for name in ('mem', 'maps', 'environ', 'auxv'):
    attempt(name, lambda: open(f'/proc/1/{name}', 'rb').read(1))
attempt('fd', lambda: os.listdir('/proc/1/fd'))
attempt('exe', lambda: os.readlink('/proc/1/exe'))
libc = ctypes.CDLL(None, use_errno=True)
print('ptrace', libc.ptrace(16, 1, 0, 0))
print('process_vm_readv', libc.process_vm_readv(1, None, 0, None, 0, 0))
pidfd = os.pidfd_open(1)
print('pidfd_getfd', libc.syscall(438, pidfd, 3, 0))`;
    const {out} = await docker.run(pythonJob(code));
    const denied = ['mem', 'maps', 'environ', 'auxv', 'fd', 'exe'].map(
      name => `${name} Permission denied\n`,
    );
    const failed = ['ptrace', 'process_vm_readv', 'pidfd_getfd'].map(name => `${name} -1\n`);
    expect(out).toBe([...denied, ...failed].join(''));
  });

  it('cannot pass for a success with marks of its own', async () => {
    const marks = [
      'started',
      'ended',
      'ended stage=program status=0 oom_kills= cpu_ms= peak_kb= full=0',
    ];
    const text = marks.map(mark => `\u001Eyuubox ${'0'.repeat(32)} ${mark}\n`).join('');
    const script = `printf '${text}'; printf '${text}' >&2; exit 9`;
    const result = await docker.run(shellJob(script));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 9, out: text, err: text});
  });

  it('is refused before it runs when a file would lie outside its folder', async () => {
    const files = [makeFile('../escape', '')];
    await expect(docker.run(pythonJob('', {files}))).rejects.toThrow(InvalidInput);
  });

  it('is a sandbox-error when the image has no such command or is not there', async () => {
    const noCommand = {...pythonJob(''), argv: ['cobol', 'main.py']};
    expect(await docker.run(noCommand)).toMatchObject({
      status: 'sandbox-error',
      detail: expect.stringContaining('lacks the command'),
    });
    const noImage = {...pythonJob(''), environment: {image: 'nowhere', interpreter: null}};
    expect(await docker.run(noImage)).toMatchObject({
      status: 'sandbox-error',
      detail: expect.stringContaining('yuubox images build --from debian'),
    });
  });
});
