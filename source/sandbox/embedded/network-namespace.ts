import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';
import {findLocations} from './locations.ts';

/** Whether programs have no network for the kernel either, beside what Node denies them. */
export type NetworkNamespace =
  | {readonly inForce: true; readonly command: readonly string[]}
  | {readonly inForce: false; readonly reason: string};

/** `unshare --help` answers in a few ms; one that hangs is no use. */
const mostTrialMs = 2000;

let known: NetworkNamespace | null = null;

/**
 * What to put before a command so that it runs in a network namespace of its own, where there is
 * not even a loopback: `unshare` of util-linux, in a user namespace, so that every user may. Many
 * kernels and containers forbid that; it is tried once, with the files that our children read.
 */
export function networkNamespace(): NetworkNamespace {
  known ??= tryUnshare();
  return known;
}

function tryUnshare(): NetworkNamespace {
  if (process.platform !== 'linux') return {inForce: false, reason: 'only Linux has them'};
  const unshare = findCommand('unshare');
  if (!unshare) return {inForce: false, reason: 'the command unshare is not installed'};
  const command = [unshare, '--user', '--map-current-user', '--net', '--'];
  const {guard, prelude, pythonReads} = findLocations();
  // As another root than the machine's, even root may find what belongs to a user closed.
  const files = [process.execPath, guard, prelude, ...pythonReads];
  const script = 'for file do test -r "$file" || exit; done';
  const {status, error, stderr} = spawnSync(
    unshare,
    [...command.slice(1), '/bin/sh', '-c', script, 'sh', ...files],
    {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: mostTrialMs},
  );
  if (status === 0) return {inForce: true, command};
  const reason = error?.message ?? (stderr.trim() || 'YuuBox’s own files cannot be read in one');
  return {inForce: false, reason};
}

function findCommand(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of [...folders, '/usr/bin', '/bin']) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
