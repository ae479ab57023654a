import {mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readDirectory} from '../../source/commands/read-directory.ts';
import {runCli} from '../support/cli.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-directory-'));
});
afterEach(async () => {
  await rm(directory, {recursive: true});
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(directory, path, '..'), {recursive: true});
  await writeFile(join(directory, path), text);
}

const pathsIn = async () => (await readDirectory(directory)).map(({path}) => path);

test('holds its files and those of its folders, but nothing hidden or made by tools', async () => {
  for (const path of ['main.py', 'shop/cart.py', 'data/a.csv', '.env', '.git/config'])
    await write(path, 'x');
  for (const path of ['__pycache__/main.pyc', 'venv/bin/python', 'target/debug/main'])
    await write(path, 'x');
  expect(await pathsIn()).toEqual(['data/a.csv', 'main.py', 'shop/cart.py']);
});

test('holds what links inside lead to, and nothing outside', async () => {
  await write('main.py', 'x');
  await symlink('main.py', join(directory, 'again.py'));
  await symlink('/etc/passwd', join(directory, 'users.txt'));
  await symlink('nowhere', join(directory, 'broken.py'));
  await symlink('.', join(directory, 'loop'));
  expect(await pathsIn()).toEqual(['again.py', 'main.py']);
});

test('is refused when it is larger than a program', async () => {
  await write('big.bin', '');
  await truncate(join(directory, 'big.bin'), 60_000_000);
  await expect(readDirectory(directory)).rejects.toThrow(/holds more than 50 MB; name the program/);
});

test('runs as a program, and the healed entry is written back into it', async () => {
  await write('src/main.py', 'from shop.cart import total\nprin(total([1, 2]))\n');
  await write('src/shop/cart.py', 'def total(prices):\n    return sum(prices)\n');
  const args = ['--engine', 'embedded', '--plain', '--yes', '--write'];
  const run = await runCli([directory, ...args], {cwd: directory});
  expect(run.stderr).toContain('src/main.py');
  expect(run).toMatchObject({code: 0, stdout: '3\n'});
});
