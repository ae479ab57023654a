import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {writeBack, writeTo} from '../../source/store/write-program.ts';

const broken = 'prin(1)\n';
const healed = 'print(1)\n';
let directory = '';
let file = '';

beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'yuubox-write-'));
  onTestFinished(() => rm(made, {recursive: true, force: true, maxRetries: 10}));
  directory = made;
  file = join(directory, 'greet.py');
  await writeFile(file, broken);
});

describe('writing a healed program back', () => {
  it.skipIf(process.getuid?.() !== 0)('keeps the owner, and a special mode with it', async () => {
    await chown(file, 1234, 5678);
    await chmod(file, 0o4750);
    await writeBack(file, healed, broken);
    const {uid, gid, mode} = await stat(file);
    expect({uid, gid, mode: mode & 0o7777}).toEqual({uid: 1234, gid: 5678, mode: 0o4750});
  });

  it('writes beside a name that is as long as a name can be', async () => {
    const long = join(directory, `${'n'.repeat(252)}.py`);
    expect(await writeTo(long, healed)).toBe(`Wrote ${long}.`);
    expect(await readdir(directory)).toEqual(['greet.py', basename(long)]);
  });

  it('keeps the mode, and the original beside it', async () => {
    await chmod(file, 0o751);
    await writeBack(file, healed, broken);
    expect(await readFile(file, 'utf8')).toBe(healed);
    expect((await stat(file)).mode & 0o777).toBe(0o751);
    expect(await readFile(`${file}.orig`, 'utf8')).toBe(broken);
    expect(await readdir(directory)).toEqual(['greet.py', 'greet.py.orig']);
  });

  it('keeps line ends and the byte order mark as the healed text has them', async () => {
    await writeFile(file, `\uFEFF${broken.replace('\n', '\r\n')}`);
    await writeBack(file, `\uFEFF${healed.replace('\n', '\r\n')}`, '\uFEFFprin(1)\r\n');
    expect(await readFile(file)).toEqual(Buffer.from('\uFEFFprint(1)\r\n'));
  });

  it('keeps no copy of what it wrote there itself', async () => {
    await writeBack(file, healed, broken);
    const better = 'print(1, 2)\n';
    expect(await writeBack(file, better, broken, healed)).toBe(`Wrote ${file}.`);
    expect(await readFile(file, 'utf8')).toBe(better);
    expect(await readFile(`${file}.orig`, 'utf8')).toBe(broken);
    expect(await readdir(directory)).toEqual(['greet.py', 'greet.py.orig']);
  });

  it('leaves a file alone that was put back after it was written', async () => {
    await expect(writeBack(file, 'print(1, 2)\n', broken, healed)).rejects.toThrow(
      /was changed since it was read/,
    );
    expect(await readFile(file, 'utf8')).toBe(broken);
  });

  it('leaves a file alone that has changed meanwhile', async () => {
    await writeFile(file, 'print("mine")\n');
    await expect(writeBack(file, healed, broken)).rejects.toThrow(/was changed since it was read/);
    expect(await readFile(file, 'utf8')).toBe('print("mine")\n');
    expect(await readdir(directory)).toEqual(['greet.py']);
  });

  it('writes what a symbolic link leads to, and keeps the link', async () => {
    const link = join(directory, 'link.py');
    await symlink('greet.py', link);
    await writeBack(link, healed, broken);
    expect(await readlink(link)).toBe('greet.py');
    expect(await readFile(file, 'utf8')).toBe(healed);
  });

  it('keeps a link whose file was removed meanwhile', async () => {
    const link = join(directory, 'link.py');
    await symlink('greet.py', link);
    await rm(file);
    expect(await writeBack(link, healed, broken)).toContain('removed meanwhile');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(healed);
  });

  it('makes a file anew that was removed meanwhile, and says so', async () => {
    await rm(file);
    expect(await writeBack(file, healed, broken)).toBe(
      `Wrote ${file} anew; it had been removed meanwhile.`,
    );
    expect(await readFile(file, 'utf8')).toBe(healed);
  });

  it('leaves a read-only file alone, whoever asks', async () => {
    await chmod(file, 0o444);
    await expect(writeBack(file, healed, broken)).rejects.toThrow(
      /greet\.py is read-only; it is left as it is\. Allow it with chmod u\+w/,
    );
    expect(await readdir(directory)).toEqual(['greet.py']);
  });

  it('leaves alone what became something else meanwhile', async () => {
    await rm(file);
    await mkdir(file);
    await expect(writeBack(file, healed, broken)).rejects.toThrow(/cannot be read any more/);
    expect(await readdir(directory)).toEqual(['greet.py']);
  });
});

describe('writing a healed program elsewhere', () => {
  it('writes what a link there leads to, even to nothing yet', async () => {
    const link = join(directory, 'out.py');
    await symlink('new.py', link);
    await writeTo(link, healed);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(join(directory, 'new.py'), 'utf8')).toBe(healed);
  });
});
