import {execFileSync, spawnSync} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runCli} from '../support/cli.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const nobody = 65_534;
const asOther = whoCannotRead();

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-input-'));
  await chmod(directory, 0o755);
  await writeFile(join(directory, 'greet.py'), 'prin("hello")\n');
});
afterEach(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));

/** Expects a refusal: its exit code and message, nothing on stdout, and every file as it was. */
async function refuses(
  args: readonly string[],
  code: number,
  message: RegExp,
  options: Omit<Parameters<typeof runCli>[1], 'cwd'> = {},
): Promise<void> {
  const before = await contents();
  const run = await runCli(args, {cwd: directory, ...options});
  expect(run).toMatchObject({code, stdout: ''});
  expect(run.stderr).toMatch(message);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(await contents()).toEqual(before);
}

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(directory, {withFileTypes: true})).filter(entry => entry.isFile());
  const texts = names.map(async ({name}) => [
    name,
    await readFile(join(directory, name), 'latin1'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

describe('exits with 2 and says what to do about', () => {
  it('a missing file, naming the near one', async () => {
    await refuses(['gret.py', '-w'], 2, /There is no file gret\.py\. Did you mean greet\.py\?/);
    await refuses(['nothing-like-it.js', '-w'], 2, /There is no file .* Check the path\./);
  });

  it('what is expected, when it cannot be read', async () => {
    await refuses(
      ['greet.py', '--expect', 'no.txt'],
      2,
      /There is no file no\.txt\. Check the path\./,
    );
    await writeFile(join(directory, 'latin.txt'), Buffer.from([0x48, 0xe9]));
    await refuses(['greet.py', '--expect', 'latin.txt'], 2, /latin\.txt is not valid UTF-8/);
    await refuses(
      ['greet.py', '--cases', 'none'],
      2,
      /none does not exist; --cases takes a folder/,
    );
    await refuses(
      ['greet.py', '--cases', 'greet.py'],
      2,
      /greet\.py is no folder; --cases takes a folder/,
    );
    await mkdir(join(directory, 'cases'));
    await refuses(
      ['greet.py', '--cases', 'cases'],
      2,
      /cases has no cases; a case is a NAME\.in and a NAME\.out/,
    );
    await writeFile(join(directory, 'cases', 'one.in'), '');
    await refuses(['greet.py', '--cases', 'cases'], 2, /one\.in has no one\.out beside it/);
    await writeFile(join(directory, 'cases', 'one.out'), 'x');
    await writeFile(join(directory, 'cases', 'two.out'), 'x');
    await refuses(['greet.py', '--cases', 'cases'], 2, /two\.out has no two\.in beside it/);
    const check = ['greet.py', '--check', 'true', '--engine', 'embedded'];
    await writeFile(join(directory, 'greet.py'), 'print("hello")\n');
    await refuses(check, 2, /the embedded engine has no shell/);
  });

  it('a program on stdin that never ends', () => {
    // `timeout` only keeps a failure from taking the machine's memory.
    const script = 'yes | timeout 15 "$@"';
    const command = [process.execPath, cli, '-', '-l', 'py'];
    const run = spawnSync('bash', ['-c', script, 'bash', ...command], {encoding: 'utf8'});
    expect(run).toMatchObject({status: 2, stdout: ''});
    expect(run.stderr).toMatch(/The program on stdin has more than 1\.0 MB/);
  });

  it('a directory without a program', async () => {
    await mkdir(join(directory, 'lib'));
    await writeFile(join(directory, 'lib', 'notes.txt'), 'hello');
    await refuses(['lib'], 2, /lib has no file of a language that YuuBox knows\. Name the entry/);
  });

  it('a directory in which several files could be the entry', async () => {
    await mkdir(join(directory, 'lib'));
    for (const name of ['one.py', 'two.py']) await writeFile(join(directory, 'lib', name), 'x = 1');
    await refuses(['lib'], 2, /which file of lib the program starts in: one\.py, two\.py/);
  });

  it('an entry that is not in the directory', async () => {
    await mkdir(join(directory, 'lib'));
    await writeFile(join(directory, 'lib', 'main.py'), 'x = 1');
    await refuses(
      ['lib', '--entry', 'mian.py'],
      2,
      /lib has no file mian\.py\. Did you mean main\.py\?/,
    );
    await refuses(['lib/main.py', '--entry', 'main.py'], 2, /--entry names a file of a directory/);
  });

  it('a directory among the further files', async () => {
    await mkdir(join(directory, 'lib'));
    await writeFile(join(directory, 'a.py'), 'x = 1');
    await refuses(['a.py', 'lib'], 2, /lib is a directory; name the program file in it/);
  });

  it('an empty file', async () => {
    await writeFile(join(directory, 'empty.py'), ' \n\n');
    await refuses(['empty.py', '-w'], 2, /empty\.py is empty; there is nothing to run/);
  });

  it('a binary file', async () => {
    await writeFile(join(directory, 'binary.py'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]));
    await refuses(['binary.py', '-w'], 2, /binary\.py is a binary file/);
  });

  it('a file of 5 MB', async () => {
    await writeFile(join(directory, 'big.py'), '# a line\n'.repeat(600_000));
    await refuses(['big.py', '-w'], 2, /big\.py has 5\.4 MB; at most 1\.0 MB are read/);
  });

  it('a file that is not UTF-8, with the byte', async () => {
    await writeFile(join(directory, 'latin1.py'), Buffer.from('x = "gr\u00fc\u00df"\n', 'latin1'));
    await refuses(
      ['latin1.py', '-w'],
      2,
      /latin1\.py is not valid UTF-8 from byte 7 on; save it as UTF-8/,
    );
  });

  it('a language that it cannot tell, or does not know', async () => {
    await writeFile(join(directory, 'notes.txt'), 'Buy milk.\nCall Anna.\n');
    await refuses(
      ['notes.txt'],
      2,
      /language of notes\.txt cannot be told.*--language.*\bpython\b/,
    );
    await refuses(['greet.py', '-l', 'pyton'], 2, /no language "pyton"\. Did you mean python\?/);
    await refuses(['greet.py', '-l', 'cobol'], 2, /no language "cobol"/);
  });

  it('a named pipe', async () => {
    execFileSync('mkfifo', [join(directory, 'pipe.py')]);
    await refuses(['pipe.py'], 2, /pipe\.py is not a regular file/);
  });

  // Root may read everything, so root tries it as somebody else, where that one can reach the checkout.
  it.runIf(asOther !== null)('a file that it may not read', async () => {
    await chmod(join(directory, 'greet.py'), asOther === 'self' ? 0o000 : 0o600);
    const options = asOther === 'self' ? {} : {uid: nobody};
    await refuses(['greet.py'], 2, /greet\.py may not be read by you/, options);
    await chmod(join(directory, 'greet.py'), 0o600);
  });

  it('limits out of range, with the range', async () => {
    await refuses(
      ['greet.py', '-t', '0'],
      2,
      /--timeout is "0"; it must be a number from 1 to 300/,
    );
    await refuses(['greet.py', '-m', '9999'], 2, /--memory is "9999".*from 64 to 2048/);
    await refuses(['greet.py', '-i', '0'], 2, /--max-iterations is "0".*from 1 to 20/);
    await refuses(['greet.py'], 2, /YUUBOX_DEFAULT_TIMEOUT is "x"/, {
      env: {YUUBOX_DEFAULT_TIMEOUT: 'x'},
    });
  });

  it('an unknown option, naming the near one', async () => {
    await refuses(
      ['greet.py', '--timout', '3'],
      2,
      /no option --timout\. Did you mean --timeout\?/,
    );
  });

  it('writing back what came from stdin', async () => {
    await refuses(['-', '-l', 'python', '-w'], 2, /from stdin has no file.*--output/, {
      input: 'print(1)\n',
    });
  });

  it('two files of one name', async () => {
    await mkdir(join(directory, 'lib'));
    await writeFile(join(directory, 'lib', 'greet.py'), 'x = 1\n');
    await refuses(['greet.py', 'lib/greet.py'], 2, /Two files are called greet\.py/);
  });

  it('no program at all, where there is no terminal', async () => {
    await refuses([], 2, /Name the program to heal/);
  });
});

describe('exits with 3', () => {
  it('when the engine that was asked for does not answer', async () => {
    const env = {DOCKER_HOST: `unix://${directory}/none.sock`};
    await refuses(['greet.py', '-w', '--engine', 'docker'], 3, /none\.sock.*--engine embedded/s, {
      env,
    });
  });
});

function whoCannotRead(): 'self' | 'nobody' | null {
  if (process.getuid?.() !== 0) return 'self';
  try {
    execFileSync(process.execPath, ['-e', ''], {
      uid: nobody,
      gid: nobody,
      cwd: import.meta.dirname,
    });
    return 'nobody';
  } catch {
    return null;
  }
}
