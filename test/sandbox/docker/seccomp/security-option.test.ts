import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {profile} from '../../../../source/sandbox/docker/seccomp/profile.ts';
import {seccompOption} from '../../../../source/sandbox/docker/seccomp/security-option.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'yuubox-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, {recursive: true});
});

const fileOf = (option: string): string => option.replace('seccomp=', '');
const readProfile = async (option: string): Promise<unknown> =>
  JSON.parse(await readFile(fileOf(option), 'utf8'));

describe('the seccomp option', () => {
  it('is the profile itself for Docker', () => {
    expect(JSON.parse(fileOf(seccompOption('docker')))).toEqual(profile);
  });

  it('is a file with the profile for Podman, the same each time', async () => {
    const option = seccompOption('podman');
    expect(await readProfile(option)).toEqual(profile);
    expect(seccompOption('podman')).toBe(option);
    expect(await readdir(join(cache, 'yuubox'))).toHaveLength(1);
  });

  it('is a file that is put right when it holds something else', async () => {
    const option = seccompOption('podman');
    await writeFile(fileOf(option), '{"defaultAction": "SCMP_ACT_ALLOW"}');
    expect(await readProfile(seccompOption('podman'))).toEqual(profile);
  });
});
