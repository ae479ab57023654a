import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A disk of so many kB, empty, gone with the test. */
export function smallDisk(kb: number): string {
  const [directory, remove] = mount(kb);
  onTestFinished(remove);
  return directory;
}

/** Why there can be none here; null when there can. */
export const smallDiskMissing = whyNone();

function whyNone(): string | null {
  if (process.platform !== 'linux') return 'it needs Linux';
  try {
    const [, remove] = mount(4);
    remove();
    return null;
  } catch {
    return 'mounting is not allowed';
  }
}

function mount(kb: number): readonly [directory: string, remove: () => void] {
  const directory = mkdtempSync(join(tmpdir(), 'yuubox-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kb}k`, 'tmpfs', directory], {
      stdio: 'pipe',
    });
  } catch (error) {
    rmSync(directory, {recursive: true});
    throw error;
  }
  const remove = () => {
    execFileSync('umount', [directory]);
    rmSync(directory, {recursive: true});
  };
  return [directory, remove];
}
