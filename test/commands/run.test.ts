import {execFileSync} from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, inject, it} from 'vitest';
import {runCli} from '../support/cli.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const broken = 'name = "Ada"\nprin(f"Hello, {name}!")\n';
const healed = 'name = "Ada"\nprint(f"Hello, {name}!")\n';
const hopeless = 'raise RuntimeError("no way")\n';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-run-'));
  await writeFile(join(directory, 'greet.py'), broken);
  await writeFile(join(directory, 'hopeless.py'), hopeless);
  await writeFile(join(directory, 'fine.js'), 'console.log([1, 2].map(x => x * 2));\n');
});
afterEach(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));

const read = (name: string) => readFile(join(directory, name), 'utf8');

describe.each(['embedded', 'docker'])('yuubox on the %s engine, without a terminal', engine => {
  const test = it.skipIf(engine === 'docker' && inject('dockerMissing') !== null);
  const yuubox = (args: readonly string[], options: Partial<Parameters<typeof runCli>[1]> = {}) =>
    runCli([...args, '--engine', engine], {cwd: directory, ...options});

  test('prints just what a program that runs prints', async () => {
    const run = await yuubox(['fine.js']);
    expect(run).toMatchObject({code: 0, stdout: '[ 2, 4 ]\n'});
  });

  test('heals, tells the story on stderr, and leaves the file alone', async () => {
    const run = await yuubox(['greet.py']);
    expect(run).toMatchObject({code: 0, stdout: 'Hello, Ada!\n'});
    expect(run.stderr).toContain('NameError · greet.py line 2');
    expect(run.stderr).toContain('+print(f"Hello, {name}!")');
    expect(run.stderr).toContain('It runs after 2 attempts.');
    expect(await read('greet.py')).toBe(broken);
  });

  test('exits with 1 when it still fails', async () => {
    const run = await yuubox(['hopeless.py', '-w']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('RuntimeError: no way');
    expect(run.stderr).toContain('It still fails: no healer has a proven fix.');
    expect(await read('hopeless.py')).toBe(hopeless);
  });

  test('holds a program to what is expected of it', async () => {
    await mkdir(join(directory, 'cases'));
    await writeFile(join(directory, 'cases', 'one.in'), '2\n');
    await writeFile(join(directory, 'cases', 'one.out'), '4\n');
    await writeFile(join(directory, 'cases', 'two.in'), '3\n');
    await writeFile(join(directory, 'cases', 'two.out'), '6\n');
    await writeFile(join(directory, 'twice.py'), 'number = int(input())\nprint(2 * numbr)\n');
    const healed = await yuubox(['twice.py', '--cases', 'cases', '--json']);
    expect(healed.code).toBe(0);
    expect(JSON.parse(healed.stdout)).toMatchObject({
      success: true,
      expectations: {passed: 2, of: 2},
    });
    await writeFile(join(directory, 'four.py'), 'print(4)\n');
    const half = await yuubox(['four.py', '--cases', 'cases']);
    expect(half.code).toBe(1);
    expect(half.stderr).toContain('runs, passes 1 of 2');
    expect(half.stderr).toContain('Case two: Line 1 of its output should be "6", and is "4".');
    await writeFile(join(directory, 'inline.py'), '# yuubox:expect\n# 5\nprint(4)\n');
    expect((await yuubox(['inline.py'])).code).toBe(1);
    await writeFile(join(directory, 'expected.txt'), '4\n');
    const told = await yuubox(['inline.py', '--expect', 'expected.txt']);
    expect(told).toMatchObject({code: 0, stdout: '4\n'});
    expect(told.stderr).toContain('passes');
  });

  test('runs once with --no-healing', async () => {
    const run = await yuubox(['greet.py', '--no-healing']);
    expect(run.code).toBe(1);
    expect(run.stderr).not.toContain('Fix ·');
    expect(run.stderr).toContain('It still fails. Nothing was suggested because of --no-healing:');
    expect(run.stderr).not.toContain('--max-iterations');
    const once = await yuubox(['greet.py', '--max-iterations', '1']);
    expect(once.stderr).toContain('after 1 attempt, the most that --max-iterations allows');
  });

  test('prints one JSON object with --json', async () => {
    const run = await yuubox(['greet.py', '--json']);
    expect(run).toMatchObject({code: 0, stderr: ''});
    expect(JSON.parse(run.stdout)).toMatchObject({
      success: true,
      status: 'ok',
      healed: true,
      stdout: 'Hello, Ada!\n',
      stderr: '',
      exit_code: 0,
      truncated: {stdout: 0, stderr: 0},
      iterations: 2,
      execution_time: expect.any(Number),
      language: 'python',
      engine,
      session_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      final_code: healed,
      patch: expect.stringContaining('--- a/greet.py'),
      error_history: [
        {
          iteration: 1,
          error_type: 'NameError',
          error_message: expect.stringContaining("name 'prin' is not defined"),
          line_number: 2,
          column: 1,
          file: 'greet.py',
          stack_trace: expect.stringContaining('Traceback'),
          fixed_by: expect.stringMatching(/^offline:/),
        },
      ],
    });
  });

  test('prints a patch that git apply takes with --patch', async () => {
    const run = await yuubox(['greet.py', '--patch']);
    expect(run.code).toBe(0);
    execFileSync('git', ['init', '-q'], {cwd: directory});
    execFileSync('git', ['apply'], {cwd: directory, input: run.stdout});
    expect(await read('greet.py')).toBe(healed);
  });

  test('prints each event as a JSON line with --events', async () => {
    const run = await yuubox(['greet.py', '--events']);
    const types = run.stdout
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as {type: string}).type);
    expect(types[0]).toBe('session-started');
    expect(types).toContain('proposals-ranked');
    expect(types.at(-1)).toBe('session-ended');
  });

  test('writes back with --write, keeping the mode and the original', async () => {
    await chmod(join(directory, 'greet.py'), 0o751);
    const run = await yuubox(['greet.py', '--write', '--yes']);
    expect(run.code).toBe(0);
    expect(await read('greet.py')).toBe(healed);
    expect(await read('greet.py.orig')).toBe(broken);
    expect((await stat(join(directory, 'greet.py'))).mode & 0o777).toBe(0o751);
  });

  test('never overwrites an older original', async () => {
    await writeFile(join(directory, 'greet.py.orig'), 'older\n');
    await yuubox(['greet.py', '-wy']);
    expect(await read('greet.py.orig')).toBe('older\n');
    expect(await read('greet.py.orig.1')).toBe(broken);
  });

  test('needs no copy of what git has', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {cwd: directory});
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    await yuubox(['greet.py', '-wy']);
    expect(await read('greet.py')).toBe(healed);
    expect(await readdir(directory)).not.toContain('greet.py.orig');
  });

  test('keeps the original when git has only a file that its name matches as a pattern', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {cwd: directory});
    git('init', '-q');
    git('add', 'greet.py');
    git('commit', '-qm', 'x');
    await writeFile(join(directory, '[g]reet.py'), broken);
    await yuubox(['[g]reet.py', '-wy']);
    expect(await read('[g]reet.py')).toBe(healed);
    expect(await read('[g]reet.py.orig')).toBe(broken);
  });

  test('says why when the original cannot be kept, and leaves it alone', async () => {
    const name = `${'a'.repeat(248)}.py`;
    await writeFile(join(directory, name), broken);
    const run = await yuubox([name, '-wy']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/cannot be copied to .*too long/);
    expect(run.stderr).not.toContain('Node.js');
    expect(await read(name)).toBe(broken);
  });

  test('puts no file in the place of what is not one', async () => {
    execFileSync('mkfifo', ['pipe'], {cwd: directory});
    const run = await yuubox(['greet.py', '-o', 'pipe']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('pipe is not a regular file');
    expect((await stat(join(directory, 'pipe'))).isFIFO()).toBe(true);
  });

  test('runs a program whose name begins with a dash', async () => {
    await writeFile(join(directory, '-c.py'), broken);
    await writeFile(join(directory, '-p.js'), 'console.log("dash");\n');
    expect(await yuubox(['./-c.py'])).toMatchObject({code: 0, stdout: 'Hello, Ada!\n'});
    expect(await yuubox(['./-p.js'])).toMatchObject({code: 0, stdout: 'dash\n'});
  });

  test('writes through a symbolic link', async () => {
    await symlink('greet.py', join(directory, 'link.py'));
    await yuubox(['link.py', '-wy']);
    expect(await read('greet.py')).toBe(healed);
  });

  test('writes elsewhere with --output', async () => {
    const run = await yuubox(['greet.py', '-o', 'new.py']);
    expect(run.code).toBe(0);
    expect(await read('new.py')).toBe(healed);
    expect(await read('greet.py')).toBe(broken);
  });

  test('keeps Windows line ends and a byte order mark', async () => {
    await writeFile(join(directory, 'greet.py'), `\uFEFF${broken.replaceAll('\n', '\r\n')}`);
    await yuubox(['greet.py', '-wy']);
    expect(await read('greet.py')).toBe(`\uFEFF${healed.replaceAll('\n', '\r\n')}`);
  });

  test('heals a program from stdin', async () => {
    const run = await yuubox(['-', '-l', 'py'], {input: broken});
    expect(run).toMatchObject({code: 0, stdout: 'Hello, Ada!\n'});
  });

  test('gives the program its stdin, arguments, environment and files', async () => {
    await writeFile(
      join(directory, 'main.py'),
      [
        'import os, sys, helper',
        'print(sys.argv[1:], os.environ["WHO"], sys.stdin.read(), helper.answer)',
      ].join('\n'),
    );
    await writeFile(join(directory, 'helper.py'), 'answer = 42\n');
    await writeFile(join(directory, 'in.txt'), 'typed');
    const run = await runCli(
      [
        'main.py',
        'helper.py',
        '--engine',
        engine,
        '--stdin',
        'in.txt',
        '--env',
        'WHO=a b',
        '--',
        '-x',
        "it's",
      ],
      {cwd: directory},
    );
    expect(run).toMatchObject({code: 0, stdout: "['-x', \"it's\"] a b typed 42\n"});
  });

  test('keeps what was printed before the time limit, and exits with 124', async () => {
    await writeFile(join(directory, 'loop.py'), 'print("started", flush=True)\nwhile True: pass\n');
    const run = await yuubox(['loop.py', '-t', '2', '-w']);
    expect(run).toMatchObject({code: 124, stdout: 'started\n'});
    expect(run.stderr).toContain('stopped at the time limit');
  });

  test('lets no escape sequence through to the terminal', async () => {
    await writeFile(
      join(directory, 'evil.js'),
      'console.log("a\\u001b]52;c;QUJD\\u0007b\\u001b[2Jc");\n',
    );
    const run = await yuubox(['evil.js', '--plain']);
    expect(run.stdout).toBe('abc\n');
  });

  test.each([
    ['stdout', '2>/dev/null'],
    ['stderr', '2>&1 >/dev/null'],
  ])('finishes its work when nobody reads its %s', async (_, redirection) => {
    // The reader is gone before the first word is written.
    const script = `exec 3>&1; { sleep 0.3; "$@" ${redirection}; echo $? >&3; } | true`;
    const command = [process.execPath, cli, 'greet.py', '-wy', '--engine', engine];
    const code = execFileSync('bash', ['-c', script, 'bash', ...command], {cwd: directory});
    expect(code.toString().trim()).toBe('0');
    expect(await read('greet.py')).toBe(healed);
  });

  test.each(['--json', '--events'])('writes no control character raw with %s', async flag => {
    await writeFile(join(directory, 'evil.js'), 'console.log("\\x9b2J\\x7f\\u202e");\n');
    const run = await yuubox(['evil.js', flag]);
    // oxlint-disable-next-line no-control-regex -- just those
    expect(run.stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(run.stdout).toContain('\\u009b2J\\u007f\\u202e');
  });

  test('asks nobody over the network unless it is told to', async () => {
    const run = await yuubox(['hopeless.py']);
    expect(run.stderr).not.toMatch(/yuuki|chat/);
  });
});
