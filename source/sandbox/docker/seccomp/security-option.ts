import {createHash, randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cacheDirectory} from '../../../cache-directory.ts';
import {profile} from './profile.ts';

const json = JSON.stringify(profile);

/** The profile as an entry of `SecurityOpt`. Docker takes its text, Podman only the name of a file with it. */
export function seccompOption(product: 'docker' | 'podman'): string {
  return `seccomp=${product === 'docker' ? json : profileFile()}`;
}

/**
 * A file of the user's with the profile, written when it is not there or not the same. It lies below the
 * home folder, which Podman's virtual machine on macOS and Windows sees too.
 */
function profileFile(): string {
  const folder = cacheDirectory();
  const name = createHash('sha256').update(json).digest('hex').slice(0, 12);
  const path = join(folder, `seccomp-${name}.json`);
  if (existsSync(path) && readFileSync(path, 'utf8') === json) return path;
  mkdirSync(folder, {recursive: true, mode: 0o700});
  // Others may be starting too: they find a whole file or none.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, json);
  renameSync(draft, path);
  return path;
}
