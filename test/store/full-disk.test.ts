import {chmod, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeCopy} from '../../source/store/write-copy.ts';
import {writeBack, writeTo} from '../../source/store/write-program.ts';
import {runCli} from '../support/cli.ts';
import {smallDisk, smallDiskMissing} from '../support/small-disk.ts';

const broken = `prin("Hello")\n${'# so many lines\n'.repeat(2500)}`;
const healed = broken.replace('prin', 'print');

if (smallDiskMissing !== null) {
  process.stderr.write(`\nSKIPPED: on a disk that is full, because ${smallDiskMissing}.\n\n`);
}

describe.skipIf(smallDiskMissing !== null)('on a disk that has room for a part of it only,', () => {
  /** 24 kB are free: less than the program takes. */
  async function onFullDisk() {
    const disk = smallDisk(64);
    const file = join(disk, 'greet.py');
    await writeFile(file, broken);
    return {disk, file};
  }

  it('a file is left as it was, and nothing beside it', async () => {
    const {disk, file} = await onFullDisk();
    await chmod(file, 0o640);
    await expect(writeTo(file, healed)).rejects.toThrow(/greet\.py cannot be written: .*ENOSPC/);
    expect(await readFile(file, 'utf8')).toBe(broken);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(disk)).toEqual(['greet.py']);
  });

  it('a program is not written back when its copy has no room', async () => {
    const {disk, file} = await onFullDisk();
    await expect(writeBack(file, healed, broken)).rejects.toThrow(
      /left as it is: it cannot be copied to greet\.py\.orig \(.*ENOSPC/,
    );
    expect(await readFile(file, 'utf8')).toBe(broken);
    expect(await readdir(disk)).toEqual(['greet.py']);
  });

  it('a program is not written back when it has no room beside its copy, which is then not left', async () => {
    const disk = smallDisk(100);
    const file = join(disk, 'greet.py');
    await writeFile(file, broken);
    await expect(writeBack(file, healed, broken)).rejects.toThrow(/cannot be written: .*ENOSPC/);
    expect(await readFile(file, 'utf8')).toBe(broken);
    expect(await readdir(disk)).toEqual(['greet.py']);
  });

  it('no part of a copy or of a new file is left', async () => {
    const {disk} = await onFullDisk();
    await expect(writeCopy(disk, 'copy.py', healed)).rejects.toThrow(/ENOSPC/);
    await expect(writeTo(join(disk, 'new.py'), healed)).rejects.toThrow(/ENOSPC/);
    expect(await readdir(disk)).toEqual(['greet.py']);
  });

  it('yuubox --output says so and fails', async () => {
    const {disk, file} = await onFullDisk();
    const args = ['greet.py', '--engine', 'embedded', '--output', file];
    const {code, stderr} = await runCli(args, {cwd: disk});
    expect(stderr).toMatch(/greet\.py cannot be written: .*ENOSPC/);
    expect(stderr).not.toContain('Wrote');
    expect(code).not.toBe(0);
    expect(await readFile(file, 'utf8')).toBe(broken);
  });
});
